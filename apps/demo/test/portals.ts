import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const BOARDS = ["quang-tri", "kon-tum", "quang-ninh", "quang-binh", "binh-thuan"] as const;

export type BoardId = (typeof BOARDS)[number];

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** The demo as `npm start` runs it, on a free port, with a counter of its own. */
export interface RunningPortals {
  readonly origin: string;
  readonly addresses: readonly string[];
  readonly kill: (signal: "SIGTERM" | "SIGKILL") => Promise<void>;
}

export const temporaryFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), "khu-demo-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

const readUntil = async (child: ChildProcess, enough: (text: string) => boolean): Promise<string> => {
  const { stdout } = child;
  if (stdout === null) throw new Error("the demo's output is not piped");
  let text = "";
  while (!enough(text)) {
    const [chunk] = await once(stdout, "data");
    text += String(chunk);
  }
  return text;
};

export const startPortals = async (data: string): Promise<RunningPortals> => {
  const child = spawn(process.execPath, [MAIN], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PORT: "0", KHU_DEMO_DATA: data },
  });
  const text = await readUntil(child, (printed) => BOARDS.every((board) => printed.includes(`/${board}/`)));
  const addresses = [...text.matchAll(/^\s*(http:\/\/\S+)\s*$/gm)].map(([, address = ""]) => address);
  const [first = ""] = addresses;
  return {
    origin: new URL(first).origin,
    addresses,
    kill: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, "exit");
      child.kill(signal);
      await exited;
    },
  };
};
