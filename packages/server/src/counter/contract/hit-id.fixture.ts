import { describe, expect, test } from "vitest";
import { clientNamed, type OpenBench, SITE } from "../counter.fixture.js";

const sent = { id: "f2a1c09e77d34b18" };

export const hitIdContract = (open: OpenBench): void => {
  describe("a view that is sent again under its id", () => {
    test("counts once, and is answered with the figures", async () => {
      const { view } = await open();
      await view("2026-11-23T01:00:00Z", "A", "/", SITE, sent);
      expect(await view("2026-11-23T01:00:09Z", "A", "/", SITE, sent)).toMatchObject({
        views: 1,
        visits: { today: 1, total: 1 },
      });
      expect((await view("2026-11-23T01:00:10Z", "A", "/", SITE, { id: "another-id-0000" })).views).toBe(2);
    });

    test("counts once after a restart, though it comes from another address half an hour later", async () => {
      const bench = await open();
      await bench.view("2026-11-23T01:00:00Z", "A", "/", SITE, sent);
      await bench.reopen();
      const client = clientNamed("A", "198.51.100.1");
      const again = await bench.view("2026-11-23T02:00:00Z", "A", "/", SITE, { ...sent, client });
      expect(again).toMatchObject({ views: 1, visits: { today: 1 } });
    });

    test("counts once when both tries are written together", async () => {
      const { counter, now } = await open();
      const view = { site: SITE, path: "/", client: clientNamed("A"), at: now, ...sent };
      const answers = await Promise.all([counter.count(view), counter.count(view), counter.count(view)]);
      expect(answers.map(({ views }) => views)).toEqual([1, 1, 1]);
    });

    test("is another view on another site", async () => {
      const { view } = await open();
      await view("2026-11-23T01:00:00Z", "A", "/", SITE, sent);
      expect((await view("2026-11-23T01:00:00Z", "A", "/", { id: "khac" }, sent)).views).toBe(1);
    });

    test("is known over midnight and for 48 hours, and when a clock is set back", async () => {
      const bench = await open();
      await bench.view("2026-11-23T01:00:00Z", "A", "/", SITE, sent);
      bench.now = new Date("2026-11-25T00:59:00Z");
      await bench.reopen();
      expect((await bench.view("2026-11-25T00:59:00Z", "A", "/", SITE, sent)).views).toBe(1);
      expect((await bench.view("2026-11-22T23:00:00Z", "A", "/", SITE, sent)).views).toBe(1);
    });

    test("is forgotten after 48 hours", async () => {
      const bench = await open();
      await bench.view("2026-11-23T01:00:00Z", "A", "/", SITE, sent);
      bench.now = new Date("2026-11-25T01:00:01Z");
      await bench.reopen();
      expect((await bench.view("2026-11-25T01:00:01Z", "A", "/", SITE, sent)).views).toBe(2);
    });
  });
};
