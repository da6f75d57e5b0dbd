import type { Day } from "@khukit/core/day";
import { describe, expect, test } from "vitest";
import { failureOf, type OpenBench, SITE } from "../counter.fixture.js";

export const baselineContract = (open: OpenBench): void => {
  describe("an old counter's figures", () => {
    const site = {
      ...SITE,
      baseline: { asOf: "2026-11-20", today: 34, week: 12_242, month: 45_178, total: 1_030_002 },
      views: [{ path: "/tin/khu kinh tế/", views: 1573 }],
    } as never;

    test("are continued: the total for ever, the week while it lasts", async () => {
      const { view } = await open();
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
      const { view, counter } = await open();
      const encoded = encodeURI("/tin/khu kinh tế/");
      expect((await view("2026-11-20T05:00:00Z", "A", encoded, site)).views).toBe(1574);
      const decomposed = "/tin/khu%20kinh%20tế/".normalize("NFD");
      expect([...(await counter.views(site, [decomposed, "/khac"]))]).toEqual([
        [decomposed, 1574],
        ["/khac", 0],
      ]);
    });
  });

  describe("a baseline that is set", () => {
    const change = {
      at: "2026-11-20" as Day,
      totals: { total: 1_030_002, today: 34, month: 45_178 },
      views: [{ path: "/tin/khu kinh tế/", views: 1573 }],
    };

    test("is continued, and stands above what board.yaml says", async () => {
      const { view, counter } = await open();
      await view("2026-11-20T05:00:00Z", "A");
      await counter.setBaseline("mau", change, "nhap-1");
      const site = { ...SITE, baseline: { asOf: "2026-11-20" as Day, total: 5 } };
      expect(await view("2026-11-20T05:00:01Z", "B", "/tin/khu%20kinh%20t%E1%BA%BF/", site)).toMatchObject({
        views: 1574,
        visits: { today: 36, week: 2, month: 45_180, total: 1_030_004 },
      });
    });

    test("twice under one id is set once, after a restart too", async () => {
      const bench = await open();
      await bench.counter.setBaseline("mau", change, "nhap-1");
      await bench.counter.setBaseline("mau", change, "nhap-1");
      await bench.reopen();
      await bench.counter.setBaseline("mau", { ...change, views: [...change.views] }, "nhap-1");
      expect((await bench.view("2026-11-23T05:00:00Z")).visits.total).toBe(1_030_003);
    });

    test("with other figures under the same id is refused, and the first stands", async () => {
      const { view, counter } = await open();
      await counter.setBaseline("mau", change, "nhap-1");
      const failure = await failureOf(counter.setBaseline("mau", { ...change, totals: { total: 9 } }, "nhap-1"));
      expect([failure.code, failure.wording.en]).toEqual([
        "repeated-baseline",
        'The id "nhap-1" was used for other figures of the site "mau"; send those again, or use a new id.',
      ]);
      expect((await view("2026-11-23T05:00:00Z")).visits.total).toBe(1_030_003);
    });

    test("under a new id takes the place of the one before", async () => {
      const { view, counter } = await open();
      await counter.setBaseline("mau", change, "nhap-1");
      await counter.setBaseline("mau", { ...change, totals: { total: 2_000_000 }, views: [] }, "nhap-2");
      expect((await view("2026-11-23T05:00:00Z")).visits.total).toBe(2_000_001);
    });

    test("is of its site alone", async () => {
      const { view, counter } = await open();
      await counter.setBaseline("mau", change, "nhap-1");
      expect((await view("2026-11-23T05:00:00Z", "A", "/", { id: "khac" })).visits.total).toBe(1);
    });
  });
};
