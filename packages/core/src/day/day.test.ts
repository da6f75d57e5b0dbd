import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  type Day,
  dayAt,
  daySchema,
  daysBetween,
  endOfMonth,
  isDayText,
  startOfMonth,
  startOfWeek,
  startOfYear,
  toDay,
  weekdayOf,
} from "./index.js";

const day = (text: string): Day => {
  const value = toDay(text);
  if (value === null) throw new Error(`no such day: ${text}`);
  return value;
};

const FIRST = day("0001-01-01");
const LAST = day("9999-12-31");
const COUNT = 3_652_058;

const days = fc.integer({ min: 0, max: COUNT }).map((count) => addDays(FIRST, count));
const steps = fc.integer({ min: -800_000, max: 800_000 });

const isInRange = (from: Day, count: number): boolean =>
  count >= daysBetween(from, FIRST) && count <= daysBetween(from, LAST);

describe("a day", () => {
  it.each(["0001-01-01", "1900-02-28", "2000-02-29", "2024-02-29", "2026-11-23", "9999-12-31"])(
    "exists as %s",
    (text) => {
      expect(toDay(text)).toBe(text);
      expect(isDayText(text)).toBe(true);
      expect(daySchema.safeParse(text).success).toBe(true);
    },
  );

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2023-04-31",
    "2020-13-01",
    "2020-00-10",
    "2020-01-00",
    "2020-01-32",
    "0000-01-01",
    "20-01-01",
    "2020-1-1",
    "2020-01-01T00:00",
    " 2020-01-01",
    "2020-01-01\n",
    "12020-01-01",
    "-2020-01-01",
    "2020/01/01",
    "",
  ])("does not exist as %j", (text) => {
    expect(toDay(text)).toBeNull();
    expect(isDayText(text)).toBe(false);
  });

  it("turns at midnight in Vietnam, wherever the server stands", () => {
    expect(dayAt(new Date("2026-11-22T16:59:59.999Z"))).toBe("2026-11-22");
    expect(dayAt(new Date("2026-11-22T17:00:00.000Z"))).toBe("2026-11-23");
  });

  it("turns by another zone where a site declares one", () => {
    expect(dayAt(new Date("2026-11-22T17:00:00Z"), "UTC")).toBe("2026-11-22");
    expect(dayAt(new Date("2026-11-22T04:00:00Z"), "America/New_York")).toBe("2026-11-21");
  });

  it("is written with four digits of year at any instant", () => {
    expect(dayAt(new Date("0045-03-07T12:00:00Z"), "UTC")).toBe("0045-03-07");
    expect(dayAt(new Date("9999-12-31T12:00:00Z"), "UTC")).toBe("9999-12-31");
  });
});

describe("counting days", () => {
  it("goes over month ends, leap days and years", () => {
    expect(addDays(day("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(day("2023-02-28"), 1)).toBe("2023-03-01");
    expect(addDays(day("2024-12-31"), 1)).toBe("2025-01-01");
    expect(addDays(day("2024-03-01"), -1)).toBe("2024-02-29");
    expect(addDays(day("2024-03-01"), 0)).toBe("2024-03-01");
    expect(daysBetween(day("2019-12-27"), day("2020-01-03"))).toBe(7);
    expect(daysBetween(day("2020-01-03"), day("2019-12-27"))).toBe(-7);
    expect(daysBetween(FIRST, LAST)).toBe(COUNT);
  });

  it.each([
    ["2023-03-11", "2023-03-13"],
    ["2023-11-04", "2023-11-06"],
  ])("takes no notice of a clock that is put forward or back between %s and %s", (from, to) => {
    expect(addDays(day(from), 2)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(2);
  });

  it("stops at the first and the last day that there are", () => {
    expect(addDays(day("0001-01-02"), -1)).toBe(FIRST);
    expect(addDays(FIRST, -1)).toBe(FIRST);
    expect(addDays(day("9999-12-30"), 1)).toBe(LAST);
    expect(addDays(LAST, 10 ** 18)).toBe(LAST);
  });

  it("comes back from where it went", () => {
    fc.assert(
      fc.property(days, steps, (from, count) => {
        fc.pre(isInRange(from, count));
        const reached = addDays(from, count);
        expect(daysBetween(from, reached)).toBe(count);
        expect(addDays(reached, -count)).toBe(from);
        expect(isDayText(reached)).toBe(true);
        expect(Math.sign(count)).toBe(reached > from ? 1 : reached < from ? -1 : 0);
      }),
    );
  });
});

describe("the week, month and year of a day", () => {
  it("begin on Monday, on the first, and on 1 January", () => {
    expect(startOfWeek(day("2026-11-23"))).toBe("2026-11-23");
    expect(startOfWeek(day("2026-11-22"))).toBe("2026-11-16");
    expect(startOfWeek(FIRST)).toBe(FIRST);
    expect(startOfMonth(day("2026-11-23"))).toBe("2026-11-01");
    expect(startOfYear(day("2026-11-23"))).toBe("2026-01-01");
  });

  it.each([
    ["2026-11-23", 1],
    ["2026-11-24", 2],
    ["2026-11-25", 3],
    ["2026-11-26", 4],
    ["2026-11-27", 5],
    ["2026-11-28", 6],
    ["2026-11-29", 7],
    ["0001-01-01", 1],
    ["9999-12-31", 5],
  ])("%s is day %i of its week", (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });

  it("repeat the weekday every seven days", () => {
    fc.assert(
      fc.property(days, (from) => {
        fc.pre(isInRange(from, 7));
        expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from));
        expect(weekdayOf(addDays(from, 1))).toBe((weekdayOf(from) % 7) + 1);
      }),
    );
  });

  it.each([
    ["2024-02-05", "2024-02-29"],
    ["2023-02-28", "2023-02-28"],
    ["1900-02-01", "1900-02-28"],
    ["2000-02-01", "2000-02-29"],
    ["0004-02-01", "0004-02-29"],
    ["0099-02-01", "0099-02-28"],
    ["2026-04-30", "2026-04-30"],
    ["9999-12-01", "9999-12-31"],
  ])("of %s ends on %s", (text, last) => {
    expect(endOfMonth(day(text))).toBe(last);
  });

  it("ends where the next day is a first", () => {
    fc.assert(
      fc.property(days, (from) => {
        const last = endOfMonth(from);
        fc.pre(last !== LAST);
        expect(addDays(last, 1)).toBe(startOfMonth(addDays(last, 1)));
        expect(startOfMonth(last)).toBe(startOfMonth(from));
      }),
    );
  });
});

describe("counting months", () => {
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-12-15", 1, "2025-01-15"],
    ["2024-05-31", 0, "2024-05-31"],
    ["2024-05-31", 1, "2024-06-30"],
    ["0001-02-15", -1, "0001-01-15"],
    ["9999-11-30", 1, "9999-12-30"],
  ])("from %s by %i comes to %s", (text, count, reached) => {
    expect(addMonths(day(text), count)).toBe(reached);
  });

  it("stops at the first and the last day that there are", () => {
    expect(addMonths(day("0001-01-15"), -1)).toBe(FIRST);
    expect(addMonths(day("9999-12-15"), 1)).toBe(LAST);
    expect(addMonths(day("2024-01-15"), -(10 ** 15))).toBe(FIRST);
    expect(addMonths(day("2024-01-15"), 10 ** 15)).toBe(LAST);
  });
});
