import type { Day } from "@khukit/core/day";
import { describe, expect, test } from "vitest";
import { failureOf, type OpenBench, SITE } from "../counter.fixture.js";

const correction = {
  site: "mau",
  day: "2026-11-23" as Day,
  delta: -1,
  reason: "robot của nhà thầu",
  who: "van-phong",
};

export const correctionContract = (open: OpenBench): void => {
  describe("a correction", () => {
    test("changes the visits of its day, for good", async () => {
      const bench = await open();
      await bench.view("2026-11-22T05:00:00Z", "A");
      await bench.view("2026-11-23T05:00:00Z", "A");
      await bench.view("2026-11-23T05:00:00Z", "B");
      await bench.counter.correct(correction);
      const corrected = { today: 1, yesterday: 1, week: 1, month: 2, total: 2 };
      expect(await bench.counter.visits(SITE, bench.now)).toMatchObject(corrected);
      await bench.reopen();
      expect(await bench.counter.visits(SITE, bench.now)).toMatchObject(corrected);
    });

    test("of a page changes the views of that page", async () => {
      const { view, counter } = await open();
      for (const visitor of ["A", "B", "C"]) await view("2026-11-23T05:00:00Z", visitor, "/tin/khu kinh tế");
      await view("2026-11-23T05:00:00Z", "A", "/khac");
      await counter.correct({ ...correction, path: "/tin/khu%20kinh%20t%E1%BA%BF", delta: -2 });
      expect([...(await counter.views(SITE, ["/tin/khu kinh tế", "/khac"])).values()]).toEqual([1, 1]);
      expect((await view("2026-11-23T05:00:01Z", "A", "/khac")).visits.today).toBe(3);
    });

    test("may add what was lost, on a day that counted nothing", async () => {
      const { view, counter } = await open();
      await counter.correct({ ...correction, day: "2026-11-22" as Day, delta: 70 });
      expect((await view("2026-11-23T05:00:00Z")).visits).toMatchObject({ today: 1, yesterday: 70, total: 71 });
    });

    test("is told with who made it, when and why", async () => {
      const bench = await open();
      await bench.view("2026-11-23T05:00:00Z", "A", "/tin/a");
      await bench.counter.correct(correction);
      bench.now = new Date("2026-11-24T01:00:00Z");
      await bench.counter.correct({ ...correction, path: "/tin/a", who: "giam-sat" });
      expect(await bench.counter.corrections("mau")).toEqual([
        { ...correction, path: null, at: Date.parse("2026-11-23T05:00:00Z") / 1000 },
        { ...correction, path: "/tin/a", who: "giam-sat", at: Date.parse("2026-11-24T01:00:00Z") / 1000 },
      ]);
      expect(await bench.counter.corrections("khac")).toEqual([]);
    });

    test.each([
      ["would take more than was counted", { delta: -2 }, /found delta -2 \(2026-11-23: 1\); expected a number/],
      ["changes nothing", { delta: 0 }, /expected a whole number other than 0/],
      ["is no whole number", { delta: 0.5 }, /expected a whole number other than 0/],
      ["has no reason", { reason: "  " }, /expected a reason/],
      ["has no author", { who: "" }, /expected the name of who corrects/],
      ["has too long a reason", { reason: "a".repeat(1001) }, /at most 1000 characters/],
    ])("that %s is refused, and leaves no trace", async (_, fields, message) => {
      const { view, counter, now } = await open();
      await view("2026-11-23T05:00:00Z");
      const failure = await failureOf(counter.correct({ ...correction, ...fields }));
      expect([failure.code, failure.wording.en]).toEqual(["wrong-correction", expect.stringMatching(message)]);
      expect((await counter.visits(SITE, now)).total).toBe(1);
      expect(await counter.corrections("mau")).toEqual([]);
    });
  });
};
