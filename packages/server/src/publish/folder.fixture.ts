import { boardFiles } from "../board.fixture.js";
import { checkUpload } from "./check-upload.js";
import type { UploadChecker } from "./upload-checker.js";

/** Checks without a thread of its own, which takes some tenths of a second to start from its source. */
export const checkHere: UploadChecker = async ({ board, body, at, limits }) => checkUpload(board, body, at, limits);

/** A board's folder as JSON, another version for each edition. */
export const folderOf = (edition: string): Uint8Array<ArrayBuffer> => {
  const files = Object.fromEntries(boardFiles);
  const note = "news/2023-11-01-trong-cay.md";
  return new TextEncoder().encode(JSON.stringify({ files: { ...files, [note]: `${files[note]}${edition}\n` } }));
};
