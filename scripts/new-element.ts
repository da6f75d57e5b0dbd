import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { elementFiles } from "./element/files.ts";
import { elementNames } from "./element/names.ts";
import { REGISTRATIONS } from "./element/registrations.ts";

const PACKAGE = "packages/elements";

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const [text = ""] = process.argv.slice(2);
const names =
  elementNames(text) ??
  fail(`npm run new:element NAME: "${text}" is no name; expected small letters and hyphens, such as zone-table`);

const folder = join(PACKAGE, "src", names.name);
if (existsSync(folder)) fail(`${folder} is there already`);

// Texts first, so that a list that cannot be found leaves everything as it was.
const entered = REGISTRATIONS.map(({ file, enter }) => {
  const path = join(PACKAGE, file);
  return { path, text: enter(readFileSync(path, "utf8"), names) };
});

mkdirSync(folder);
for (const [file, content] of Object.entries(elementFiles(names))) writeFileSync(join(folder, file), content);
for (const { path, text: content } of entered) writeFileSync(path, content);

const touched = [folder, ...entered.map(({ path }) => path)];
spawnSync("biome", ["check", "--write", ...touched], { stdio: "inherit", shell: process.platform === "win32" });

console.log(`<${names.tag}>: ${touched.join(", ")}
Next: its fixtures and its reader; then npm run test:only -- elements`);
