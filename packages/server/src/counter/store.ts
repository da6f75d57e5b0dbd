import type { EpochDay, EpochSecond } from "./epoch.js";
import type { Visitor } from "./visitor.js";

/** One view as the store gets it: without address and user agent. */
export interface StoredView {
  readonly site: string;
  /** See `pagePath`. */
  readonly path: string;
  /** The day in the site's time zone. */
  readonly day: EpochDay;
  readonly seen: EpochSecond;
  readonly visitor: Visitor;
}

/** First days of the spans that a counter shows. */
export type SpanStarts = Readonly<Record<"today" | "yesterday" | "week" | "month" | "year", EpochDay>>;

/** Visits counted in each span, up to `today`, and over all. */
export type VisitSums = Readonly<Record<keyof SpanStarts | "total", number>>;

export interface Presence {
  readonly site: string;
  readonly visitor: Visitor;
  readonly seen: EpochSecond;
}

/**
 * Where counts are kept. Every driver gives the same answers; what it says it did is durable when the promise
 * resolves, and nothing of it happened when the promise rejects.
 */
export interface CounterStore {
  /** The random key of a day; the first to ask makes it. */
  readonly keyOf: (day: EpochDay, now: EpochSecond) => Promise<Uint8Array>;
  /** Counts all the views, in one transaction, or none. */
  readonly addViews: (views: readonly StoredView[]) => Promise<void>;
  readonly readVisits: (site: string, starts: SpanStarts) => Promise<VisitSums>;
  /** Views of each page over all days; 0 for a page that nobody saw. */
  readonly readViews: (site: string, paths: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Who was seen after an instant. */
  readonly readPresence: (after: EpochSecond) => Promise<readonly Presence[]>;
  /** Deletes keys and visitors that are older than an instant. */
  readonly forgetVisitors: (before: EpochSecond) => Promise<void>;
  readonly close: () => Promise<void>;
}
