import type { DatabaseSync } from "node:sqlite";
import type { SpanStarts } from "../store.js";
import type { Tally } from "../tally.js";
import { addVisits } from "../visit-sums.js";
import type { FigureReader, SiteBooks } from "./read-figures.js";

export interface KeptFigures {
  readonly site: (key: string, starts: SpanStarts) => SiteBooks;
  /** What this connection has counted since. */
  readonly add: (tally: Tally) => void;
  readonly forgetAll: () => void;
}

interface Kept extends SiteBooks {
  readonly starts: SpanStarts;
}

/**
 * Sums over years, kept and added to: summing them up for each group of views would take longer than counting it.
 * What another process writes into the file is noticed with the next question.
 */
export const keepFigures = (database: DatabaseSync, read: FigureReader): KeptFigures => {
  const findVersion = database.prepare("PRAGMA data_version");
  const sites = new Map<string, Kept>();
  let version: unknown;

  const dropForeign = (): void => {
    const { data_version: found } = findVersion.get() ?? {};
    if (found !== version) sites.clear();
    version = found;
  };

  const site = (key: string, starts: SpanStarts): SiteBooks => {
    dropForeign();
    const kept = sites.get(key);
    if (kept !== undefined && kept.starts.today === starts.today) return kept;
    const fresh = { ...read.site(key, starts), starts };
    sites.set(key, fresh);
    return fresh;
  };

  const add = ({ sites: added }: Tally): void => {
    for (const { site: stored, day, visits } of added) {
      const kept = sites.get(stored.id);
      if (kept === undefined) continue;
      sites.set(stored.id, { ...kept, visits: addVisits(kept.visits, kept.starts, day, visits) });
    }
  };

  return { site, add, forgetAll: () => sites.clear() };
};
