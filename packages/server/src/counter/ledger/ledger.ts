import type { Site, VisitCounts } from "@khukit/core/visit";
import type { CountedView, PageView, Sighting } from "../counter.js";
import type { BaselineChange, Correction, MadeCorrection } from "../store.js";

/**
 * The books of a counter, in which views are written by the group: what a `Counter` does behind its queue. It may
 * stand on a thread of its own, so all that goes in and comes out can be cloned.
 */
export interface Ledger {
  /** Counts all the views, in one transaction, or none. */
  readonly countAll: (views: readonly PageView[]) => Promise<readonly CountedView[]>;
  readonly present: (sightings: readonly Sighting[]) => Promise<void>;
  readonly visits: (site: Site, at: Date) => Promise<VisitCounts>;
  readonly views: (site: Site, paths: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Deletes the keys, visitors and hit ids whose time is over. */
  readonly forget: (now: Date) => Promise<void>;
  readonly backup: (file: string) => Promise<void>;
  readonly correct: (correction: Correction, now: Date) => Promise<void>;
  readonly corrections: (site: string) => Promise<readonly MadeCorrection[]>;
  readonly setBaseline: (site: string, change: BaselineChange, id: string, now: Date) => Promise<void>;
  readonly close: () => Promise<void>;
}
