import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

/** What one step of the test command found. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Step {
  readonly name: string;
  readonly run: () => Outcome;
}

const REPORTS = "node_modules/.cache/khukit-test";

// On Windows npm's commands are scripts, which only a shell can start.
const OPTIONS: SpawnSyncOptions = { stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" };

/** A command that passes or fails as a whole. */
export const commandStep = (name: string, command: string, ...words: readonly string[]): Step => ({
  name,
  run: () => {
    const passed = spawnSync(command, words, OPTIONS).status === 0;
    return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
  },
});

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

const readReport = (file: string): Report | null => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
};

/**
 * A vitest run below a folder, counted test by test; a run that ends badly without a failed test counts as one.
 *
 * @param timeZone where the machine is made to believe that it stands; left as it is where not given
 */
export const vitestStep = (name: string, root: string, timeZone?: string): Step => ({
  name,
  run: () => {
    const file = `${process.cwd()}/${REPORTS}/${name.replaceAll(/\W+/g, "-")}.json`;
    mkdirSync(REPORTS, { recursive: true });
    rmSync(file, { force: true });
    const words = ["run", "--root", root, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
    const env = timeZone === undefined ? process.env : { ...process.env, TZ: timeZone };
    const { status } = spawnSync("vitest", words, { ...OPTIONS, env });
    const report = readReport(file);
    if (report === null) return { passed: 0, failed: 1, skipped: 0 };
    const unexplained = status !== 0 && report.numFailedTests === 0 ? 1 : 0;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unexplained,
      skipped: report.numPendingTests,
    };
  },
});

/** A step that cannot run here, with the reason said. */
export const skippedStep = (name: string, reason: string): Step => ({
  name,
  run: () => {
    console.log(`skipped: ${name}: ${reason}`);
    return { passed: 0, failed: 0, skipped: 1 };
  },
});
