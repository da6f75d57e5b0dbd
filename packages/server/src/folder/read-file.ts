import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import type { Problem } from "@khukit/core/problem";
import { decodeText } from "./decode-text.js";
import { leadsOutside, notAFile, notUtf8, tooLarge, unreadableFile } from "./problems.js";
import { reasonOf } from "./reason.js";

/** The largest tables of a board's ten years take a few hundred kB. */
export const MAX_FILE_BYTES = 5_000_000;

export type ReadFile =
  | { readonly ok: true; readonly file: string; readonly text: string }
  | { readonly ok: false; readonly file: string; readonly problem: Problem };

const isInside = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

const read = async (root: string, file: string): Promise<ReadFile> => {
  const refuse = (problem: Problem): ReadFile => ({ ok: false, file, problem });
  const path = await realpath(join(root, file));
  if (!isInside(root, path)) return refuse(leadsOutside(file));
  const found = await stat(path);
  // A pipe or a device would keep the reader waiting for ever.
  if (!found.isFile()) return refuse(notAFile(file));
  if (found.size > MAX_FILE_BYTES) return refuse(tooLarge(file, found.size, MAX_FILE_BYTES));
  const decoded = decodeText(await readFile(path));
  return decoded.ok ? { ok: true, file, text: decoded.text } : refuse(notUtf8(file, decoded.row));
};

/**
 * Reads one file of a board's folder.
 *
 * @param root the folder's real path
 * @param file path within the folder, with slashes
 */
export const readFolderFile = async (root: string, file: string): Promise<ReadFile> => {
  try {
    return await read(root, file);
  } catch (error) {
    return { ok: false, file, problem: unreadableFile(file, reasonOf(error)) };
  }
};
