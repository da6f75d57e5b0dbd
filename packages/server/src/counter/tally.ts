import type { EpochDay, EpochSecond } from "./epoch.js";
import type { HitId } from "./hit-id.js";
import type { StoredSite, StoredView } from "./store.js";
import type { Visitor } from "./visitor.js";

/** A visitor who comes back after this many seconds without a view makes a new visit. */
export const VISIT_GAP = 30 * 60;

export interface VisitorDay {
  readonly site: StoredSite;
  readonly day: EpochDay;
  readonly visitor: Visitor;
  /** The latest view. */
  readonly seen: EpochSecond;
}

export interface SiteDay {
  readonly site: StoredSite;
  readonly day: EpochDay;
  readonly views: number;
  readonly visits: number;
  readonly visitors: number;
}

export interface PageDay {
  readonly site: StoredSite;
  readonly path: string;
  readonly day: EpochDay;
  readonly views: number;
}

/** What a group of views adds to the books, each row once. */
export interface Tally {
  readonly sites: readonly SiteDay[];
  readonly pages: readonly PageDay[];
  readonly visitors: readonly VisitorDay[];
  /** The views that were counted: those whose id was not known. */
  readonly counted: readonly StoredView[];
}

/** What the store knows from before a group. */
export interface Known {
  /** True for the first who claims an id. */
  readonly claim: (id: HitId, seen: EpochSecond) => boolean;
  /** When a visitor was last seen on a day; null where it was not. */
  readonly lastSeen: (site: StoredSite, day: EpochDay, visitor: Visitor) => EpochSecond | null;
}

type Mutable<Row> = { -readonly [Key in keyof Row]: Row[Key] };

const isVisit = (lastSeen: EpochSecond | null, seen: EpochSecond): boolean =>
  lastSeen === null || seen - lastSeen >= VISIT_GAP;

const rowOf = <Row>(rows: Map<string, Row>, key: string, make: () => Row): Row => {
  const found = rows.get(key);
  if (found !== undefined) return found;
  const made = make();
  rows.set(key, made);
  return made;
};

/**
 * Adds up a group of views in the order in which they came: the one place where it is decided what a visit is,
 * whatever keeps the books. A view is a visit when its visitor was not seen on that day, or not for half an hour.
 */
export const tally = (views: readonly StoredView[], known: Known): Tally => {
  const sites = new Map<string, Mutable<SiteDay>>();
  const pages = new Map<string, Mutable<PageDay>>();
  const visitors = new Map<string, Mutable<VisitorDay>>();

  const follow = (total: Mutable<SiteDay>, { site, day, seen }: StoredView, visitor: Visitor): void => {
    const key = `${site.id} ${day} ${visitor}`;
    const before = visitors.get(key);
    const lastSeen = before === undefined ? known.lastSeen(site, day, visitor) : before.seen;
    if (isVisit(lastSeen, seen)) total.visits += 1;
    if (lastSeen === null) total.visitors += 1;
    const latest = Math.max(seen, lastSeen ?? seen);
    if (before === undefined) visitors.set(key, { site, day, visitor, seen: latest });
    else before.seen = latest;
  };

  const add = (view: StoredView): void => {
    const { site, day, path, visitor } = view;
    const total = rowOf(sites, `${site.id} ${day}`, () => ({ site, day, views: 0, visits: 0, visitors: 0 }));
    total.views += 1;
    rowOf(pages, `${site.id} ${day} ${path}`, () => ({ site, path, day, views: 0 })).views += 1;
    if (visitor !== null) follow(total, view, visitor);
  };

  const counted = views.filter(({ id, seen }) => id === null || known.claim(id, seen));
  for (const view of counted) add(view);
  return { sites: [...sites.values()], pages: [...pages.values()], visitors: [...visitors.values()], counted };
};
