import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** What `manifest.json` says of a file. */
export interface BuiltFile {
  readonly bytes: number;
  readonly gzip: number;
  /** For the attribute `integrity`. */
  readonly integrity: string;
}

export const DIRECTORY = "dist/cdn";

const BYTE_ORDER_MARK = "\uFEFF";

/** Untagged, so that what is not used is dropped; comments and whitespace would be a tenth of a small element. */
const squeezeStyles = (code: string): string =>
  code.replace(/css(`[^`]*`)/g, (_, styles: string) =>
    styles
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\s+/g, " ")
      .replace(/ ?([{};,`]) ?/g, "$1")
      .replaceAll(": ", ":")
      .replaceAll(";}", "}"),
  );

const squeezedStyles: Plugin = {
  name: "squeezed-styles",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.styles\.ts$/ }, ({ path }) => ({
      contents: squeezeStyles(readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** Line breaks and indentation of templates mean nothing to a browser and cost bytes. */
const squeeze = (code: string): string => code.trimEnd().replace(/\s*\n {2,}\s*/g, " ");

/**
 * Old portals declare no character set, or another one: the mark at the head of the file makes every browser read it
 * as UTF-8 whatever the page is.
 */
const finish = (file: string): BuiltFile => {
  const text = BYTE_ORDER_MARK + squeeze(readFileSync(file, "utf8"));
  writeFileSync(file, text);
  const bytes = Buffer.from(text);
  return {
    bytes: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    integrity: `sha384-${createHash("sha384").update(bytes).digest("base64")}`,
  };
};

/**
 * Bundles one entry with all it needs into a classic script: valid with and without `type="module"`, and whole, so
 * that one integrity value covers it. Never UMD: an AMD loader on the page would swallow it.
 */
export const bundle = async (
  name: string,
  entry: string,
  define: Readonly<Record<string, string>>,
): Promise<BuiltFile> => {
  await build({
    config: false,
    entry: { [name]: entry },
    outDir: DIRECTORY,
    format: "iife",
    platform: "browser",
    outExtension: () => ({ js: ".js" }),
    target: "es2021",
    minify: true,
    splitting: false,
    noExternal: [/./],
    define: { ...define },
    // Assigned class fields are a third of the size of defined ones; no field of ours meets an inherited setter.
    tsconfig: "tsconfig.cdn.json",
    silent: true,
    esbuildPlugins: [squeezedStyles],
    esbuildOptions: (options) => {
      options.charset = "utf8";
      options.legalComments = "none";
    },
  });
  return finish(`${DIRECTORY}/${name}.js`);
};
