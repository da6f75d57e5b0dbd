import type { Article } from "@khukit/core/article";
import type { BoardRecords } from "@khukit/core/folder";
import type { NewsFeed } from "@khukit/core/publication";
import { boardPath, withOrigin } from "./address.js";
import { newsItem } from "./news-item.js";
import { hasTag, matchesQuery } from "./news-search.js";

export const DEFAULT_NEWS_LIMIT = 20;
export const MAX_NEWS_LIMIT = 100;

export interface NewsSelection {
  readonly tag?: string | undefined;
  /** Words looked for in title, lead and keywords, with or without accents. */
  readonly query?: string | undefined;
  /** 1 to 100; 20 where it is not given. */
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

const select = (articles: readonly Article[], { tag, query }: NewsSelection): readonly Article[] =>
  articles
    .filter((article) => tag === undefined || hasTag(article, tag))
    .filter((article) => query === undefined || matchesQuery(article, query));

const pageUrl = (board: string, selection: NewsSelection, origin: string | undefined): string => {
  const parameters = new URLSearchParams();
  if (selection.tag !== undefined) parameters.set("tag", selection.tag);
  if (selection.query !== undefined) parameters.set("q", selection.query);
  if (selection.limit !== undefined) parameters.set("limit", String(selection.limit));
  if (selection.offset !== undefined && selection.offset > 0) parameters.set("offset", String(selection.offset));
  const path = `${boardPath(board)}/news.json`;
  return withOrigin(parameters.size === 0 ? path : `${path}?${parameters}`, origin);
};

/** The board's news, newest first, as JSON Feed 1.1. Source: https://www.jsonfeed.org/version/1.1/ */
export const newsFeed = (records: BoardRecords, selection: NewsSelection = {}, origin?: string): NewsFeed => {
  const { board, articles } = records;
  const limit = Math.min(selection.limit ?? DEFAULT_NEWS_LIMIT, MAX_NEWS_LIMIT);
  const offset = selection.offset ?? 0;
  const found = select(articles, selection);
  const next = offset + limit;
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: board.name.vi,
    language: "vi",
    feed_url: pageUrl(board.id, { ...selection, offset: 0 }, origin),
    ...(next < found.length ? { next_url: pageUrl(board.id, { ...selection, offset: next }, origin) } : {}),
    items: found.slice(offset, next).map((article) => newsItem(records, article, origin)),
  };
};
