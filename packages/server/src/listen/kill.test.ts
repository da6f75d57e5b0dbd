import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { SITE } from "../counter/counter.fixture.js";
import { openCounter } from "../counter/index.js";
import { temporaryDirectory } from "../temporary-directory.fixture.js";

const sourceOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const startServer = async (file: string): Promise<{ readonly child: ChildProcess; readonly url: string }> => {
  const child = spawn(
    process.execPath,
    ["--import", sourceOf("typescript-sources.fixture.ts"), sourceOf("server-process.fixture.ts"), file],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream }))
    return { child, url: line };
  throw new Error("the server ended before it told its address");
};

interface Load {
  readonly sent: () => number;
  readonly acknowledged: () => number;
  /** Resolves when no client is left. */
  readonly ended: Promise<unknown>;
}

const PAGES = ["/tin/a", "/tin/b", "/tin/c"];
const CLIENTS = 40;

/** Many visitors at once, each seen once, until the server is gone. */
const load = (url: string, round: string): Load => {
  let sent = 0;
  let acknowledged = 0;
  const client = async (): Promise<void> => {
    for (;;) {
      sent += 1;
      const init = {
        method: "POST",
        body: JSON.stringify({ path: PAGES[sent % PAGES.length] }),
        headers: { "User-Agent": `${round} ${sent}` },
      };
      const answer = await fetch(`${url}/v1/sites/mau/hits`, init).catch(() => null);
      if (answer === null) return;
      if (answer.ok) acknowledged += 1;
      await answer.arrayBuffer().catch(() => null);
    }
  };
  const ended = Promise.all(Array.from({ length: CLIENTS }, client));
  return { sent: () => sent, acknowledged: () => acknowledged, ended };
};

const reached = async (count: () => number, least: number): Promise<void> => {
  while (count() < least) await new Promise((resolve) => setTimeout(resolve, 1));
};

const storedIn = async (file: string): Promise<{ readonly views: number; readonly visits: number }> => {
  const counter = openCounter({ file });
  const views = [...(await counter.views(SITE, PAGES)).values()].reduce((sum, count) => sum + count, 0);
  const { total } = await counter.visits(SITE, new Date());
  await counter.close();
  return { views, visits: total };
};

test("a server killed under load has every view that it acknowledged, and none that nobody sent", async () => {
  const file = join(await temporaryDirectory(), "visits.db");
  let sent = 0;
  let acknowledged = 0;
  for (const round of ["first", "second", "third"]) {
    const { child, url } = await startServer(file);
    const clients = load(url, round);
    await reached(clients.acknowledged, 400);
    child.kill("SIGKILL");
    await clients.ended;
    sent += clients.sent();
    acknowledged += clients.acknowledged();
    const stored = await storedIn(file);
    expect(stored.views).toBeGreaterThanOrEqual(acknowledged);
    expect(stored.views).toBeLessThanOrEqual(sent);
    // Views, visits and visitors of one hit are in one transaction: none is ever there without the others.
    expect(stored.visits).toBe(stored.views);
  }
  const database = new DatabaseSync(file);
  expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  database.close();
}, 120_000);

test("a server that is told to stop answers what has come, and ends by itself", async () => {
  const file = join(await temporaryDirectory(), "visits.db");
  const { child, url } = await startServer(file);
  const clients = load(url, "only");
  await reached(clients.acknowledged, 200);
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await clients.ended;
  expect(await ended).toEqual([0, null]);
  const { views } = await storedIn(file);
  expect(views).toBe(clients.acknowledged());
}, 120_000);
