import { describe, expect, test } from "vitest";
import type { OpenBench } from "../counter.fixture.js";

export const restartContract = (open: OpenBench): void => {
  describe("after the file was closed and opened again", () => {
    test("counts go on, and a visitor is still known", async () => {
      const bench = await open();
      await bench.view("2026-11-23T01:00:00Z", "A", "/tin/a");
      await bench.view("2026-11-23T01:00:00Z", "B", "/tin/b");
      await bench.reopen();
      const { visits, views } = await bench.view("2026-11-23T01:10:00Z", "A", "/tin/a");
      expect(visits).toMatchObject({ today: 2, total: 2 });
      expect(views).toBe(2);
    });

    test("the 30 minutes run from the view before", async () => {
      const bench = await open();
      await bench.view("2026-11-23T01:00:00Z");
      await bench.view("2026-11-23T01:20:00Z");
      await bench.reopen();
      expect((await bench.view("2026-11-23T01:49:00Z")).visits.today).toBe(1);
      await bench.reopen();
      expect((await bench.view("2026-11-23T02:19:00Z")).visits.today).toBe(2);
    });
  });
};
