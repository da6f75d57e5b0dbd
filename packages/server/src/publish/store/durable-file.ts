import { randomUUID } from "node:crypto";
import { type FileHandle, link, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { reasonOf } from "../../folder/reason.js";

/** What a write leaves behind that was cut short; nobody reads such names. */
export const TEMPORARY = /^\.[0-9a-f-]{36}\.tmp$/;

/** Windows cannot open a directory to flush it, and writes its names down with the file. */
const syncDirectory = async (directory: string): Promise<void> => {
  if (process.platform === "win32") return;
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const writeWhole = async (handle: FileHandle, content: Uint8Array | string): Promise<void> => {
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const stage = async (file: string, content: Uint8Array | string): Promise<string> => {
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    await writeWhole(await open(temporary, "wx", 0o640), content);
    return temporary;
  } catch (error) {
    // A disk that is full gets back what was written so far.
    await rm(temporary, { force: true });
    throw error;
  }
};

/** Writes a file so that it is there whole or not at all, whatever ends the process or the power. */
export const writeDurably = async (file: string, content: Uint8Array | string): Promise<void> => {
  const temporary = await stage(file, content);
  try {
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncDirectory(dirname(file));
};

/**
 * Writes a file that must not be there yet, whole or not at all. Of several processes that try at once one succeeds: a
 * hard link, unlike a rename, never replaces a name.
 *
 * @returns false where it was there already
 */
export const writeNewDurably = async (file: string, content: string): Promise<boolean> => {
  const temporary = await stage(file, content);
  try {
    await link(temporary, file);
  } catch (error) {
    if (reasonOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
  await syncDirectory(dirname(file));
  return true;
};
