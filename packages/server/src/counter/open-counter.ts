import type { CounterBooks } from "./counter.js";
import { epochSecond } from "./epoch.js";
import { noStore } from "./error.js";
import type { Ledger } from "./ledger/ledger.js";
import { openLedger } from "./open-ledger.js";
import { queueCounter } from "./queue-counter.js";

/** Where a counter keeps its books: one of `file` and `store`. */
export interface CounterPlace {
  /** A SQLite file, made where there is none; its directory must exist. */
  readonly file?: string;
  /** A SQLite file as well, or the address of the PostgreSQL database that several nodes share: `postgres://…`. */
  readonly store?: string;
  /**
   * The SQLite file in which a node keeps what the database does not have yet; each node needs its own, and the same
   * one after a restart. `khu-outbox.db` in the working directory where it is not given.
   */
  readonly outbox?: string;
}

export interface CounterOptions extends CounterPlace {
  /** The clock by which old keys are deleted; the system's where it is not given. */
  readonly now?: () => Date;
  /** Views that may wait to be written before further ones are refused. */
  readonly queueLimit?: number;
  /** Views that are written in one transaction at most. */
  readonly groupLimit?: number;
  /** Milliseconds that a write waits while another process holds the file. */
  readonly busyTimeout?: number;
  /** Told of trouble that no call meets: the database went away. Views are taken all the while. */
  readonly report?: (error: unknown) => void;
}

const OUTBOX = "khu-outbox.db";

const QUEUE_LIMIT = 10_000;

/** Some ten milliseconds of work: who reads figures meanwhile waits no longer. */
const GROUP_LIMIT = 1_000;

const FORGET_EVERY = 60 * 60 * 1000;

/** Forgets at once and every hour; a failure is not the visitors' matter, and the next hour tries again. */
const forgetHourly = (ledger: Ledger, now: () => Date): (() => void) => {
  const forget = () => void ledger.forget(now()).catch(() => undefined);
  forget();
  const timer = setInterval(forget, FORGET_EVERY);
  timer.unref();
  return () => clearInterval(timer);
};

const storeOf = ({ file, store = file }: CounterPlace): string => {
  if (store === undefined) throw noStore();
  return store;
};

/**
 * Opens the counter on its embedded store, or as a node of several on a database. Counts go on where they were,
 * whatever ended the last run.
 *
 * @throws CounterError where the file cannot be used, or was written by a newer version
 *
 * @example
 * const counter = openCounter({ file: "visits.db" });
 * await counter.count({ site, path: "/", client: { address: "203.0.113.7", userAgent: "…" }, at: new Date() });
 * //=> { views: 1, visits: { online: 1, today: 1, yesterday: 0, …, total: 1030003, asOf: "2026-11-23T08:00:00+07:00" } }
 */
export const openCounter = (options: CounterOptions): CounterBooks => {
  const { now = () => new Date(), queueLimit = QUEUE_LIMIT, groupLimit = GROUP_LIMIT, busyTimeout } = options;
  const { outbox = OUTBOX, report = (error) => console.error(error) } = options;
  const ledger = openLedger({ store: storeOf(options), outbox, now: epochSecond(now()), busyTimeout, report });
  const counter = queueCounter(ledger, { queue: queueLimit, group: groupLimit });
  const stopForgetting = forgetHourly(ledger, now);
  let closed: Promise<void> | null = null;
  return {
    ...counter,
    backup: ledger.backup,
    correct: (correction) => ledger.correct(correction, now()),
    corrections: ledger.corrections,
    setBaseline: (site, change, id) => ledger.setBaseline(site, change, id, now()),
    close: () => {
      stopForgetting();
      closed ??= counter.close();
      return closed;
    },
  };
};
