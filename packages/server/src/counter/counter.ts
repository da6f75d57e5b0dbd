import type { Site, VisitCounts } from "@khukit/core/visit";
import type { BaselineChange, Correction, MadeCorrection } from "./store.js";
import type { Client } from "./visitor.js";

/** Somebody who looks at a site. */
export interface Sighting {
  readonly site: Site;
  readonly client: Client;
  readonly at: Date;
}

/** One view of one page, as it came in. */
export interface PageView extends Sighting {
  readonly path: string;
  /** Made at random by the page for this view: the same id within 48 hours counts once, so that it may be sent again. */
  readonly id?: string;
  /** False for one who asked not to be followed: the view counts, but no visit, no visitor and nobody online. */
  readonly followed?: boolean;
}

/** What a counted view is answered with. */
export interface CountedView {
  /** Views of this page, from its first day on. */
  readonly views: number;
  readonly visits: VisitCounts;
}

/**
 * Counts views, visits and visitors of sites.
 *
 * - A **view** is each time a page is shown.
 * - A **visit** (lượt truy cập) is the first view of a visitor on a day, or the first after 30 minutes without one.
 * - A **visitor** is one network address with one browser on one day; nobody is followed over midnight.
 * - **Online** (đang truy cập) are the visitors who saw a page within the last five minutes.
 */
export interface Counter {
  /** Resolves when the view is on disk; rejects with a `CounterError` when it was not counted. */
  readonly count: (view: PageView) => Promise<CountedView>;
  /** Keeps online a visitor whose page is still open; counts nothing. */
  readonly present: (sighting: Sighting) => Promise<void>;
  readonly visits: (site: Site, at: Date) => Promise<VisitCounts>;
  /** Views of each path, keyed as asked for; 0 for a page that nobody saw. */
  readonly views: (site: Site, paths: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Writes what was taken, then closes the file. May be called again. */
  readonly close: () => Promise<void>;
}

/** A counter in the hands of those who keep its books. */
export interface CounterBooks extends Counter {
  /**
   * Writes a copy that may be kept for years, while counting goes on: all figures, but no visitors, ids and keys.
   *
   * @param file must not be there yet
   */
  readonly backup: (file: string) => Promise<void>;
  /** Corrects a day's figure, and keeps for ever who did it, when and why. */
  readonly correct: (correction: Correction) => Promise<void>;
  /** Every correction of a site, the oldest first. */
  readonly corrections: (site: string) => Promise<readonly MadeCorrection[]>;
  /**
   * Goes on from an old counter's figures, instead of those in board.yaml.
   *
   * @param id of this change: what is told twice under one id is done once
   */
  readonly setBaseline: (site: string, change: BaselineChange, id: string) => Promise<void>;
}
