import type { Context, MiddlewareHandler } from "hono";

/** Upper bounds in seconds: a file from memory takes under one millisecond, a write on a slow disk ten. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT"];

/** The address of what has none: paths that nobody serves would otherwise fill the memory with names. */
const UNMATCHED = "unmatched";

/** Counted in place: this runs with every hit. */
interface Durations {
  /** How many fell into each bucket, the last one without a bound. */
  readonly counts: number[];
  sum: number;
}

const noDurations = (): Durations => ({ counts: [...BUCKETS.map(() => 0), 0], sum: 0 });

const add = (durations: Durations, seconds: number): void => {
  const bucket = BUCKETS.findIndex((bound) => seconds <= bound);
  const index = bucket === -1 ? BUCKETS.length : bucket;
  durations.counts[index] = (durations.counts[index] ?? 0) + 1;
  durations.sum += seconds;
};

/** Requests by address, method and status, and how long they took. */
export interface Metrics {
  /** Stands around everything else. */
  readonly measure: MiddlewareHandler;
  /** Tells the address, as a template, of the request that is being answered; the first to tell is believed. */
  readonly named: (route: string) => MiddlewareHandler;
  /** In the text format of Prometheus. */
  readonly text: () => string;
}

const durationLines = (route: string, { counts, sum }: Durations): readonly string[] => {
  const name = "khu_http_request_duration_seconds";
  let within = 0;
  const buckets = counts.map((count, index) => {
    within += count;
    return `${name}_bucket{route="${route}",le="${BUCKETS[index] ?? "+Inf"}"} ${within}`;
  });
  return [...buckets, `${name}_sum{route="${route}"} ${sum}`, `${name}_count{route="${route}"} ${within}`];
};

/**
 * Counts requests, from none on. Names of people and of pages are in no label: an address stands as its template.
 * Source: https://prometheus.io/docs/instrumenting/exposition_formats/ (verified).
 *
 * @param elapsed milliseconds by a clock that is never set
 */
export const requestMetrics = (elapsed: () => number): Metrics => {
  const routes = new WeakMap<Context, string>();
  const requests = new Map<string, number>();
  const durations = new Map<string, Durations>();

  const record = (c: Context, seconds: number): void => {
    const route = routes.get(c) ?? UNMATCHED;
    const method = METHODS.includes(c.req.method) ? c.req.method : "other";
    const labels = `route="${route}",method="${method}",status="${c.res.status}"`;
    requests.set(labels, (requests.get(labels) ?? 0) + 1);
    const found = durations.get(route) ?? noDurations();
    durations.set(route, found);
    add(found, seconds);
  };

  return {
    measure: async (c, next) => {
      const start = elapsed();
      await next();
      record(c, (elapsed() - start) / 1000);
    },
    named: (route) => async (c, next) => {
      if (!routes.has(c)) routes.set(c, route);
      await next();
    },
    text: () =>
      [
        "# HELP khu_http_requests_total Requests answered.",
        "# TYPE khu_http_requests_total counter",
        ...[...requests].map(([labels, count]) => `khu_http_requests_total{${labels}} ${count}`),
        "# HELP khu_http_request_duration_seconds Time from a request to its answer.",
        "# TYPE khu_http_request_duration_seconds histogram",
        ...[...durations].flatMap(([route, found]) => durationLines(route, found)),
        "",
      ].join("\n"),
  };
};
