import { readdir, realpath } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { BoardRecords } from "@khukit/core/folder";
import type { Problem, Result } from "@khukit/core/problem";
import { isLeftover, isTextFile, isTopFile, TEXT_FOLDERS } from "./board-file.js";
import { checkFiles } from "./check-files.js";
import { noSuchDirectory, unreadableDirectory } from "./problems.js";
import { type ReadFile, readFolderFile } from "./read-file.js";
import { reasonOf } from "./reason.js";

const namesIn = async (directory: string, belongs: (name: string) => boolean): Promise<readonly string[]> =>
  (await readdir(directory)).filter((name) => !isLeftover(name) && belongs(name)).sort();

const isAbsent = (error: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(reasonOf(error));

/** The Markdown files of one of the folders within a board's own. */
const textsIn = async (root: string, folder: (typeof TEXT_FOLDERS)[number]): Promise<readonly string[]> => {
  try {
    const names = await namesIn(join(root, folder), isTextFile);
    return names.map((name) => `${folder}/${name}`);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
};

const filesOf = async (root: string): Promise<readonly string[]> => {
  const texts: string[] = [];
  for (const folder of TEXT_FOLDERS) texts.push(...(await textsIn(root, folder)));
  return [...(await namesIn(root, isTopFile)), ...texts];
};

const directoryProblem = (directory: string, error: unknown): Problem =>
  isAbsent(error) ? noSuchDirectory(directory) : unreadableDirectory(directory, reasonOf(error));

/**
 * Reads and checks a board's folder: `board.yaml`, `*.csv`, `news/*.md` and `reports/*.md`, all UTF-8, 5 MB each at most. Links that
 * lead out of the folder are refused. Nothing is thrown: a directory that is not there is a problem like any other.
 *
 * @param directory its name is the board's id
 * @returns the records, or every problem in every file at once
 *
 * @example
 * await readBoardFolder("boards/quang-binh") //=> { ok: true, value: { board: { id: "quang-binh", … }, … } }
 */
export const readBoardFolder = async (directory: string): Promise<Result<BoardRecords>> => {
  try {
    const root = await realpath(directory);
    const files: ReadFile[] = [];
    // One after the other: thousands of articles at once would run out of file handles.
    for (const file of await filesOf(root)) files.push(await readFolderFile(root, file));
    return checkFiles(basename(resolve(directory)), files);
  } catch (error) {
    return { ok: false, problems: [directoryProblem(directory, error)] };
  }
};
