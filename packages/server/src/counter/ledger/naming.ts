import type { Site } from "@khukit/core/visit";
import type { Calendar } from "../calendar.js";
import type { PageView, Sighting } from "../counter.js";
import { type EpochDay, epochSecond } from "../epoch.js";
import { hitIdOf } from "../hit-id.js";
import { pagePath } from "../page-path.js";
import { ONLINE_SECONDS } from "../presence.js";
import type { CounterStore, Presence, StoredView } from "../store.js";
import { type Visitor, visitorOf } from "../visitor.js";
import type { KnownSite } from "./known-site.js";

/** Turns what came in into what is stored: this is where addresses and user agents end. */
export interface Naming {
  readonly views: (views: readonly PageView[]) => Promise<readonly StoredView[]>;
  readonly presences: (sightings: readonly Sighting[]) => Promise<readonly Presence[]>;
  /** Forgets the copies of keys in memory; what the store still has is read again. */
  readonly clear: () => void;
}

interface Days {
  readonly day: EpochDay;
  /** The day of five minutes ago. */
  readonly before: EpochDay;
}

export const makeNaming = (store: CounterStore, calendar: Calendar, siteOf: (site: Site) => KnownSite): Naming => {
  const keys = new Map<EpochDay, Uint8Array>();

  const daysOf = ({ site, at }: Sighting): Days => {
    const { timeZone } = siteOf(site).stored;
    const before = new Date(at.getTime() - ONLINE_SECONDS * 1000);
    return { day: calendar(timeZone, at).starts.today, before: calendar(timeZone, before).starts.today };
  };

  /** Each key is asked of the store once, before the first view of its day is named. */
  const learn = async (sightings: readonly Sighting[], days: readonly Days[]): Promise<void> => {
    for (const [index, { day, before }] of days.entries()) {
      const now = epochSecond(sightings[index]?.at ?? new Date(0));
      for (const wanted of [day, before]) {
        if (!keys.has(wanted)) keys.set(wanted, await store.keyOf(wanted, now));
      }
    }
  };

  const nameOn = (day: EpochDay, { site, client }: Sighting): Visitor =>
    visitorOf(keys.get(day) as Uint8Array, site.id, client);

  /** Just after midnight a visitor has a new name; the one of yesterday must not be online beside it. */
  const formerName = ({ day, before }: Days, sighting: Sighting): Visitor | null =>
    day === before ? null : nameOn(before, sighting);

  const toStored = (view: PageView, days: Days): StoredView => {
    const { site, path, at, id, followed = true } = view;
    return {
      site: siteOf(site).stored,
      path: pagePath(path),
      day: days.day,
      seen: epochSecond(at),
      visitor: followed ? nameOn(days.day, view) : null,
      formerly: followed ? formerName(days, view) : null,
      id: id === undefined ? null : hitIdOf(site.id, id),
    };
  };

  const named = async <Seen extends Sighting, Named>(
    sightings: readonly Seen[],
    toNamed: (sighting: Seen, days: Days) => Named,
  ): Promise<readonly Named[]> => {
    const days = sightings.map(daysOf);
    await learn(sightings, days);
    return sightings.map((sighting, index) => toNamed(sighting, days[index] as Days));
  };

  return {
    views: (views) => named(views, toStored),
    presences: (sightings) =>
      named(sightings, (sighting, { day }) => ({
        site: sighting.site.id,
        visitor: nameOn(day, sighting),
        seen: epochSecond(sighting.at),
      })),
    clear: () => keys.clear(),
  };
};
