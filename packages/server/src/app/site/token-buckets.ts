/** Names remembered; the longest unseen are forgotten first. */
const REMEMBERED = 50_000;

export interface BucketSize {
  /** Tokens at once. */
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

export interface TokenBuckets {
  /** Takes one token; null where there was one, else the seconds to wait. */
  readonly take: (name: string, at: Date) => number | null;
}

/** A token bucket for each name. */
export const tokenBuckets = ({ burst, perSecond }: BucketSize): TokenBuckets => {
  const buckets = new Map<string, Bucket>();

  const refilled = (bucket: Bucket | undefined, now: number): number =>
    bucket === undefined ? burst : Math.min(burst, bucket.tokens + Math.max(0, now - bucket.at) * perSecond);

  const keep = (name: string, bucket: Bucket): void => {
    buckets.delete(name);
    buckets.set(name, bucket);
    if (buckets.size <= REMEMBERED) return;
    const [oldest] = buckets.keys();
    if (oldest !== undefined) buckets.delete(oldest);
  };

  return {
    take: (name, at) => {
      const now = at.getTime() / 1000;
      const tokens = refilled(buckets.get(name), now);
      if (tokens < 1) return Math.ceil((1 - tokens) / perSecond);
      keep(name, { tokens: tokens - 1, at: now });
      return null;
    },
  };
};
