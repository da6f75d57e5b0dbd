import { dayAt } from "@khukit/core/day";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeCalendar } from "./calendar.js";

const ZONES = ["Asia/Ho_Chi_Minh", "Europe/Paris", "America/Havana", "Pacific/Kiritimati", "Pacific/Apia", "UTC"];

const instants = fc.date({ min: new Date("2009-01-01"), max: new Date("2031-01-01"), noInvalidDate: true });

test("a calendar tells the day that Intl tells, in whatever order instants and zones come", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...ZONES), instants), { maxLength: 12 }), (questions) => {
      const calendar = makeCalendar();
      for (const [zone, at] of questions) expect(calendar(zone, at).day).toBe(dayAt(at, zone));
    }),
    { numRuns: 60 },
  );
});

test("a calendar changes its day with the first millisecond of the next, and goes back with a clock", () => {
  const calendar = makeCalendar();
  const dayIn = (text: string) => calendar("Asia/Ho_Chi_Minh", new Date(text)).day;
  expect(dayIn("2028-02-28T16:59:59.999Z")).toBe("2028-02-28");
  expect(dayIn("2028-02-28T17:00:00.000Z")).toBe("2028-02-29");
  expect(dayIn("2028-02-28T16:59:59.999Z")).toBe("2028-02-28");
  expect(dayIn("2028-02-29T17:00:00.000Z")).toBe("2028-03-01");
});

test("spans begin on Monday, on the first of the month and of the year", () => {
  const { starts } = makeCalendar()("Asia/Ho_Chi_Minh", new Date("2026-11-29T05:00:00Z"));
  const dayNumber = (day: string) => Date.parse(day) / 86_400_000;
  expect(starts).toEqual({
    today: dayNumber("2026-11-29"),
    yesterday: dayNumber("2026-11-28"),
    week: dayNumber("2026-11-23"),
    month: dayNumber("2026-11-01"),
    year: dayNumber("2026-01-01"),
  });
});
