import type { Site, VisitCounts } from "@khukit/core/visit";
import type { Client } from "./visitor.js";

/** One view of one page, as it came in. */
export interface PageView {
  readonly site: Site;
  readonly path: string;
  readonly client: Client;
  readonly at: Date;
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
  readonly visits: (site: Site, at: Date) => Promise<VisitCounts>;
  /** Views of each path, keyed as asked for; 0 for a page that nobody saw. */
  readonly views: (site: Site, paths: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Writes what was taken, then closes the file. May be called again. */
  readonly close: () => Promise<void>;
}
