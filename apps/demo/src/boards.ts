import { fileURLToPath } from "node:url";
import type { BoardRecords } from "@khukit/core/folder";
import { formatProblem } from "@khukit/core/problem";
import { readBoardFolder } from "@khukit/server";
import { PORTALS } from "./portals/index.ts";

const folderOf = (board: string): string => fileURLToPath(new URL(`../boards/${board}`, import.meta.url));

/** A board's folder was refused; the message names every problem in both languages. */
export class BoardFolderError extends Error {
  override readonly name = "BoardFolderError";
}

/** Reads the portals' boards. @throws BoardFolderError with the problems of all folders at once */
export const readBoards = async (): Promise<readonly BoardRecords[]> => {
  const read = await Promise.all(PORTALS.map(async ({ id }) => ({ id, result: await readBoardFolder(folderOf(id)) })));
  const lines = read.flatMap(({ id, result }) =>
    result.ok
      ? []
      : result.problems.flatMap((problem) => [
          `boards/${id}: ${formatProblem(problem, "vi")}`,
          `boards/${id}: ${formatProblem(problem, "en")}`,
        ]),
  );
  if (lines.length > 0) throw new BoardFolderError(lines.join("\n"));
  return read.flatMap(({ result }) => (result.ok ? [result.value] : []));
};
