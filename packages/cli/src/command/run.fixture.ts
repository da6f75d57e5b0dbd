import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterEach } from "vitest";
import { run } from "./run.js";

const KHU = fileURLToPath(new URL("../../bin/khu.js", import.meta.url));

const BOARD: Readonly<Record<string, string>> = {
  "board.yaml": `name: { vi: Ban Quản lý Khu kinh tế tỉnh Quảng Bình, en: Management Board }
shortName: { vi: BQL Khu kinh tế Quảng Bình, en: Board }
province: { code: "44", name: Quảng Bình, asOf: "2024-01-22" }
numbers: vi
units:
  - { id: van-phong, name: { vi: Văn phòng, en: Office } }
`,
  "zones.csv": "id,name,nameEn,kind\nhon-la,Khu kinh tế Hòn La,Hon La,coastal-economic-zone\n",
  "observations.csv": "indicator,period,value,unit\nrevenue,2022,5.800.000.000.000,VND\n",
};

const directories: string[] = [];

afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

/** Writes files below a directory. */
export const write = (directory: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), content);
  }
};

/** A directory of its own for a test, with a board's folder `quang-binh` in it. */
export const workplace = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const directory = mkdtempSync(join(tmpdir(), "khu-"));
  directories.push(directory);
  write(join(directory, "quang-binh"), BOARD);
  write(directory, files);
  return directory;
};

/** Runs the command as a user does. */
export const khu = (directory: string, words: readonly string[], input?: string) =>
  spawnSync(process.execPath, [KHU, ...words], {
    cwd: directory,
    encoding: "utf8",
    ...(input === undefined ? {} : { input }),
  });

interface Seat {
  readonly answer?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
}

/** Runs the command before a terminal, where somebody may answer. */
export const khuAtTerminal = async (words: readonly string[], { answer, env = {}, columns = 100 }: Seat = {}) => {
  let output = "";
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  stdin.end(answer === undefined ? "" : `${answer}\n`);
  const screen = { write: (text: string) => (output += text), isTTY: true, columns };
  const status = await run(words, { stdout: screen, stderr: screen, stdin, env, once: () => undefined });
  return { status, output };
};
