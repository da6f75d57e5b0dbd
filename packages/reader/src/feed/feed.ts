import type { Day } from "@khukit/core/day";
import type { FeedProblem } from "./problem.js";

/** One piece of news, whatever feed it came in. What the feed does not tell is null. */
export interface FeedItem {
  /** The feed's own, or the address. */
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  /** In Vietnam. */
  readonly publishedOn: Day | null;
  /** Plain text, as lines. */
  readonly summary: string | null;
  /** As it came: not cleaned, not safe to show. */
  readonly contentHtml: string | null;
  /** The content, or else the summary, ready for `readText`. */
  readonly contentText: string;
  readonly image: string | null;
  readonly keywords: readonly string[];
  readonly author: string | null;
}

export type FeedKind = "rss" | "rdf" | "atom" | "json" | "wordpress";

export interface Feed {
  readonly kind: FeedKind;
  readonly title: string | null;
  readonly items: readonly FeedItem[];
  /** What of the feed could not be read, though the rest was. */
  readonly problems: readonly FeedProblem[];
}

/** Core's `Result`, whose problems tell their reason. */
export type FeedResult =
  | { readonly ok: true; readonly value: Feed }
  | { readonly ok: false; readonly problems: readonly FeedProblem[] };

export interface FeedOptions {
  /** The feed's own address, which relative ones in it start from. */
  readonly url?: string;
  readonly mostBytes?: number;
  readonly mostItems?: number;
}
