import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatScore, percentOf, readScore, type Score } from "./score.ts";

/** The arithmetic and the law, where an unnoticed fault would be a wrong figure or a wrong deadline on a portal. */
const CONCEPTS = ["period", "observation", "document", "directive"];

/** Of a hundred faults put into a concept's code, its tests must notice this many. */
const LEAST = 85;

const home = new URL("./", import.meta.url);
const core = new URL("../", import.meta.url);

const run = (folder: URL, env: NodeJS.ProcessEnv, command: string, ...words: readonly string[]): boolean => {
  // On Windows npm's commands are scripts, which only a shell can start.
  const options = { cwd: fileURLToPath(folder), env, stdio: "inherit", shell: process.platform === "win32" } as const;
  return spawnSync(command, words, options).status === 0;
};

/** Into a folder of its own and only when it is called for: it is 177 packages, which nobody else needs. */
const install = (): void => {
  if (existsSync(new URL("node_modules/@stryker-mutator/core", home))) return;
  if (!run(home, process.env, "npm", "ci")) process.exit(1);
};

const mutate = (concept: string): Score => {
  const report = new URL(`node_modules/.cache/${concept}.json`, home);
  rmSync(report, { force: true });
  console.log(`\n── ${concept}`);
  const stryker = fileURLToPath(new URL("node_modules/@stryker-mutator/core/bin/stryker.js", home));
  const done = run(core, { ...process.env, KHUKIT_MUTATED: concept }, "node", stryker, "run");
  if (!done || !existsSync(report)) process.exit(1);
  return readScore(report);
};

const wanted = process.argv.slice(2);
install();
const scores = (wanted.length > 0 ? wanted : CONCEPTS).map((concept) => [concept, mutate(concept)] as const);

console.log("");
for (const [concept, score] of scores) console.log(formatScore(concept, score));
const short = scores.filter(([, score]) => percentOf(score) < LEAST).map(([concept]) => concept);
if (short.length > 0) {
  console.error(`under ${LEAST} %: ${short.join(", ")}`);
  process.exitCode = 1;
}
