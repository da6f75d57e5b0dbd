import type { Day } from "@khukit/core/day";
import { describePage, findChrome } from "../portal/index.js";
import { spanOf, type Text, type TokenRange, textOf } from "../text/index.js";
import { findViews, findVisits } from "../visit/index.js";
import type { NewsItem } from "./source.js";

/** A page's text as a news item, as far as it looks like one. */
export interface NewsText {
  /** Null where the text has no title: an official document, or no page at all. */
  readonly item: NewsItem | null;
  readonly publishedOn: Day | null;
}

const present = (range: TokenRange | null): readonly TokenRange[] => (range === null ? [] : [range]);

/** What stands around an article and is none of it. */
const furnitureOf = (text: Text, title: TokenRange | null): readonly TokenRange[] =>
  [...present(title), ...findChrome(text), ...present(findVisits(text)), ...present(findViews(text))].toSorted(
    (left, right) => left.from - right.from,
  );

const withoutRanges = (given: string, text: Text, ranges: readonly TokenRange[]): string => {
  let rest = "";
  let at = 0;
  for (const { start, end } of ranges.map((range) => spanOf(text, range))) {
    rest += given.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return rest + given.slice(at);
};

/**
 * A page's title, day and keywords, and its text without the furniture of the portal: ways back, captions, bylines, other
 * news, counters.
 *
 * @example newsIn("Giao ban quý III\n\nNgày đăng 05/10/2017\n\nSáng nay, Ban họp giao ban.").publishedOn //=> "2017-10-05"
 */
export const newsIn = (given: string): NewsText => {
  const text = textOf(given);
  const { title, titleAt, publishedOn, keywords } = describePage(text);
  const body = withoutRanges(given, text, furnitureOf(text, titleAt));
  return { item: title === null ? null : { title, lead: null, keywords, body }, publishedOn };
};
