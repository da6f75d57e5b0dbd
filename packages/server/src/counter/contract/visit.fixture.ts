import { describe, expect, test } from "vitest";
import type { OpenBench } from "../counter.fixture.js";

export const visitContract = (open: OpenBench): void => {
  describe("a visit", () => {
    test("is each visitor's first view: two visitors make two", async () => {
      const { view } = await open();
      await view("2026-11-23T01:00:00Z", "Firefox");
      const { visits, views } = await view("2026-11-23T01:00:01Z", "Chromium");
      expect(visits).toMatchObject({ online: 2, today: 2, week: 2, month: 2, year: 2, total: 2 });
      expect(views).toBe(2);
    });

    test("holds a reload, which is a second view", async () => {
      const { view } = await open();
      await view("2026-11-23T01:00:00Z");
      const { visits, views } = await view("2026-11-23T01:29:59Z");
      expect(visits.today).toBe(1);
      expect(views).toBe(2);
    });

    test("ends after 30 minutes without a view", async () => {
      const { view } = await open();
      await view("2026-11-23T01:00:00Z");
      await view("2026-11-23T01:29:59Z");
      expect((await view("2026-11-23T01:59:58Z")).visits.today).toBe(1);
      expect((await view("2026-11-23T02:29:58Z")).visits.today).toBe(2);
    });

    test("is of a site: each site counts for itself", async () => {
      const { view } = await open();
      await view("2026-11-23T01:00:00Z");
      const { visits, views } = await view("2026-11-23T01:00:01Z", "A", "/", { id: "khac" });
      expect([visits.total, views]).toEqual([1, 1]);
    });

    test("goes on when a clock is set back", async () => {
      const { view } = await open();
      await view("2026-11-23T02:00:00Z");
      await view("2026-11-23T01:00:00Z");
      expect((await view("2026-11-23T02:10:00Z")).visits).toMatchObject({ today: 1, total: 1 });
    });
  });
};
