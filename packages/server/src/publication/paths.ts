import type { BoardRecords } from "@khukit/core/folder";
import { boardPath, newsItemPath } from "./address.js";

/**
 * Every GET path whose answer depends on a board's records alone (and, for tasks, on the day): what a static build
 * writes, each path without parameters.
 *
 * @example publicationPaths(records)[1] //=> "/v1/boards/quang-binh/news.json"
 */
export const publicationPaths = ({ board, articles }: BoardRecords): string[] => {
  const path = boardPath(board.id);
  return [
    path,
    `${path}/news.json`,
    ...articles.map(({ slug }) => newsItemPath(board.id, slug)),
    `${path}/statistics.json`,
    `${path}/indicators.json`,
    `${path}/directives.json`,
  ];
};
