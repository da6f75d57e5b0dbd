import { describe, expect, test } from "vitest";
import { counterBench, SITE } from "./counter.fixture.js";

describe("a visit", () => {
  test("is each visitor's first view: two visitors make two", async () => {
    const { view } = await counterBench();
    await view("2026-11-23T01:00:00Z", "Firefox");
    const { visits, views } = await view("2026-11-23T01:00:01Z", "Chromium");
    expect(visits).toMatchObject({ online: 2, today: 2, week: 2, month: 2, year: 2, total: 2 });
    expect(views).toBe(2);
  });

  test("holds a reload, which is a second view", async () => {
    const { view } = await counterBench();
    await view("2026-11-23T01:00:00Z");
    const { visits, views } = await view("2026-11-23T01:29:59Z");
    expect(visits.today).toBe(1);
    expect(views).toBe(2);
  });

  test("ends after 30 minutes without a view", async () => {
    const { view } = await counterBench();
    await view("2026-11-23T01:00:00Z");
    await view("2026-11-23T01:29:59Z");
    expect((await view("2026-11-23T01:59:58Z")).visits.today).toBe(1);
    expect((await view("2026-11-23T02:29:58Z")).visits.today).toBe(2);
  });

  test("is of a site: each site counts for itself", async () => {
    const { view } = await counterBench();
    await view("2026-11-23T01:00:00Z");
    const { visits, views } = await view("2026-11-23T01:00:01Z", "A", "/", { id: "khac" });
    expect([visits.total, views]).toEqual([1, 1]);
  });

  test("goes on when a clock is set back", async () => {
    const { view } = await counterBench();
    await view("2026-11-23T02:00:00Z");
    await view("2026-11-23T01:00:00Z");
    expect((await view("2026-11-23T02:10:00Z")).visits).toMatchObject({ today: 1, total: 1 });
  });
});

describe("a day", () => {
  test("turns at midnight in Vietnam, and begins with a new visit", async () => {
    const { view } = await counterBench();
    const before = await view("2026-11-22T16:59:59Z");
    expect(before.visits).toMatchObject({ today: 1, yesterday: 0, asOf: "2026-11-22T23:59:59+07:00" });
    const after = await view("2026-11-22T17:00:00Z");
    expect(after.visits).toMatchObject({ today: 1, yesterday: 1, total: 2, asOf: "2026-11-23T00:00:00+07:00" });
  });

  test("turns for readers too, without a view", async () => {
    const { view, counter } = await counterBench();
    await view("2026-11-22T16:59:59Z");
    expect(await counter.visits(SITE, new Date("2026-11-22T17:00:00Z"))).toMatchObject({ today: 0, yesterday: 1 });
  });

  test("turns in the site's own time zone", async () => {
    const { view } = await counterBench();
    const site = { id: "paris", timeZone: "Europe/Paris" };
    await view("2026-11-22T17:00:00Z", "A", "/", site);
    expect((await view("2026-11-22T22:59:59Z", "B", "/", site)).visits).toMatchObject({ today: 2, yesterday: 0 });
    const { visits } = await view("2026-11-22T23:00:00Z", "C", "/", site);
    expect(visits).toMatchObject({ today: 1, yesterday: 2, asOf: "2026-11-23T00:00:00+01:00" });
  });

  test("on which a visitor stays over midnight does not make two of one online", async () => {
    const { view } = await counterBench();
    await view("2026-11-22T16:58:00Z", "A");
    await view("2026-11-22T16:59:00Z", "B");
    expect((await view("2026-11-22T17:01:00Z", "A")).visits.online).toBe(2);
  });
});

describe("longer spans", () => {
  test("a week begins on Monday", async () => {
    const { view } = await counterBench();
    await view("2026-11-21T05:00:00Z");
    await view("2026-11-22T05:00:00Z");
    expect((await view("2026-11-22T16:00:00Z", "B")).visits.week).toBe(3);
    expect((await view("2026-11-22T18:00:00Z")).visits).toMatchObject({ week: 1, month: 4 });
  });

  test("a month and a year begin on their first day, and a leap day counts", async () => {
    const { view } = await counterBench();
    await view("2027-12-31T16:59:59Z");
    expect((await view("2027-12-31T17:00:00Z")).visits).toMatchObject({ today: 1, month: 1, year: 1, total: 2 });
    await view("2028-02-29T05:00:00Z");
    const { visits } = await view("2028-02-29T17:00:00Z");
    expect(visits).toMatchObject({ today: 1, yesterday: 1, month: 1, year: 3, total: 4 });
  });
});

describe("online", () => {
  test("are the visitors of the last five minutes", async () => {
    const { view, counter } = await counterBench();
    await view("2026-11-23T01:00:00Z", "A");
    await view("2026-11-23T01:02:00Z", "B");
    await view("2026-11-23T01:02:30Z", "B");
    const onlineAt = async (at: string) => (await counter.visits(SITE, new Date(at))).online;
    expect(await onlineAt("2026-11-23T01:04:59Z")).toBe(2);
    expect(await onlineAt("2026-11-23T01:05:00Z")).toBe(1);
    expect(await onlineAt("2026-11-23T01:07:29Z")).toBe(1);
    expect(await onlineAt("2026-11-23T01:07:30Z")).toBe(0);
  });

  test("are still known after a restart", async () => {
    const bench = await counterBench();
    await bench.view("2026-11-23T01:00:00Z", "A");
    await bench.view("2026-11-23T01:04:00Z", "B");
    bench.now = new Date("2026-11-23T01:05:30Z");
    await bench.reopen();
    expect((await bench.counter.visits(SITE, bench.now)).online).toBe(1);
  });
});

describe("an old counter's figures", () => {
  const site = {
    ...SITE,
    baseline: { asOf: "2026-11-20", today: 34, week: 12_242, month: 45_178, total: 1_030_002 },
    views: [{ path: "/tin/khu kinh tế/", views: 1573 }],
  } as never;

  test("are continued: the total for ever, the week while it lasts", async () => {
    const { view } = await counterBench();
    expect((await view("2026-11-20T05:00:00Z", "A", "/", site)).visits).toMatchObject({
      today: 35,
      week: 12_243,
      month: 45_179,
      total: 1_030_003,
    });
    expect((await view("2026-11-23T05:00:00Z", "A", "/", site)).visits).toMatchObject({
      today: 1,
      week: 1,
      month: 45_180,
      total: 1_030_004,
    });
  });

  test("go on for a page, however its address is spelled", async () => {
    const { view, counter } = await counterBench();
    const encoded = encodeURI("/tin/khu kinh tế/");
    expect((await view("2026-11-20T05:00:00Z", "A", encoded, site)).views).toBe(1574);
    const decomposed = "/tin/khu%20kinh%20tế/".normalize("NFD");
    expect([...(await counter.views(site, [decomposed, "/khac"]))]).toEqual([
      [decomposed, 1574],
      ["/khac", 0],
    ]);
  });
});

describe("after the file was closed and opened again", () => {
  test("counts go on, and a visitor is still known", async () => {
    const bench = await counterBench();
    await bench.view("2026-11-23T01:00:00Z", "A", "/tin/a");
    await bench.view("2026-11-23T01:00:00Z", "B", "/tin/b");
    await bench.reopen();
    const { visits, views } = await bench.view("2026-11-23T01:10:00Z", "A", "/tin/a");
    expect(visits).toMatchObject({ today: 2, total: 2 });
    expect(views).toBe(2);
  });

  test("the 30 minutes run from the view before", async () => {
    const bench = await counterBench();
    await bench.view("2026-11-23T01:00:00Z");
    await bench.view("2026-11-23T01:20:00Z");
    await bench.reopen();
    expect((await bench.view("2026-11-23T01:49:00Z")).visits.today).toBe(1);
    await bench.reopen();
    expect((await bench.view("2026-11-23T02:19:00Z")).visits.today).toBe(2);
  });
});
