import { globSync, readFileSync } from "node:fs";
import { ensureChromium } from "./chromium.ts";
import { commandStep, type Outcome, type Step, skippedStep, vitestStep } from "./test/step.ts";

const NO_BROWSER = "no Chromium was found and none could be installed; set CHROME_PATH";

const packages = globSync("packages/*/package.json")
  .map((path) => path.replaceAll("\\", "/").replace("/package.json", ""))
  .toSorted();

const publishable = packages.filter((folder) => !JSON.parse(readFileSync(`${folder}/package.json`, "utf8")).private);

/** A day must not depend on where the server stands: behind, at and ahead of UTC, with and without summer time. */
const TIME_ZONES = ["UTC", "Asia/Ho_Chi_Minh", "America/New_York"];

const browserStep = (chromium: string | null, name: string, root: string): Step =>
  chromium === null ? skippedStep(name, NO_BROWSER) : vitestStep(name, root);

const stepsWith = (chromium: string | null): readonly Step[] => [
  commandStep("build", "turbo", "run", "build", "--output-logs=errors-only"),
  commandStep("types", "turbo", "run", "types", "--output-logs=errors-only"),
  commandStep("types of the scripts", "tsc", "-p", "tsconfig.json"),
  commandStep("lint and format", "biome", "check", "--error-on-warnings", "."),
  commandStep("boundaries", "node", "scripts/boundary/check.ts"),
  commandStep("lock file", "node", "scripts/lock.ts"),
  ...publishable.flatMap((folder) => [
    commandStep(`publint ${folder}`, "publint", "--strict", folder),
    commandStep(`attw ${folder}`, "attw", "--pack", folder, "--profile", "esm-only", "--quiet"),
  ]),
  vitestStep("scripts", "scripts"),
  ...TIME_ZONES.map((timeZone) => vitestStep(`core (${timeZone})`, "packages/core", timeZone)),
  vitestStep("reader", "packages/reader"),
  vitestStep("server", "packages/server"),
  vitestStep("cli", "packages/cli"),
  browserStep(chromium, "elements", "packages/elements"),
  browserStep(chromium, "demo", "apps/demo"),
];

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;

const runStep = ({ name, run }: Step): Outcome => {
  const from = performance.now();
  console.log(`\n── ${name}`);
  const outcome = run();
  console.log(`${outcome.failed === 0 ? "ok" : "FAILED"}: ${name} (${seconds(from)})`);
  return outcome;
};

const sum = (outcomes: readonly Outcome[], key: keyof Outcome): number =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0);

const wanted = process.argv.slice(3);
const chromium = await ensureChromium();
if (chromium !== null) process.env["CHROME_PATH"] = chromium;

/** `core` means it in every time zone, `core (UTC)` in one. */
const isWanted = ({ name }: Step): boolean =>
  wanted.length === 0 || wanted.includes(name) || wanted.includes(name.replace(/ \(.*\)$/, ""));

const steps = stepsWith(chromium).filter(isWanted);

const outcomes = steps.map(runStep);
const failed = sum(outcomes, "failed");
const skipped = sum(outcomes, "skipped");
const names = steps.filter((_, index) => (outcomes[index]?.failed ?? 0) > 0).map(({ name }) => name);
if (names.length > 0) console.log(`\nfailed: ${names.join(", ")}`);
console.log(`\n${sum(outcomes, "passed")} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;
