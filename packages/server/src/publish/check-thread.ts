import { parentPort, workerData } from "node:worker_threads";
import { checkUpload } from "./check-upload.js";
import type { UploadLimits } from "./upload/index.js";

/** What a thread gets to check. */
export interface CheckTask {
  readonly board: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly at: Date;
  readonly limits: UploadLimits;
}

// The file that the thread of an upload begins with: one answer, and its memory is given back.

const { board, body, at, limits } = workerData as CheckTask;
const checked = checkUpload(board, body, at, limits);
parentPort?.postMessage(checked, checked.state === "valid" ? [checked.packed.buffer] : []);
