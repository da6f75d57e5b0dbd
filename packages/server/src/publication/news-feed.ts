import type { Article } from "@khukit/core/article";
import type { BoardRecords } from "@khukit/core/folder";
import type { NewsFeed } from "@khukit/core/publication";
import { newsItem } from "./news-item.js";
import { hasTag, matchesQuery } from "./news-search.js";
import { type PageContext, type PageSelection, type PageSize, pageAddress, pageOf } from "./page.js";

export const NEWS_PAGE: PageSize = { usual: 20, most: 100 };

export interface NewsSelection extends PageSelection {
  readonly tag?: string | undefined;
  /** Words looked for in title, lead and keywords, with or without accents. */
  readonly query?: string | undefined;
}

/** The articles that a feed of any form is made of, before it is cut into pages. */
export const selectArticles = (articles: readonly Article[], { tag, query }: NewsSelection): readonly Article[] =>
  articles
    .filter((article) => tag === undefined || hasTag(article, tag))
    .filter((article) => query === undefined || matchesQuery(article, query));

/** The board's news, newest first, as JSON Feed 1.1. Source: https://www.jsonfeed.org/version/1.1/ */
export const newsFeed = (records: BoardRecords, selection: NewsSelection = {}, origin?: string): NewsFeed => {
  const { board, articles } = records;
  const { tag, query, limit, offset } = selection;
  const context: PageContext = {
    board: board.id,
    list: "news",
    size: NEWS_PAGE,
    filters: { tag, q: query },
    limit,
    offset,
    origin,
  };
  const { items, next } = pageOf(selectArticles(articles, selection), context);
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: board.name.vi,
    language: "vi",
    feed_url: pageAddress({ ...context, offset: 0 }),
    ...next,
    items: items.map((article) => newsItem(records, article, origin)),
  };
};
