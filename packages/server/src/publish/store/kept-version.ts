import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BoardRecords, FolderFiles } from "@khukit/core/folder";
import type { Result } from "@khukit/core/problem";
import { checkFiles } from "../../folder/check-files.js";
import type { CheckedFolder } from "../check-upload.js";
import { readZip, type UploadLimits } from "../upload/index.js";
import { isVersion, type Version, versionOf } from "../version.js";
import { TEMPORARY, writeDurably } from "./durable-file.js";
import { damagedVersion, invalidVersion } from "./error.js";
import { currentDirectory, versionDirectory, versionFile } from "./places.js";
import type { BoardState } from "./pointer.js";

/** What was let in before must be let in again, whatever the limits are by now. */
const NO_LIMITS: UploadLimits = {
  mostBytes: Number.POSITIVE_INFINITY,
  mostUnpacked: Number.POSITIVE_INFINITY,
  mostFiles: Number.POSITIVE_INFINITY,
  mostDense: Number.POSITIVE_INFINITY,
};

export const writeVersion = async (store: string, board: string, { version, packed }: CheckedFolder): Promise<void> => {
  await mkdir(versionDirectory(store, board), { recursive: true });
  await writeDurably(versionFile(store, board, version), packed);
};

const check = (board: string, bytes: Uint8Array, version: Version): Result<BoardRecords> | null => {
  const read = readZip(board, bytes, NO_LIMITS);
  if (!read.ok) return null;
  const { files } = read.upload;
  const texts: FolderFiles = new Map(files.flatMap((file) => (file.ok ? [[file.file, file.text] as const] : [])));
  return versionOf(texts) === version ? checkFiles(board, files) : null;
};

/**
 * The records of a version that is kept, checked as if it were new: bytes that a disk changed are found out, and so is
 * what a newer program no longer takes.
 *
 * @throws BoardStoreError
 */
export const readVersion = async (store: string, board: string, version: Version): Promise<BoardRecords> => {
  const file = versionFile(store, board, version);
  const bytes = await readFile(file).catch((error: unknown) => {
    throw damagedVersion(file, error);
  });
  const checked = check(board, bytes, version);
  if (checked === null) throw damagedVersion(file);
  if (!checked.ok) throw invalidVersion(file, checked.problems);
  return checked.value;
};

/** Another process may be about to point at a version that it has just written, in milliseconds. */
const VERSION_GRACE = 60_000;

const TEMPORARY_GRACE = 60 * 60_000;

/** Times are compared on the disk's own clock. */
const removeOlder = async (
  directory: string,
  than: number,
  isDispensable: (name: string) => boolean,
): Promise<void> => {
  for (const name of (await readdir(directory)).filter(isDispensable)) {
    const found = await stat(join(directory, name)).catch(() => null);
    if (found !== null && found.mtimeMs < than) await rm(join(directory, name), { force: true });
  }
};

/** Removes the versions of a board that are kept no longer, and what writes that were cut short left behind. */
export const tidy = async (store: string, board: string, { kept, current }: BoardState): Promise<void> => {
  const names = new Set(kept.map(({ version }) => `${version}.zip`));
  const { mtimeMs: now } = await stat(versionFile(store, board, current));
  const isDropped = (name: string): boolean => isVersion(name.replace(/\.zip$/, "")) && !names.has(name);
  await removeOlder(versionDirectory(store, board), now - VERSION_GRACE, isDropped);
  for (const directory of [versionDirectory(store, board), currentDirectory(store)]) {
    await removeOlder(directory, now - TEMPORARY_GRACE, (name) => TEMPORARY.test(name));
  }
};
