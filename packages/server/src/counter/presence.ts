import type { EpochSecond } from "./epoch.js";
import type { Presence } from "./store.js";
import type { Visitor } from "./visitor.js";

/** A visitor is online for this many seconds after a view. */
export const ONLINE_SECONDS = 5 * 60;

export interface PresenceBoard {
  /** Resolves when those who were online before a restart are known again. */
  readonly restored: () => Promise<void>;
  readonly touch: (presence: Presence) => void;
  /** Takes a visitor away at once: the one who is known under another name since midnight. */
  readonly leave: (site: string, visitor: Visitor) => void;
  readonly online: (site: string, now: EpochSecond) => number;
}

/**
 * Who is online, in memory: it is worth nothing after five minutes.
 *
 * @param readSeen tells who was seen before this process began
 */
export const presenceBoard = (readSeen: () => Promise<readonly Presence[]>): PresenceBoard => {
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
    const latest = Math.max(seen, visitors.get(visitor) ?? seen);
    // Taken out and put in again, it stands last: the map is in the order of `seen`.
    visitors.delete(visitor);
    visitors.set(visitor, latest);
  };

  const online = (site: string, now: EpochSecond): number => {
    const visitors = sites.get(site);
    if (visitors === undefined) return 0;
    for (const [visitor, seen] of visitors) {
      if (seen > now - ONLINE_SECONDS) break;
      visitors.delete(visitor);
    }
    return visitors.size;
  };

  let restoring: Promise<void> | null = null;

  const restore = async (): Promise<void> => {
    for (const presence of await readSeen()) touch(presence);
  };

  const restored = (): Promise<void> => {
    restoring ??= restore().catch((error: unknown) => {
      restoring = null;
      throw error;
    });
    return restoring;
  };

  return { restored, touch, leave: (site, visitor) => sites.get(site)?.delete(visitor), online };
};
