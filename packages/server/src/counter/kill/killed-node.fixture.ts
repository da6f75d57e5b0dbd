import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const sourceOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** A node that is killed and started again on its files. */
export interface KilledNode {
  /** Where it listens; null while it does not. */
  readonly url: () => string | null;
  readonly start: () => Promise<void>;
  /** As a power cut does, without a word. */
  readonly kill: () => Promise<void>;
  /** As an administrator does. */
  readonly stop: () => Promise<void>;
}

export const killedNode = (store: string, outbox: string): KilledNode => {
  let child: ChildProcess | null = null;
  let url: string | null = null;

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    url = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  };

  const start = async (): Promise<void> => {
    const started = spawn(
      process.execPath,
      [
        "--import",
        sourceOf("../../listen/typescript-sources.fixture.ts"),
        sourceOf("node-process.fixture.ts"),
        store,
        outbox,
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    child = started;
    for await (const line of createInterface({ input: started.stdout })) {
      url = line;
      return;
    }
    throw new Error("the node ended before it told its address");
  };

  return { url: () => url, start, kill: () => end("SIGKILL"), stop: () => end("SIGTERM") };
};
