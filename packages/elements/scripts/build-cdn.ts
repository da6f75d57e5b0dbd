import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type BuiltFile, bundle, DIRECTORY } from "./bundle.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const VERSION = { __KHUKIT_VERSION__: JSON.stringify(version) };

const WIDGETS = ["news-list", "stat-chart", "kpi-cards", "visitor-counter", "directive-list"] as const;

rmSync(DIRECTORY, { recursive: true, force: true });
mkdirSync(DIRECTORY, { recursive: true });

const manifest: Record<string, BuiltFile> = {};
const add = async (name: string, entry: string, define: Readonly<Record<string, string>> = VERSION): Promise<void> => {
  manifest[`${name}.js`] = await bundle(name, entry, define);
};

/** Hashes do not compress: SHA-256 is a third shorter than the manifest's SHA-384, and strong enough. */
const hashOf = (name: string): string =>
  createHash("sha256")
    .update(readFileSync(`${DIRECTORY}/${name}.js`))
    .digest("base64");

/** The hashes that a loader holds: who pins the loader's own hash thereby pins every file it brings. */
const filesFor = (names: readonly string[]): Readonly<Record<string, string>> => ({
  ...VERSION,
  __KHUKIT_FILES__: JSON.stringify(Object.fromEntries(names.map((name) => [name, hashOf(name)]))),
});

for (const widget of WIDGETS) await add(widget, `src/${widget}/define.ts`);
await add("count", "src/count/count.ts");
await add("khu", "src/loader/khu.ts", filesFor([...WIDGETS, "count"]));
await add("all", "src/loader/all.ts", filesFor(["stat-chart", "count"]));

writeFileSync(`${DIRECTORY}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);

for (const [file, { bytes, gzip }] of Object.entries(manifest)) {
  console.log(
    `${file.padEnd(20)} ${(bytes / 1024).toFixed(1).padStart(7)} KiB ${(gzip / 1024).toFixed(2).padStart(7)} KiB gzip`,
  );
}
