import type { BoardRecords } from "@khukit/core/folder";
import { boardPath, newsItemPath, reportPath } from "./address.js";
import { DOCUMENTS_PAGE } from "./documents.js";
import { ENTERPRISES_PAGE } from "./enterprise/enterprises.js";
import { NEWS_PAGE } from "./news-feed.js";
import { pagePaths } from "./page.js";
import { PROJECTS_PAGE } from "./project/projects.js";

const SINGLE = [
  "index.jsonld",
  "catalog.jsonld",
  "news.rss",
  "news.atom",
  "statistics.json",
  "statistics.jsonld",
  "statistics.csv",
  "indicators.json",
  "directives.json",
  "reports.json",
  "zones.geojson",
] as const;

/**
 * Every GET path whose answer depends on a board's records alone (and, for tasks, on the day): what a static build
 * writes, each path without parameters. No path is another's folder, but for the board's own.
 *
 * @example publicationPaths(records)[1] //=> "/v1/boards/quang-binh/index.jsonld"
 */
export const publicationPaths = (records: BoardRecords): string[] => {
  const { board, articles, reports, documents, enterprises, projects } = records;
  const path = boardPath(board.id);
  return [
    path,
    ...SINGLE.map((file) => `${path}/${file}`),
    ...pagePaths(board.id, "news", articles.length, NEWS_PAGE),
    ...pagePaths(board.id, "documents", documents.length, DOCUMENTS_PAGE),
    ...pagePaths(board.id, "enterprises", enterprises.length, ENTERPRISES_PAGE),
    ...pagePaths(board.id, "projects", projects.length, PROJECTS_PAGE),
    ...articles.map(({ slug }) => newsItemPath(board.id, slug)).flatMap((item) => [item, `${item}.jsonld`]),
    ...reports.map(({ id }) => reportPath(board.id, id)).flatMap((report) => [report, `${report}.html`]),
  ];
};
