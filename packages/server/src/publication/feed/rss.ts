import type { BoardRecords } from "@khukit/core/folder";
import { generateRssFeed } from "feedsmith";
import type { NewsSelection } from "../news-feed.js";
import { feedContent } from "./entry.js";

/** The board's news as RSS 2.0, whole texts in `content:encoded`. Source: https://www.rssboard.org/rss-specification */
export const newsRss = (records: BoardRecords, selection: NewsSelection = {}, origin?: string): string => {
  const { title, description, self, board, updated, entries } = feedContent(records, selection, "rss", origin);
  return generateRssFeed({
    title,
    description,
    link: board,
    language: "vi",
    lastBuildDate: updated,
    atom: { links: [{ href: self, rel: "self", type: "application/rss+xml" }] },
    items: entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      guid: { value: entry.id, isPermaLink: false },
      pubDate: entry.published,
      description: entry.summary,
      content: { encoded: entry.content },
      dc: { creators: [entry.author] },
      categories: entry.tags.map((name) => ({ name })),
    })),
  });
};
