import type { BoardRecords } from "@khukit/core/folder";
import type { NewsItem } from "@khukit/core/publication";
import type { SafeHtml } from "./html.ts";

/** What a portal's CMS knows when it writes one page. */
export interface PageContext {
  readonly records: BoardRecords;
  /** The article that the page shows. */
  readonly article: NewsItem;
  readonly related: readonly NewsItem[];
  /** All articles, newest first. */
  readonly items: readonly NewsItem[];
  readonly khu: { readonly base: string };
  /** Whether this is the portal's first page rather than the article's own. */
  readonly isHome: boolean;
}

export type PortalPage = (context: PageContext) => SafeHtml;

/** One imitated host: its page, and how the index introduces it. */
export interface Portal {
  readonly id: string;
  readonly page: PortalPage;
  /** The article on its first page, by slug; the newest where the board no longer has it. */
  readonly leadArticle: string;
  /** The kind of host that it imitates. */
  readonly host: { readonly vi: string; readonly en: string };
  /** What it shows. */
  readonly shows: { readonly vi: string; readonly en: string };
  /** Its picture on the index, under the portal's assets. */
  readonly picture: string;
}
