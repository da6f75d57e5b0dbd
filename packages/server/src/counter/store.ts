import type { Day } from "@khukit/core/day";
import type { Baseline } from "@khukit/core/visit";
import type { EpochDay, EpochSecond } from "./epoch.js";
import type { HitId } from "./hit-id.js";
import type { Visitor } from "./visitor.js";

/** A counted site as the store knows it. */
export interface StoredSite {
  readonly id: string;
  readonly timeZone: string;
  /** Who may count it from a browser; null for everybody. */
  readonly origins: readonly string[] | null;
}

/** One view as the store gets it: without address and user agent. */
export interface StoredView {
  readonly site: StoredSite;
  /** See `pagePath`. */
  readonly path: string;
  /** The day in the site's time zone. */
  readonly day: EpochDay;
  readonly seen: EpochSecond;
  /** Null for one who asked not to be followed: the view counts, and nothing is kept of who it was. */
  readonly visitor: Visitor | null;
  /** The name that the visitor had until midnight, while it may still be online under it. */
  readonly formerly: Visitor | null;
  /** The same for each try to send one view; null where the client named none. */
  readonly id: HitId | null;
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

/** A site, and the days on which its spans begin now. */
export interface SiteQuestion {
  readonly site: string;
  readonly starts: SpanStarts;
  readonly now: EpochSecond;
}

export interface SiteFigures {
  readonly visits: VisitSums;
  readonly online: number;
  /** What an old counter showed, where `setBaseline` told it. */
  readonly baseline: Baseline | null;
}

export interface PageQuestion {
  readonly site: string;
  readonly paths: readonly string[];
}

/** Views of one page; none for a page that nobody saw. */
export interface PageFigures {
  readonly counted: number;
  /** Views that it had before it was counted here, where a baseline told them. */
  readonly before: number | null;
}

/** What an old counter showed on its last day; counting goes on from there. */
export interface BaselineChange {
  readonly at: Day;
  readonly totals: Omit<Baseline, "asOf">;
  /** Views of single pages. */
  readonly views?: readonly { readonly path: string; readonly views: number }[];
}

/** Figures of a day that turned out to be wrong, and by how much. */
export interface Correction {
  readonly site: string;
  readonly day: Day;
  /** The page whose views are corrected; the site's visits where it is not given. */
  readonly path?: string;
  /** Added to what was counted; negative where too much was. */
  readonly delta: number;
  readonly reason: string;
  readonly who: string;
}

export interface MadeCorrection extends Omit<Correction, "path"> {
  readonly path: string | null;
  readonly at: EpochSecond;
}

/**
 * Where counts are kept. Every driver gives the same answers; what it says it did is durable when the promise
 * resolves, and nothing of it happened when the promise rejects. What is asked after a call sees that call.
 */
export interface CounterStore {
  /** The random key of a day; the first to ask makes it. */
  readonly keyOf: (day: EpochDay, now: EpochSecond) => Promise<Uint8Array>;
  /** Counts all the views, in one transaction, or none. A view whose id was counted within 48 hours adds nothing. */
  readonly addViews: (views: readonly StoredView[]) => Promise<void>;
  /** Keeps visitors online who have a page open. Not durable: it is worth nothing after five minutes. */
  readonly touch: (presences: readonly Presence[]) => Promise<void>;
  readonly readSites: (questions: readonly SiteQuestion[]) => Promise<readonly SiteFigures[]>;
  /** In the order of the questions and of their paths. */
  readonly readPages: (questions: readonly PageQuestion[]) => Promise<readonly (readonly PageFigures[])[]>;
  /** Deletes visitors, hit ids and keys whose time is over. */
  readonly forget: (now: EpochSecond) => Promise<void>;
  /** Writes all that may be kept, and nothing of visitors, into a new file, while counting goes on. */
  readonly backUp: (file: string) => Promise<void>;
  /** @throws CounterError where the figure would fall below zero */
  readonly correct: (correction: Correction, now: EpochSecond) => Promise<void>;
  /** Every correction of a site, the oldest first. */
  readonly corrections: (site: string) => Promise<readonly MadeCorrection[]>;
  /**
   * @param id of this change: what is told twice under one id is done once
   * @throws CounterError where the id was used for other figures
   */
  readonly setBaseline: (site: string, change: BaselineChange, id: string, now: EpochSecond) => Promise<void>;
  readonly close: () => Promise<void>;
}
