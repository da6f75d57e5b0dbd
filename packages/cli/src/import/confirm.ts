import { createInterface } from "node:readline";
import type { Terminal } from "../command/terminal.js";

const YES = new Set(["c", "co", "có", "y", "yes"]);

/** Whether there is somebody to be asked. */
export const canAsk = ({ stdin, stdout }: Terminal): boolean => stdin?.isTTY === true && stdout.isTTY === true;

/** Asks, and takes for a no whatever is no yes, the end of the input too. */
export const confirm = async (question: string, { stdin, stdout }: Terminal): Promise<boolean> => {
  if (stdin === undefined) return false;
  stdout.write(question);
  const lines = createInterface({ input: stdin });
  try {
    for await (const line of lines) return YES.has(line.trim().normalize("NFC").toLowerCase());
    return false;
  } finally {
    lines.close();
  }
};
