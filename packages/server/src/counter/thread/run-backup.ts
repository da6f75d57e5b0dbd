import { once } from "node:events";
import { errorOf, type Failure } from "./message.js";
import { startThread } from "./start-thread.js";

/** Copies a counter's file on a thread of its own, so that neither requests nor views wait for it. */
export const runBackup = async (from: string, to: string): Promise<void> => {
  const [failure] = (await once(startThread({ kind: "backup", from, to }), "message")) as [Failure | null];
  if (failure !== null) throw errorOf(failure);
};
