import { randomUUID } from "node:crypto";
import { chmod, copyFile, mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { FolderFiles } from "@khukit/core/folder";

/** A file that lies beside its place, and a copy of what lies there now. */
interface Staged {
  readonly target: string;
  readonly temporary: string;
  readonly former: string | null;
}

/** A link within the folder leads to the file that is to be written. */
const targetOf = async (file: string): Promise<string> => {
  await mkdir(dirname(file), { recursive: true });
  return realpath(file).catch(() => file);
};

const modeOf = (file: string): Promise<number | null> =>
  stat(file).then(
    ({ mode }) => mode,
    () => null,
  );

const writeWhole = async (file: string, text: string, mode: number | null): Promise<void> => {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (mode !== null) await chmod(file, mode);
};

/** Folders are read without what begins with a dot, so that nobody sees a file half written. */
const placesFor = async (file: string): Promise<Staged & { readonly mode: number | null }> => {
  const target = await targetOf(file);
  const mode = await modeOf(target);
  const hidden = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  return { target, temporary: `${hidden}.tmp`, former: mode === null ? null : `${hidden}.old`, mode };
};

const restore = async ({ target, former }: Staged): Promise<void> =>
  former === null ? rm(target, { force: true }) : rename(former, target);

/** A file that is open in Excel cannot be put in place under Windows: then those before it are taken back. */
const putInPlace = async (staged: readonly Staged[]): Promise<void> => {
  const placed: Staged[] = [];
  try {
    for (const file of staged) {
      if (file.former !== null) await copyFile(file.target, file.former);
      await rename(file.temporary, file.target);
      placed.push(file);
    }
  } catch (error) {
    for (const file of placed.toReversed()) await restore(file);
    throw error;
  }
};

/**
 * Writes files of a folder: all of them beside their places first, then each put in its place at once. Where one cannot
 * be written, the folder stays as it was.
 */
export const writeFiles = async (directory: string, files: FolderFiles): Promise<void> => {
  const staged: Staged[] = [];
  try {
    for (const [file, text] of files) {
      const { mode, ...places } = await placesFor(join(directory, file));
      staged.push(places);
      await writeWhole(places.temporary, text, mode);
    }
    await putInPlace(staged);
  } finally {
    const left = staged.flatMap(({ temporary, former }) => (former === null ? [temporary] : [temporary, former]));
    await Promise.all(left.map((file) => rm(file, { force: true })));
  }
};
