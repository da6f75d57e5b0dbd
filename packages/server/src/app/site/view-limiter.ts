import { randomBytes } from "node:crypto";
import { type Client, visitorOf } from "../../counter/visitor.js";

/**
 * Views of one page by one visitor at once. A province's offices sit behind one address with equal browsers and open
 * the portal at eight in the morning: they look like one visitor, and all of their views count.
 */
const BURST = 300;

const PER_SECOND = 5;

/** Visitors and pages remembered; the longest unseen are forgotten first. */
const REMEMBERED = 50_000;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

export interface ViewLimiter {
  /** Takes one view; null where it may be counted, else the seconds to wait. */
  readonly take: (site: string, path: string, client: Client, at: Date) => number | null;
}

/** A token bucket for each visitor and page: 300 views at once, then five a second. */
export const viewLimiter = (): ViewLimiter => {
  const buckets = new Map<string, Bucket>();
  // Addresses are not kept in memory either: the key of this process turns them into names of its own.
  const key = randomBytes(32);

  const refilled = (bucket: Bucket | undefined, now: number): number =>
    bucket === undefined ? BURST : Math.min(BURST, bucket.tokens + Math.max(0, now - bucket.at) * PER_SECOND);

  const keep = (name: string, bucket: Bucket): void => {
    buckets.delete(name);
    buckets.set(name, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > REMEMBERED && oldest !== undefined) buckets.delete(oldest);
  };

  const take: ViewLimiter["take"] = (site, path, client, at) => {
    const name = `${visitorOf(key, site, client)} ${path}`;
    const now = at.getTime() / 1000;
    const tokens = refilled(buckets.get(name), now);
    if (tokens < 1) return Math.ceil((1 - tokens) / PER_SECOND);
    keep(name, { tokens: tokens - 1, at: now });
    return null;
  };

  return { take };
};
