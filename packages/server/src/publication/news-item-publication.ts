import { type Article, relatedArticles } from "@khukit/core/article";
import type { BoardRecords } from "@khukit/core/folder";
import type { NewsItem, NewsItemPublication } from "@khukit/core/publication";
import { newsItem } from "./news-item.js";

const RELATED_LIMIT = 5;

const withoutContent = ({ content_html: _, ...rest }: NewsItem): Omit<NewsItem, "content_html"> => rest;

/** One article with those that share its keywords. */
export const newsItemPublication = (records: BoardRecords, article: Article, origin?: string): NewsItemPublication => ({
  item: newsItem(records, article, origin),
  related: relatedArticles(article, records.articles, RELATED_LIMIT).map((other) =>
    withoutContent(newsItem(records, other, origin)),
  ),
});
