import { existsSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { describe, expect, it } from "vitest";
import {
  CEILINGS,
  type Ceiling,
  MODULES_THAT_MUST_NOT_APPEAR,
  NEEDS_PROVINCES,
  OF_THE_PROVINCES,
  WORDS_THAT_MUST_NOT_APPEAR,
} from "./ceilings.js";

const home = new URL("../", import.meta.url);
const dist = new URL("dist/", home);
if (!existsSync(dist)) throw new Error("dist is missing: run `npm run build -w @khukit/core` first");

const entries = readdirSync(dist).filter((folder) => existsSync(new URL(`${folder}/index.js`, dist)));

interface Bundle {
  readonly code: string;
  readonly gzip: number;
  /** The files that left something in it. */
  readonly modules: readonly string[];
}

const nameOf = ({ imports, entry }: Ceiling): string => `${imports} from ${entry}`;

/** Each import as a module of its own, all in one run, so that what they share is read once. */
const modulesOf = (ceilings: readonly Ceiling[]): Plugin => ({
  name: "imports",
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^imports:/ }, ({ path }) => ({ path: path.replace("imports:", ""), namespace: "imports" }));
    onLoad({ filter: /.*/, namespace: "imports" }, ({ path }) => {
      const { imports, entry } = ceilings[Number(path)] as Ceiling;
      return { contents: `export ${imports} from "@khukit/core/${entry}";`, resolveDir: fileURLToPath(home) };
    });
  },
});

/** What an application gets that imports through the package's own exports and bundles for today's browsers. */
const { outputFiles, metafile } = await build({
  entryPoints: CEILINGS.map((_, index) => ({ in: `imports:${index}`, out: String(index) })),
  plugins: [modulesOf(CEILINGS)],
  absWorkingDir: fileURLToPath(home),
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  minify: true,
  write: false,
  outdir: "out",
  metafile: true,
  logLevel: "silent",
});

const bundles = CEILINGS.map((ceiling, index): [string, Ceiling, Bundle] => {
  const code = outputFiles.find(({ path }) => basename(path) === `${index}.js`)?.text;
  if (code === undefined) throw new Error(`${nameOf(ceiling)} gave no bundle`);
  const inputs = metafile.outputs[`out/${index}.js`]?.inputs ?? {};
  const modules = Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0);
  return [nameOf(ceiling), ceiling, { code, gzip: gzipSync(code, { level: 9 }).length, modules }];
});

describe("what a consumer bundles", () => {
  it("has a ceiling for every entry point", () => {
    const weighed = CEILINGS.filter(({ imports }) => imports === "*").map(({ entry }) => entry);
    expect(weighed.toSorted()).toEqual(entries.toSorted());
  });

  it.for(bundles)("%s weighs no more than its ceiling", ([, { bytes }, { gzip }]) => {
    expect(gzip).toBeLessThanOrEqual(bytes);
  });

  it.for(bundles)("%s holds nothing that a strict page forbids or nobody needs", ([, , { code, modules }]) => {
    expect(WORDS_THAT_MUST_NOT_APPEAR.filter((word) => code.includes(word))).toEqual([]);
    expect(modules.filter((file) => MODULES_THAT_MUST_NOT_APPEAR.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it.for(bundles)("%s holds the provinces only where it is about them", ([, { entry }, { code }]) => {
    expect(code.includes(OF_THE_PROVINCES)).toBe(NEEDS_PROVINCES.has(entry));
  });
});
