import { copyFile } from "node:fs/promises";
import type { Day } from "@khukit/core/day";
import { describe, expect, test, vi } from "vitest";
import { clientNamed, failureOf, SITE } from "../counter.fixture.js";
import { openCounter } from "../index.js";
import { nodeAt, rowsIn } from "./node.fixture.js";
import { serverForTests, skippedBecause } from "./postgres.fixture.js";

const why = skippedBecause(true);

const AT = "2026-11-23T01:00:00Z";

const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 8_000, interval: 50 });

describe.skipIf(why !== "")(`nodes of one counter${why}`, () => {
  const server = serverForTests();

  test("have one book: a visitor of both is one visitor, one visit, and online once", async () => {
    const address = server().address();
    const one = await nodeAt(address);
    const other = await nodeAt(address);
    await one.view(AT, "A");
    await other.view(AT, "B");
    await soon(async () => expect((await rowsIn(address, "SELECT sum(views) FROM site_day"))[0]).toEqual({ sum: "2" }));
    await other.view("2026-11-23T01:01:00Z", "A", "/tin/a");
    for (const node of [one, other]) {
      await soon(async () =>
        expect(await node.counter.visits(SITE, new Date("2026-11-23T01:01:00Z"))).toMatchObject({
          online: 2,
          today: 2,
          total: 2,
        }),
      );
    }
    expect(await rowsIn(address, "SELECT views, visits, visitors FROM site_day")).toEqual([
      { views: "3", visits: "2", visitors: "2" },
    ]);
  });

  test("see each other's views of a page, and their own at once", async () => {
    const address = server().address();
    const one = await nodeAt(address);
    const other = await nodeAt(address);
    await one.view(AT, "A", "/tin/a");
    expect((await one.view(AT, "B", "/tin/a")).views).toBe(2);
    await soon(async () => expect((await other.counter.views(SITE, ["/tin/a"])).get("/tin/a")).toBe(2));
    expect((await other.view(AT, "C", "/tin/a")).views).toBe(3);
    await soon(async () => expect((await one.counter.views(SITE, ["/tin/a"])).get("/tin/a")).toBe(3));
  });

  test("count a view once that was sent to both of them", async () => {
    const address = server().address();
    const one = await nodeAt(address);
    const other = await nodeAt(address);
    const sent = { id: "f2a1c09e77d34b18" };
    await Promise.all([one.view(AT, "A", "/", SITE, sent), other.view(AT, "A", "/", SITE, sent)]);
    for (const node of [one, other]) {
      await soon(async () => expect((await node.counter.views(SITE, ["/"])).get("/")).toBe(1));
    }
  });

  test("tell each other who stays, and who left under a name of yesterday", async () => {
    const address = server().address();
    const one = await nodeAt(address);
    const other = await nodeAt(address);
    const midnight = "2026-11-23T17:00:00Z";
    const onlineOn = async (node: typeof one, at: string) => (await node.counter.visits(SITE, new Date(at))).online;
    await one.view("2026-11-23T16:58:00Z", "A");
    await soon(async () => expect(await onlineOn(other, "2026-11-23T16:58:00Z")).toBe(1));
    await one.counter.present({ site: SITE, client: clientNamed("A"), at: new Date("2026-11-23T16:59:30Z") });
    await soon(async () => expect(await onlineOn(other, "2026-11-23T17:03:10Z")).toBe(1));
    await one.view(midnight, "A");
    await soon(async () => expect(await onlineOn(other, midnight)).toBe(1));
  });

  test("follow a correction and a baseline that another one was told", async () => {
    const address = server().address();
    const one = await nodeAt(address);
    const other = await nodeAt(address);
    await one.view(AT, "A");
    await soon(async () => expect((await other.counter.visits(SITE, new Date(AT))).total).toBe(1));
    await other.counter.correct({ site: "mau", day: "2026-11-23" as Day, delta: 9, reason: "mất điện", who: "vp" });
    await other.counter.setBaseline("mau", { at: "2026-11-20" as Day, totals: { total: 100 } }, "nhap-1");
    await soon(async () =>
      expect(await one.counter.visits(SITE, new Date(AT))).toMatchObject({ today: 10, total: 110 }),
    );
    expect(await one.counter.corrections("mau")).toHaveLength(1);
  });

  test("keep no address and no browser, and delete visitors, ids and keys in time", async () => {
    const address = server().address();
    const node = await nodeAt(address);
    const client = { address: "198.51.100.23", userAgent: "one of a kind" };
    await node.view("2026-11-20T20:00:00Z", "A", "/", SITE, { client, id: "f2a1c09e77d34b18" });
    await node.view("2026-11-21T20:00:00Z", "A", "/", SITE, { client });
    node.now = new Date("2026-11-22T20:00:01Z");
    await node.reopen();
    const rows = async (table: string) => rowsIn(address, `SELECT * FROM ${table}`);
    await soon(async () => expect(await rows("visitor_day")).toHaveLength(1));
    expect(await rows("hit")).toEqual([]);
    expect(await rowsIn(address, "SELECT day FROM salt WHERE day <= 20778")).toEqual([]);
    for (const table of ["visitor_day", "presence", "hit"]) {
      expect(JSON.stringify(await rows(table))).not.toMatch(/198\.51|one of a kind/);
    }
    expect((await node.counter.visits(SITE, node.now)).total).toBe(2);
  });

  test("count a page whose address is longer than an index bears", async () => {
    const address = server().address();
    const node = await nodeAt(address);
    const path = `/${"ế".repeat(1000)}`;
    await node.view(AT, "A", path);
    await soon(async () => expect(await rowsIn(address, "SELECT views FROM page_total")).toEqual([{ views: "1" }]));
    expect((await node.view(AT, "B", path)).views).toBe(2);
  });
});

describe.skipIf(why !== "")(`a node whose database is away${why}`, () => {
  const server = serverForTests();

  test("counts on with what it knew, and sends it all when the database is back", async () => {
    const address = server().address();
    const reported: unknown[] = [];
    const node = await nodeAt(address, { report: (error) => reported.push(error) });
    await node.view(AT, "A");
    await soon(async () => expect(await rowsIn(address, "SELECT views FROM site_day")).toHaveLength(1));
    await server().crash();
    await soon(async () => expect(reported).toHaveLength(1));
    for (const visitor of ["B", "C", "D"]) await node.view(AT, visitor);
    expect(await node.view(AT, "E")).toMatchObject({ views: 5, visits: { online: 5, today: 5, total: 5 } });
    await server().start();
    await soon(async () =>
      expect(await rowsIn(address, "SELECT views, visits FROM site_day")).toEqual([{ views: "5", visits: "5" }]),
    );
    expect(await node.counter.visits(SITE, new Date(AT))).toMatchObject({ online: 5, total: 5 });
    expect(String(reported[0])).toMatch(/The database cannot be used .*views are kept on this machine's disk/);
  });

  test("from its start takes views, says that it has them but no figures, and sends them after a restart", async () => {
    const address = server().address();
    await server().crash();
    const node = await nodeAt(address);
    expect((await failureOf(node.view(AT, "A"))).code).toBe("unread");
    expect((await failureOf(node.view(AT, "B"))).code).toBe("unread");
    await node.counter.close();
    await server().start();
    await node.reopen();
    await soon(async () => expect(await node.counter.visits(SITE, new Date(AT))).toMatchObject({ today: 2, total: 2 }));
  });

  test("refuses corrections, which must not wait unseen", async () => {
    const address = server().address();
    const node = await nodeAt(address);
    await node.view(AT, "A");
    await server().crash();
    const correction = { site: "mau", day: "2026-11-23" as Day, delta: 9, reason: "mất điện", who: "vp" };
    await soon(async () => expect((await failureOf(node.counter.correct(correction))).code).toBe("database-away"));
    await server().start();
  });

  test("whose outbox was copied meanwhile has its views counted once", async () => {
    const address = server().address();
    const node = await nodeAt(address);
    await node.view(AT, "A");
    await soon(async () => expect(await rowsIn(address, "SELECT views FROM site_day")).toHaveLength(1));
    await server().crash();
    for (const visitor of ["B", "C", "D"]) await node.view(AT, visitor);
    await node.counter.close();
    const copy = `${node.file}-copy`;
    await copyFile(node.file, copy);
    await server().start();
    await node.reopen();
    const twin = openCounter({ store: address, outbox: copy, now: () => node.now });
    await twin.count({ site: SITE, path: "/", client: clientNamed("E"), at: node.now });
    await node.view(AT, "F");
    await soon(async () =>
      expect(await rowsIn(address, "SELECT views, visits FROM site_day")).toEqual([{ views: "6", visits: "6" }]),
    );
    await twin.close();
    await node.counter.close();
    expect(await rowsIn(address, "SELECT views, visits FROM site_day")).toEqual([{ views: "6", visits: "6" }]);
  });

  test("shares its outbox with no other process", async () => {
    const address = server().address();
    const node = await nodeAt(address);
    await node.view(AT, "A");
    const again = () => openCounter({ store: address, outbox: node.file, busyTimeout: 20 });
    expect(again).toThrow(/database is locked/);
  });
});
