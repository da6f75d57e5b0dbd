import { readdir, realpath } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { type BoardRecords, checkFolder } from "@khukit/core/folder";
import type { Problem, Result } from "@khukit/core/problem";
import { noSuchDirectory, unreadableDirectory } from "./problems.js";
import { type ReadFile, readFolderFile } from "./read-file.js";
import { reasonOf } from "./reason.js";

/** Editors and Excel leave such files beside the one that is open (`.x.swp`, `~$observations.csv`). */
const isLeftover = (name: string): boolean => name.startsWith(".") || name.startsWith("~$");

const isBoardFile = (name: string): boolean => name === "board.yaml" || name.endsWith(".csv");

const namesIn = async (directory: string, belongs: (name: string) => boolean): Promise<readonly string[]> =>
  (await readdir(directory)).filter((name) => !isLeftover(name) && belongs(name)).sort();

const isAbsent = (error: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(reasonOf(error));

/** The Markdown files of one of the folders within a board's own. */
const textsIn = async (root: string, folder: "news" | "reports"): Promise<readonly string[]> => {
  try {
    const names = await namesIn(join(root, folder), (name) => name.endsWith(".md"));
    return names.map((name) => `${folder}/${name}`);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
};

const filesOf = async (root: string): Promise<readonly string[]> => [
  ...(await namesIn(root, isBoardFile)),
  ...(await textsIn(root, "news")),
  ...(await textsIn(root, "reports")),
];

const directoryProblem = (directory: string, error: unknown): Problem =>
  isAbsent(error) ? noSuchDirectory(directory) : unreadableDirectory(directory, reasonOf(error));

/** Where a file could not be read, what is missing because of it is not a mistake of its own. */
const isConsequence = (problem: Problem, unread: ReadonlySet<string>): boolean =>
  problem.code === "unknown-reference" || (problem.file !== null && unread.has(problem.file));

const check = (id: string, files: readonly ReadFile[]): Result<BoardRecords> => {
  const texts = new Map(files.flatMap((file) => (file.ok ? [[file.file, file.text] as const] : [])));
  const refused = files.flatMap((file) => (file.ok ? [] : [file]));
  const checked = checkFolder(id, texts);
  if (refused.length === 0) return checked;
  const unread = new Set(refused.map(({ file }) => file));
  return {
    ok: false,
    problems: [
      ...refused.map(({ problem }) => problem),
      ...(checked.ok ? [] : checked.problems.filter((problem) => !isConsequence(problem, unread))),
    ],
  };
};

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
    return check(basename(resolve(directory)), files);
  } catch (error) {
    return { ok: false, problems: [directoryProblem(directory, error)] };
  }
};
