import { join } from "node:path";
import type { Site } from "@khukit/core/visit";
import { onTestFinished } from "vitest";
import { temporaryDirectory } from "../temporary-directory.fixture.js";
import type { Client, CountedView, Counter, CounterOptions } from "./index.js";
import { openCounter } from "./index.js";

export const SITE: Site = { id: "mau" };

export const clientNamed = (name: string, address = "203.0.113.7"): Client => ({ address, userAgent: name });

/** A counter on a file of its own, with a clock that the test sets. */
export interface CounterBench {
  readonly file: string;
  counter: Counter;
  now: Date;
  /** Sets the clock and counts a view. */
  readonly view: (at: string, visitor?: string, path?: string, site?: Site) => Promise<CountedView>;
  /** Closes the counter, and opens it again on the same file. */
  readonly reopen: () => Promise<void>;
}

export const counterBench = async (options: Partial<CounterOptions> = {}): Promise<CounterBench> => {
  const file = join(await temporaryDirectory(), "visits.db");
  const open = () => openCounter({ file, now: () => bench.now, ...options });
  const bench: CounterBench = {
    file,
    now: new Date("2026-11-23T01:00:00Z"),
    counter: undefined as unknown as Counter,
    view: (at, visitor = "A", path = "/", site = SITE) => {
      bench.now = new Date(at);
      return bench.counter.count({ site, path, client: clientNamed(visitor), at: bench.now });
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
