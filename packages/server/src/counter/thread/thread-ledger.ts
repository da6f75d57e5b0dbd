import type { Worker } from "node:worker_threads";
import type { Site } from "@khukit/core/visit";
import type { Sighting } from "../counter.js";
import type { Ledger } from "../ledger/ledger.js";
import { errorOf, type Numbered, type Order, type Orders, type Report, type SiteNumber } from "./message.js";
import { startThread } from "./start-thread.js";
import type { Task } from "./task.js";

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Crew {
  readonly call: <Method extends keyof Ledger>(method: Method, ...parts: Orders[Method]) => Promise<unknown>;
  readonly numberOf: (site: Site) => SiteNumber;
}

/** One thread from its start to its end. */
const hire = (worker: Worker, onEnd: () => void, report: (error: unknown) => void): Crew => {
  const numbers = new Map<Site, SiteNumber>();
  const waiting = new Map<number, Waiting>();
  let orders = 0;
  let unmet: (readonly [SiteNumber, Site])[] = [];

  const numberOf = (site: Site): SiteNumber => {
    const known = numbers.get(site);
    if (known !== undefined) return known;
    numbers.set(site, numbers.size);
    unmet.push([numbers.size - 1, site]);
    return numbers.size - 1;
  };

  const settle = (told: Exclude<Report, { trouble: unknown }>): void => {
    const { resolve, reject } = waiting.get(told.number) ?? {};
    waiting.delete(told.number);
    // A thread without work does not keep the process from ending.
    if (waiting.size === 0) worker.unref();
    if ("failure" in told) reject?.(errorOf(told.failure));
    else resolve?.(told.answer);
  };

  const end = (reason: unknown): void => {
    onEnd();
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };

  const call: Crew["call"] = (method, ...parts) =>
    new Promise((resolve, reject) => {
      if (waiting.size === 0) worker.ref();
      orders += 1;
      waiting.set(orders, { resolve, reject });
      const order: Order = { number: orders, method, parts, sites: unmet };
      unmet = [];
      worker.postMessage(order);
    });

  worker.on("message", (told: Report) => {
    if ("trouble" in told) report(errorOf(told.trouble));
    else settle(told);
  });
  worker.on("error", end);
  worker.on("exit", (code) => end(new Error(`the counter's thread ended with ${code}`)));
  worker.unref();
  return { call, numberOf };
};

export interface ThreadOptions {
  /** Told of trouble that no call meets. */
  readonly report: (error: unknown) => void;
  readonly start?: (task: Task) => Worker;
}

/**
 * Books on a thread of their own: while the disk is waited for, requests are read and answered. Should the thread
 * end, what waits is refused, and the next call starts another.
 */
export const openThreadLedger = (task: Task, { report, start = startThread }: ThreadOptions): Ledger => {
  let crew: Crew | null = null;

  const leave = (): void => {
    crew = null;
  };

  const present = (): Crew => {
    crew ??= hire(start(task), leave, report);
    return crew;
  };

  const call = <Method extends keyof Ledger>(method: Method, ...parts: Orders[Method]) =>
    present().call(method, ...parts) as ReturnType<Ledger[Method]>;

  const numbered = <Seen extends Sighting>(seen: Seen): Numbered<Seen> => ({
    ...seen,
    site: present().numberOf(seen.site),
  });

  return {
    countAll: (views) => call("countAll", views.map(numbered)),
    present: (sightings) => call("present", sightings.map(numbered)),
    visits: (site, at) => call("visits", present().numberOf(site), at),
    views: (site, paths) => call("views", present().numberOf(site), paths),
    forget: (now) => call("forget", now),
    backup: (file) => call("backup", file),
    correct: (correction, now) => call("correct", correction, now),
    corrections: (site) => call("corrections", site),
    setBaseline: (...parts) => call("setBaseline", ...parts),
    close: () => (crew === null ? Promise.resolve() : call("close")),
  };
};
