import type { EpochSecond } from "./epoch.js";
import type { Presence, StoredView } from "./store.js";
import type { Visitor } from "./visitor.js";

/** A visitor is online for this many seconds after a view. */
export const ONLINE_SECONDS = 5 * 60;

/** A clock that was set back leaves visitors in the future; they are let go, or they would be online until it comes. */
const isWithin = (seen: EpochSecond, now: EpochSecond): boolean => Math.abs(now - seen) < ONLINE_SECONDS;

export interface PresenceBoard {
  readonly touch: (presence: Presence) => void;
  /** Touches all whose views were counted, and takes away the names that they had yesterday. */
  readonly note: (views: readonly StoredView[]) => void;
  /** Takes a visitor away at once: the one who is known under another name since midnight. */
  readonly leave: (site: string, visitor: Visitor) => void;
  readonly online: (site: string, now: EpochSecond) => number;
}

/**
 * Who is online, in memory: it is worth nothing after five minutes.
 *
 * @param seenBefore who was seen before this process began, the latest last
 */
export const presenceBoard = (seenBefore: readonly Presence[]): PresenceBoard => {
  const sites = new Map<string, Map<Visitor, EpochSecond>>();

  const visitorsOf = (site: string): Map<Visitor, EpochSecond> => {
    const known = sites.get(site);
    if (known) return known;
    const made = new Map<Visitor, EpochSecond>();
    sites.set(site, made);
    return made;
  };

  const touch = ({ site, visitor, seen }: Presence): void => {
    const visitors = visitorsOf(site);
    const before = visitors.get(visitor);
    if (before !== undefined && before >= seen && isWithin(before, seen)) return;
    // Taken out and put in again, it stands last: the map is in the order of `seen`.
    visitors.delete(visitor);
    visitors.set(visitor, seen);
  };

  const online = (site: string, now: EpochSecond): number => {
    const visitors = sites.get(site);
    if (visitors === undefined) return 0;
    for (const [visitor, seen] of visitors) {
      if (isWithin(seen, now)) break;
      visitors.delete(visitor);
    }
    return visitors.size;
  };

  const leave = (site: string, visitor: Visitor): void => void sites.get(site)?.delete(visitor);

  const note = (views: readonly StoredView[]): void => {
    for (const { site, visitor, formerly, seen } of views) {
      if (formerly !== null) leave(site.id, formerly);
      if (visitor !== null) touch({ site: site.id, visitor, seen });
    }
  };

  for (const presence of seenBefore) touch(presence);
  return { touch, note, leave, online };
};
