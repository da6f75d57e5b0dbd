import type { BoardRecords } from "@khukit/core/folder";
import { generateAtomFeed } from "feedsmith";
import type { NewsSelection } from "../news-feed.js";
import { feedContent } from "./entry.js";

/** The board's news as Atom. Source: RFC 4287 (verified). */
export const newsAtom = (records: BoardRecords, selection: NewsSelection = {}, origin?: string): string => {
  const { title, description, self, board, updated, entries } = feedContent(records, selection, "atom", origin);
  return generateAtomFeed({
    id: `urn:khukit:news:${records.board.id}`,
    title: { value: title },
    subtitle: { value: description },
    updated,
    xml: { lang: "vi" },
    links: [
      { href: self, rel: "self", type: "application/atom+xml" },
      { href: board, rel: "alternate" },
    ],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      updated: entry.published,
      published: entry.published,
      links: [{ href: entry.url, rel: "alternate" }],
      authors: [{ name: entry.author }],
      summary: { value: entry.summary },
      content: { type: "html", value: entry.content },
      categories: entry.tags.map((term) => ({ term })),
    })),
  });
};
