import type { Day } from "@khukit/core/day";
import type { Text, TokenRange } from "../text/index.js";
import type { PageLine } from "./line.js";

/**
 * What a page shows around its article: `related` lists of other news, `widget` buttons and seals, `navigation` menus and
 * ways back, `responsible` who answers for the site, `published` the line with the day of the article.
 */
export type ChromeKind =
  | "attachment"
  | "banner"
  | "byline"
  | "caption"
  | "contact"
  | "copyright"
  | "keywords"
  | "login"
  | "navigation"
  | "poll"
  | "published"
  | "related"
  | "responsible"
  | "share"
  | "slug"
  | "views"
  | "widget";

/** Furniture of a page, by its tokens, with what it holds. */
export interface Chrome extends TokenRange {
  readonly kind: ChromeKind;
  readonly keywords: readonly string[];
  /** Whom the byline names. */
  readonly byline: string | null;
  readonly published: Day | null;
}

/** A page while it is read: its lines, and whether it is an official document rather than news. */
export interface Page {
  readonly text: Text;
  readonly lines: readonly PageLine[];
  readonly isDocument: boolean;
}

/** Finds the furniture that begins at a line, or null. */
export type ChromeReader = (page: Page, line: PageLine) => Chrome | null;

type Held = Partial<Pick<Chrome, "keywords" | "byline" | "published">>;

export const chromeOf = (kind: ChromeKind, { from, to }: TokenRange, held: Held = {}): Chrome => ({
  kind,
  from,
  to,
  keywords: [],
  byline: null,
  published: null,
  ...held,
});
