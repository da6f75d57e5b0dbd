import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { temporaryDirectory } from "../../temporary-directory.fixture.js";
import { SITE } from "../counter.fixture.js";
import { openCounter } from "../index.js";
import { rowsIn } from "../postgres/node.fixture.js";
import { serverForTests, skippedBecause } from "../postgres/postgres.fixture.js";
import { killedNode } from "./killed-node.fixture.js";
import { visitorsOf } from "./visitors.fixture.js";

const PATHS = Array.from({ length: 20 }, (_, page) => `/tin/${page}`);

const VISITORS = 30;

const why = skippedBecause(true);

const nodeFor = (store: string, outbox: string) => {
  const node = killedNode(store, outbox);
  onTestFinished(() => node.kill());
  return node;
};

/** Waits for views to be counted, so that each kill falls into the middle of the load. */
const reached = (count: () => number, least: number) =>
  vi.waitFor(() => expect(count()).toBeGreaterThanOrEqual(least), { timeout: 60_000, interval: 2 });

test("a node that is killed again and again under load has every view once", async () => {
  const file = join(await temporaryDirectory(), "visits.db");
  const node = nodeFor(file, "");
  await node.start();
  const visitors = visitorsOf([node.url], VISITORS, PATHS);
  for (let kill = 0; kill < 6; kill += 1) {
    await reached(visitors.acknowledged, visitors.acknowledged() + 200);
    await node.kill();
    await node.start();
  }
  await visitors.end();
  await node.stop();
  const counter = openCounter({ file });
  const views = [...(await counter.views(SITE, PATHS)).values()].reduce((sum, count) => sum + count, 0);
  const { total } = await counter.visits(SITE, new Date());
  await counter.close();
  expect(visitors.sent()).toBeGreaterThan(visitors.acknowledged());
  expect(views).toBe(visitors.acknowledged());
  // All of them within minutes, so that each is one visit, unless midnight passed.
  expect(total).toBeGreaterThanOrEqual(VISITORS);
  expect(total).toBeLessThanOrEqual(2 * VISITORS);
  const database = new DatabaseSync(file);
  expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  database.close();
}, 120_000);

describe.skipIf(why !== "")(`two nodes and a database${why}`, () => {
  const server = serverForTests();

  test("that are killed again and again under load have every view once, to the hit", async () => {
    const address = server().address();
    const folder = await temporaryDirectory();
    const nodes = [1, 2].map((number) => nodeFor(address, join(folder, `outbox-${number}.db`)));
    await Promise.all(nodes.map(({ start }) => start()));
    const visitors = visitorsOf(
      nodes.map(({ url }) => url),
      VISITORS,
      PATHS,
    );
    for (let kill = 0; kill < 9; kill += 1) {
      await reached(visitors.acknowledged, visitors.acknowledged() + 150);
      const node = nodes[kill % 3];
      await (node?.kill() ?? server().crash());
      await (node?.start() ?? server().start());
    }
    await visitors.end();
    await Promise.all(nodes.map(({ stop }) => stop()));
    const [books] = await rowsIn(
      address,
      `SELECT (SELECT sum(views) FROM site_day) AS views, (SELECT sum(views) FROM page_total) AS pages,
         (SELECT sum(views) FROM page_day) AS days, (SELECT count(*) FROM hit) AS ids,
         (SELECT sum(visitors) FROM site_day) AS visitors, (SELECT count(*) FROM visitor_day) AS known`,
    );
    const views = String(visitors.acknowledged());
    expect(visitors.sent()).toBeGreaterThan(visitors.acknowledged());
    expect(books).toMatchObject({ views, pages: views, days: views, ids: views });
    expect(books?.["visitors"]).toBe(books?.["known"]);
  }, 120_000);
});
