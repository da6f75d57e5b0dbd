import type { Day } from "@khukit/core/day";
import type { Reading } from "../reading.js";

/** What makes a source a news item, beside its text. */
export interface NewsItem {
  readonly title: string;
  /** Null: the first paragraph leads. */
  readonly lead: string | null;
  readonly keywords: readonly string[];
  /** Plain text, a paragraph on each line. */
  readonly body: string;
}

/** One thing to be imported: an official document, a page, an item of a feed, or any other file. */
export interface ImportSource {
  /** As rows name it: the file, or the item's address. */
  readonly name: string;
  readonly text: string;
  readonly reading: Reading;
  readonly publishedOn: Day | null;
  readonly news: NewsItem | null;
}
