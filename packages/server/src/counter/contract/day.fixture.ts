import { describe, expect, test } from "vitest";
import { type OpenBench, SITE } from "../counter.fixture.js";

export const dayContract = (open: OpenBench): void => {
  describe("a day", () => {
    test("turns at midnight in Vietnam, and begins with a new visit", async () => {
      const { view } = await open();
      const before = await view("2026-11-22T16:59:59Z");
      expect(before.visits).toMatchObject({ today: 1, yesterday: 0, asOf: "2026-11-22T23:59:59+07:00" });
      const after = await view("2026-11-22T17:00:00Z");
      expect(after.visits).toMatchObject({ today: 1, yesterday: 1, total: 2, asOf: "2026-11-23T00:00:00+07:00" });
    });

    test("turns for readers too, without a view", async () => {
      const { view, counter } = await open();
      await view("2026-11-22T16:59:59Z");
      expect(await counter.visits(SITE, new Date("2026-11-22T17:00:00Z"))).toMatchObject({ today: 0, yesterday: 1 });
    });

    test("turns in the site's own time zone", async () => {
      const { view } = await open();
      const site = { id: "paris", timeZone: "Europe/Paris" };
      await view("2026-11-22T17:00:00Z", "A", "/", site);
      expect((await view("2026-11-22T22:59:59Z", "B", "/", site)).visits).toMatchObject({ today: 2, yesterday: 0 });
      const { visits } = await view("2026-11-22T23:00:00Z", "C", "/", site);
      expect(visits).toMatchObject({ today: 1, yesterday: 2, asOf: "2026-11-23T00:00:00+01:00" });
    });

    test("on which a visitor stays over midnight does not make two of one online", async () => {
      const { view } = await open();
      await view("2026-11-22T16:58:00Z", "A");
      await view("2026-11-22T16:59:00Z", "B");
      expect((await view("2026-11-22T17:01:00Z", "A")).visits.online).toBe(2);
    });
  });

  describe("longer spans", () => {
    test("a week begins on Monday", async () => {
      const { view } = await open();
      await view("2026-11-21T05:00:00Z");
      await view("2026-11-22T05:00:00Z");
      expect((await view("2026-11-22T16:00:00Z", "B")).visits.week).toBe(3);
      expect((await view("2026-11-22T18:00:00Z")).visits).toMatchObject({ week: 1, month: 4 });
    });

    test("a month and a year begin on their first day, and a leap day counts", async () => {
      const { view } = await open();
      await view("2027-12-31T16:59:59Z");
      expect((await view("2027-12-31T17:00:00Z")).visits).toMatchObject({ today: 1, month: 1, year: 1, total: 2 });
      await view("2028-02-29T05:00:00Z");
      const { visits } = await view("2028-02-29T17:00:00Z");
      expect(visits).toMatchObject({ today: 1, yesterday: 1, month: 1, year: 3, total: 4 });
    });
  });
};
