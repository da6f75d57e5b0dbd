import { describe, expect, test } from "vitest";
import { clientNamed, type OpenBench, SITE } from "../counter.fixture.js";

export const onlineContract = (open: OpenBench): void => {
  describe("online", () => {
    test("are the visitors of the last five minutes", async () => {
      const { view, counter } = await open();
      await view("2026-11-23T01:00:00Z", "A");
      await view("2026-11-23T01:02:00Z", "B");
      await view("2026-11-23T01:02:30Z", "B");
      const onlineAt = async (at: string) => (await counter.visits(SITE, new Date(at))).online;
      expect(await onlineAt("2026-11-23T01:04:59Z")).toBe(2);
      expect(await onlineAt("2026-11-23T01:05:00Z")).toBe(1);
      expect(await onlineAt("2026-11-23T01:07:29Z")).toBe(1);
      expect(await onlineAt("2026-11-23T01:07:30Z")).toBe(0);
    });

    test("are those too who have a page open and say so, though nothing is counted", async () => {
      const { view, counter } = await open();
      await view("2026-11-23T01:00:00Z", "A");
      const stays = { site: SITE, client: clientNamed("A"), at: new Date("2026-11-23T01:04:00Z") };
      await counter.present(stays);
      const at = async (text: string) => counter.visits(SITE, new Date(text));
      expect(await at("2026-11-23T01:08:59Z")).toMatchObject({ online: 1, today: 1, total: 1 });
      expect((await at("2026-11-23T01:09:00Z")).online).toBe(0);
      expect((await counter.views(SITE, ["/"])).get("/")).toBe(1);
    });

    test("are not those whom a clock that was set back left in the future", async () => {
      const { view } = await open();
      await view("2026-11-23T02:00:00Z", "A");
      await view("2026-11-23T02:00:00Z", "B");
      expect((await view("2026-11-23T01:00:00Z", "C")).visits).toMatchObject({ online: 1, today: 3 });
    });

    test("are still known after a restart", async () => {
      const bench = await open();
      await bench.view("2026-11-23T01:00:00Z", "A");
      await bench.view("2026-11-23T01:04:00Z", "B");
      bench.now = new Date("2026-11-23T01:05:30Z");
      await bench.reopen();
      expect((await bench.counter.visits(SITE, bench.now)).online).toBe(1);
    });
  });
};
