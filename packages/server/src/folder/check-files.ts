import { type BoardRecords, checkFolder } from "@khukit/core/folder";
import type { Problem, Result } from "@khukit/core/problem";
import type { ReadFile } from "./read-file.js";

/** Where a file could not be read, what is missing because of it is not a mistake of its own. */
const isConsequence = (problem: Problem, unread: ReadonlySet<string>): boolean =>
  problem.code === "unknown-reference" || (problem.file !== null && unread.has(problem.file));

/** Checks the files of a board's folder as a whole, also where some of them could not be read. */
export const checkFiles = (id: string, files: readonly ReadFile[]): Result<BoardRecords> => {
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
