import type { EpochDay } from "../epoch.js";
import type { StoredSite, StoredView } from "../store.js";
import type { Tally } from "../tally.js";

export type VisitsOfDay = readonly [site: string, day: EpochDay, visits: number];

/** Views that the node's disk took in one transaction. */
export interface Entry {
  /** Numbers of one run rise. */
  readonly seq: number;
  readonly views: readonly StoredView[];
  /** Visits among them, as far as the node could tell. */
  readonly visits: readonly VisitsOfDay[];
}

/** Entries of one run of a node that go to the database together. */
export interface Parcel {
  readonly run: string;
  readonly entries: readonly Entry[];
}

type Line = readonly [
  site: string,
  path: string,
  day: EpochDay,
  seen: number,
  visitor: string | null,
  formerly: string | null,
  id: string | null,
];

export const writeViews = ({ counted }: Tally): string =>
  JSON.stringify(
    counted.map(
      ({ site, path, day, seen, visitor, formerly, id }): Line => [site.id, path, day, seen, visitor, formerly, id],
    ),
  );

export const readViews = (text: string, siteOf: (key: string) => StoredSite): readonly StoredView[] =>
  (JSON.parse(text) as readonly Line[]).map(([site, path, day, seen, visitor, formerly, id]) => ({
    site: siteOf(site),
    path,
    day,
    seen,
    visitor,
    formerly,
    id,
  }));

export const visitsIn = ({ sites }: Tally): readonly VisitsOfDay[] =>
  sites.filter(({ visits }) => visits > 0).map(({ site, day, visits }) => [site.id, day, visits]);

export const readVisits = (text: string): readonly VisitsOfDay[] => JSON.parse(text) as readonly VisitsOfDay[];
