import { Worker } from "node:worker_threads";
import type { Task } from "./task.js";

/** In the package everything is bundled beside `index.js`; among the sources the thread's file stands beside this one. */
const THREAD = new URL(import.meta.url.endsWith(".ts") ? "thread.ts" : "counter-thread.js", import.meta.url);

/** A counter's thread keeps little: what it needs more it would only keep from the collector. */
const MEGABYTES = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 } as const;

export const startThread = (task: Task): Worker => new Worker(THREAD, { workerData: task, resourceLimits: MEGABYTES });
