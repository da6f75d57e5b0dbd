import { decodeText } from "../../folder/decode-text.js";
import { notUtf8, tooLarge } from "../../folder/problems.js";
import { MAX_FILE_BYTES, type ReadFile } from "../../folder/read-file.js";

/** A file of an upload by its bytes, under the same rules as one of a folder on disk. */
export const readContent = (file: string, bytes: Uint8Array): ReadFile => {
  if (bytes.length > MAX_FILE_BYTES) {
    return { ok: false, file, problem: tooLarge(file, bytes.length, MAX_FILE_BYTES) };
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, file, problem: notUtf8(file, decoded.row) };
  return { ok: true, file, text: decoded.text };
};
