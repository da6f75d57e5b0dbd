import { join } from "node:path";
import type { Site } from "@khukit/core/visit";
import { expect, onTestFinished } from "vitest";
import { temporaryDirectory } from "../temporary-directory.fixture.js";
import type { Client, CountedView, CounterBooks, CounterOptions, PageView } from "./index.js";
import { CounterError, openCounter } from "./index.js";

export const SITE: Site = { id: "mau" };

export const clientNamed = (name: string, address = "203.0.113.7"): Client => ({ address, userAgent: name });

/** The counter's own error with which some work failed. */
export const failureOf = async (work: Promise<unknown>): Promise<CounterError> => {
  const reason = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(reason).toBeInstanceOf(CounterError);
  return reason as CounterError;
};

/** A counter on a store of its own, with a clock that the test sets. */
export interface CounterBench {
  readonly file: string;
  counter: CounterBooks;
  now: Date;
  /** Sets the clock and counts a view. */
  readonly view: (
    at: string,
    visitor?: string,
    path?: string,
    site?: Site,
    more?: Partial<PageView>,
  ) => Promise<CountedView>;
  /** Closes the counter, and opens it again on the same store. */
  readonly reopen: () => Promise<void>;
}

export type OpenBench = (options?: Partial<CounterOptions>) => Promise<CounterBench>;

/** @param place where the counter is opened */
export const benchAt = (file: string, place: CounterOptions, options: Partial<CounterOptions>): CounterBench => {
  const open = () => openCounter({ now: () => bench.now, ...place, ...options });
  const bench: CounterBench = {
    file,
    now: new Date("2026-11-23T01:00:00Z"),
    counter: undefined as unknown as CounterBooks,
    view: (at, visitor = "A", path = "/", site = SITE, more = {}) => {
      bench.now = new Date(at);
      return bench.counter.count({ site, path, client: clientNamed(visitor), at: bench.now, ...more });
    },
    reopen: async () => {
      await bench.counter.close();
      bench.counter = open();
    },
  };
  bench.counter = open();
  onTestFinished(() => bench.counter.close().catch(() => undefined));
  return bench;
};

export const counterBench: OpenBench = async (options = {}) => {
  const file = join(await temporaryDirectory(), "visits.db");
  return benchAt(file, { file }, options);
};
