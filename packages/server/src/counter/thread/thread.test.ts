import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../../temporary-directory.fixture.js";
import { clientNamed, failureOf, SITE } from "../counter.fixture.js";
import { queueCounter } from "../queue-counter.js";
import { startThread } from "./start-thread.js";
import { openThreadLedger } from "./thread-ledger.js";

const AT = new Date("2026-11-23T01:00:00Z");

const view = (visitor: string) => ({ site: SITE, path: "/", client: clientNamed(visitor), at: AT });

/** A counter whose thread the test can end. */
const counterOnThread = async () => {
  const file = join(await temporaryDirectory(), "visits.db");
  const threads: Worker[] = [];
  const ledger = openThreadLedger(
    { kind: "sqlite", file, now: AT.getTime() / 1000, busyTimeout: undefined },
    {
      report: () => undefined,
      start: (task) => {
        const thread = startThread(task);
        threads.push(thread);
        return thread;
      },
    },
  );
  return { counter: queueCounter(ledger, { queue: 100, group: 100 }), threads };
};

test("a thread that dies takes no answered view with it, and another goes on", async () => {
  const { counter, threads } = await counterOnThread();
  await counter.count(view("A"));
  const waiting = counter.count(view("B"));
  await threads[0]?.terminate();
  await waiting.catch(() => undefined);
  const { visits } = await counter.count(view("C"));
  expect(threads).toHaveLength(2);
  expect(visits.total).toBeGreaterThanOrEqual(2);
  expect(await counter.visits(SITE, AT)).toEqual(visits);
  await counter.close();
});

test("what waits for a thread that dies is refused, never left waiting", async () => {
  const { counter, threads } = await counterOnThread();
  await counter.count(view("A"));
  const ended = threads[0]?.terminate();
  const [failure] = await Promise.all([failureOf(counter.count(view("B"))), ended]);
  expect(failure.code).toBe("unavailable");
  expect(String(failure.cause)).toMatch(/the counter's thread ended/);
  await counter.close();
});

test("a thread that has nothing to do lets the process end", async () => {
  const { counter, threads } = await counterOnThread();
  await counter.count(view("A"));
  expect(process.getActiveResourcesInfo().filter((name) => name === "MessagePort" || name === "Worker")).toEqual([]);
  expect(threads).toHaveLength(1);
  await counter.close();
});
