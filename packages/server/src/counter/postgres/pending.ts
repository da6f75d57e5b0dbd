import type { EpochDay } from "../epoch.js";
import type { Entry, VisitsOfDay } from "../outbox/index.js";
import { visitsIn } from "../outbox/index.js";
import type { SpanStarts, VisitSums } from "../store.js";
import type { Tally } from "../tally.js";
import { addVisits } from "../visit-sums.js";

/** What this node has taken and the database does not have yet: it is told on top of what the database tells. */
export interface Pending {
  readonly add: (tally: Tally) => void;
  /** The database has them. */
  readonly remove: (entries: readonly Entry[]) => void;
  readonly visits: (site: string, starts: SpanStarts, counted: VisitSums) => VisitSums;
  readonly views: (site: string, path: string) => number;
}

const pageKey = (site: string, path: string): string => `${site} ${path}`;

export const makePending = (): Pending => {
  const visits = new Map<string, Map<EpochDay, number>>();
  const views = new Map<string, number>();

  const daysOf = (site: string): Map<EpochDay, number> => {
    const days = visits.get(site) ?? new Map<EpochDay, number>();
    visits.set(site, days);
    return days;
  };

  const change = <Key>(figures: Map<Key, number>, key: Key, by: number): void => {
    const figure = (figures.get(key) ?? 0) + by;
    if (figure === 0) figures.delete(key);
    else figures.set(key, figure);
  };

  const changeVisits = (rows: readonly VisitsOfDay[], sign: 1 | -1): void => {
    for (const [site, day, count] of rows) change(daysOf(site), day, sign * count);
  };

  return {
    add: (tally) => {
      changeVisits(visitsIn(tally), 1);
      for (const { site, path, views: count } of tally.pages) change(views, pageKey(site.id, path), count);
    },
    remove: (entries) => {
      for (const entry of entries) {
        changeVisits(entry.visits, -1);
        for (const { site, path } of entry.views) change(views, pageKey(site.id, path), -1);
      }
    },
    visits: (site, starts, counted) =>
      [...(visits.get(site) ?? [])].reduce((sums, [day, count]) => addVisits(sums, starts, day, count), counted),
    views: (site, path) => views.get(pageKey(site, path)) ?? 0,
  };
};
