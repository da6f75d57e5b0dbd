import type { Counter } from "./counter.js";
import { epochSecond } from "./epoch.js";
import { type ForgetfulCounter, makeCounter } from "./make-counter.js";
import { ONLINE_SECONDS, presenceBoard } from "./presence.js";
import { openSqliteStore } from "./sqlite/index.js";

export interface CounterOptions {
  /** A SQLite file, made where there is none; its directory must exist. */
  readonly file: string;
  /** The clock by which old keys are deleted; the system's where it is not given. */
  readonly now?: () => Date;
  /** Views that may wait to be written before further ones are refused. */
  readonly queueLimit?: number;
  /** Milliseconds that a write waits while another process holds the file. */
  readonly busyTimeout?: number;
}

const QUEUE_LIMIT = 10_000;

const FORGET_EVERY = 60 * 60 * 1000;

/** Forgets at once and every hour; a failure is not the visitors' matter, and the next hour tries again. */
const forgetHourly = (counter: ForgetfulCounter, now: () => Date): (() => void) => {
  const forget = () => void counter.forget(now()).catch(() => undefined);
  forget();
  const timer = setInterval(forget, FORGET_EVERY);
  timer.unref();
  return () => clearInterval(timer);
};

/**
 * Opens the counter on its embedded store. Counts go on where they were, whatever ended the last run.
 *
 * @throws CounterError where the file cannot be used, or was written by a newer version
 *
 * @example
 * const counter = openCounter({ file: "visits.db" });
 * await counter.count({ site, path: "/", client: { address: "203.0.113.7", userAgent: "…" }, at: new Date() });
 * //=> { views: 1, visits: { online: 1, today: 1, yesterday: 0, …, total: 1030003, asOf: "2026-11-23T08:00:00+07:00" } }
 */
export const openCounter = (options: CounterOptions): Counter => {
  const { file, now = () => new Date(), queueLimit = QUEUE_LIMIT, busyTimeout } = options;
  const store = openSqliteStore(file, busyTimeout);
  const presence = presenceBoard(() => store.readPresence(epochSecond(now()) - ONLINE_SECONDS));
  const counter = makeCounter(store, presence, queueLimit);
  const stopForgetting = forgetHourly(counter, now);
  const { count, visits, views } = counter;
  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => {
    stopForgetting();
    closed ??= counter.close();
    return closed;
  };
  return { count, visits, views, close };
};
