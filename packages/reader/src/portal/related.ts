import { type ChromeReader, chromeOf, type Page } from "./chrome-kind.js";
import { isProse, type PageLine } from "./line.js";
import { isRelatedHeading } from "./related-heading.js";

const MOST_ITEMS = 40;

/** The list ends where a text begins, or other furniture. */
export const related =
  (others: readonly ChromeReader[]): ChromeReader =>
  (page: Page, line: PageLine) => {
    if (!isRelatedHeading(page.text.tokens, line)) return null;
    let last = line;
    for (let count = 0; count < MOST_ITEMS; count += 1) {
      const next = page.lines[last.index + 1];
      if (next === undefined || isProse(next) || others.some((read) => endsList(read, page, next))) break;
      last = next;
    }
    return chromeOf("related", { from: line.from, to: last.to });
  };

/** Dates and views stand among the items too. */
const endsList = (read: ChromeReader, page: Page, line: PageLine): boolean => {
  const found = read(page, line);
  return found !== null && found.kind !== "published" && found.kind !== "views" && found.kind !== "caption";
};
