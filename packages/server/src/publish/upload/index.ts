import type { UploadLimits } from "./limits.js";
import { readJson } from "./read-json.js";
import { readZip } from "./read-zip.js";
import type { ReadUpload } from "./upload.js";

export { UPLOAD_LIMITS, type UploadLimits } from "./limits.js";
export { readZip } from "./read-zip.js";
export type { ReadUpload, Upload, UploadFault } from "./upload.js";

/** What every ZIP file begins with, also an empty one. JSON begins with neither. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The board's files in a body, whatever it is declared as: `curl -T` declares nothing. */
export const readUpload = (board: string, bytes: Uint8Array, limits: UploadLimits): ReadUpload =>
  isZip(bytes) ? readZip(board, bytes, limits) : readJson(board, bytes, limits);
