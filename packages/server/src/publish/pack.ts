import type { FolderFiles } from "@khukit/core/folder";
import { zipSync } from "fflate";

const encoder = new TextEncoder();

/**
 * A board's folder as one ZIP file that unpacks to a folder named as the board is.
 *
 * @param at the time that the files are given
 */
export const packFolder = (board: string, files: FolderFiles, at: Date): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries([...files].map(([name, text]) => [`${board}/${name}`, encoder.encode(text)])), {
    mtime: at,
  });
