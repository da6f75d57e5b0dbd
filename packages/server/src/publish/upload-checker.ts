import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { atMost } from "./at-most.js";
import type { CheckTask } from "./check-thread.js";
import type { CheckedUpload } from "./check-upload.js";

/** Checks an upload without holding up what else the server does. */
export type UploadChecker = (task: CheckTask) => Promise<CheckedUpload>;

export interface CheckerLimits {
  /** Megabytes that one check may take. */
  readonly memory: number;
  /** Milliseconds that one check may last. */
  readonly time: number;
}

const CHECKER_LIMITS: CheckerLimits = { memory: 512, time: 30_000 };

/** The threads together may take a gigabyte; further uploads wait. */
const THREADS = 2;

/** In the package everything is bundled beside `index.js`; among the sources the thread's file stands beside this one. */
const THREAD = new URL(import.meta.url.endsWith(".ts") ? "check-thread.ts" : "check-thread.js", import.meta.url);

/** Out of time, out of memory, or nested so deep that the stack is full. */
const isExhaustion = (error: unknown): boolean =>
  error instanceof Error &&
  (["AbortError", "RangeError"].includes(error.name) || ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"));

const checkInThread = async (task: CheckTask, { memory, time }: CheckerLimits): Promise<CheckedUpload> => {
  const worker = new Worker(THREAD, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: memory } });
  try {
    const [checked] = await once(worker, "message", { signal: AbortSignal.timeout(time) });
    return checked as CheckedUpload;
  } catch (error) {
    if (!isExhaustion(error)) throw error;
    return { state: "no-upload", fault: "exhausting" };
  } finally {
    await worker.terminate();
  }
};

/**
 * A checker that gives each upload a thread of its own. Visitors' hits are counted meanwhile, and an upload that is made
 * to exhaust memory or time ends its thread and nothing else.
 */
export const uploadChecker = (limits: CheckerLimits = CHECKER_LIMITS): UploadChecker => {
  const inTurn = atMost(THREADS);
  return (task) => inTurn(() => checkInThread(task, limits));
};
