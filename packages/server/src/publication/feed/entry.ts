import type { BoardRecords } from "@khukit/core/folder";
import type { NewsItem } from "@khukit/core/publication";
import { xmlText } from "../../markup/xml-text.js";
import { boardPath, withOrigin } from "../address.js";
import { NEWS_PAGE, type NewsSelection, selectArticles } from "../news-feed.js";
import { newsItem } from "../news-item.js";

/** An article as a feed of XML holds it: nothing in it that XML may not hold. */
export interface FeedEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** HTML from our own renderer: no markup of the source comes through. */
  readonly content: string;
  readonly published: Date;
  readonly author: string;
  readonly tags: readonly string[];
}

export interface FeedContent {
  readonly title: string;
  readonly description: string;
  /** The feed's own address. */
  readonly self: string;
  /** The board's own address. */
  readonly board: string;
  /** When the newest article came: never the clock, so that the same records make the same feed. */
  readonly updated: Date;
  readonly entries: readonly FeedEntry[];
}

const entryOf = (item: NewsItem, board: string): FeedEntry => ({
  id: `urn:khukit:news:${item.id}`,
  url: xmlText(item.url),
  title: xmlText(item.title),
  summary: xmlText(item.summary),
  content: xmlText(item.content_html),
  published: new Date(item.date_published),
  author: xmlText(item.authors?.[0]?.name ?? board),
  tags: item.tags.map(xmlText),
});

const FIRST_DAY = new Date("2000-01-01T00:00:00+07:00");

/** What RSS and Atom tell alike. */
export const feedContent = (
  records: BoardRecords,
  selection: NewsSelection,
  format: "rss" | "atom",
  origin: string | undefined,
): FeedContent => {
  const { board, articles } = records;
  const limit = Math.min(selection.limit ?? NEWS_PAGE.usual, NEWS_PAGE.most);
  const entries = selectArticles(articles, selection)
    .slice(0, limit)
    .map((article) => entryOf(newsItem(records, article, origin), board.name.vi));
  return {
    title: xmlText(board.name.vi),
    description: xmlText(`Tin tức của ${board.name.vi}`),
    self: withOrigin(`${boardPath(board.id)}/news.${format}`, origin),
    board: withOrigin(boardPath(board.id), origin),
    updated: entries[0]?.published ?? FIRST_DAY,
    entries,
  };
};
