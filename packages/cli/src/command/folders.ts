import { basename } from "node:path";
import type { BoardRecords } from "@khukit/core/folder";
import { formatProblem, type Problem } from "@khukit/core/problem";
import { readBoardFolder } from "@khukit/server";
import { complain, type Terminal } from "./terminal.js";

export interface FolderProblems {
  readonly directory: string;
  readonly problems: readonly Problem[];
}

/** Each problem in both languages, under the folder that holds it. */
export const describeProblems = ({ directory, problems }: FolderProblems): readonly string[] => [
  `${directory}: ${problems.length} lỗi / ${problems.length === 1 ? "1 problem" : `${problems.length} problems`}`,
  ...problems.flatMap((problem) => [`  ${formatProblem(problem, "vi")}`, `    ${formatProblem(problem, "en")}`]),
];

const repeatedIds = (boards: readonly BoardRecords[]): readonly string[] =>
  boards.map(({ board }) => board.id).filter((id, index, all) => all.indexOf(id) !== index);

/** Reads all folders, or tells every problem of every one and gives null. */
export const readFolders = async (
  directories: readonly string[],
  terminal: Terminal,
): Promise<readonly BoardRecords[] | null> => {
  const read = await Promise.all(
    directories.map(async (directory) => ({ directory, result: await readBoardFolder(directory) })),
  );
  const refused = read.flatMap(({ directory, result }) =>
    result.ok ? [] : [{ directory, problems: result.problems }],
  );
  if (refused.length > 0) {
    complain(terminal, ...refused.flatMap(describeProblems));
    return null;
  }
  const boards = read.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const repeated = repeatedIds(boards);
  if (repeated.length > 0) {
    complain(
      terminal,
      `Hai thư mục cùng tên ${repeated.join(", ")}: mỗi ban cần một tên thư mục riêng.`,
      `Two folders are named ${repeated.map((id) => basename(id)).join(", ")}: each board needs a folder name of its own.`,
    );
    return null;
  }
  return boards;
};
