import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, daysBetween } from "../day/index.js";
import { checkRecord } from "../record/index.js";
import {
  addWorkingDays,
  type CalendarDay,
  calendarChangesSchema,
  calendarDaySchema,
  endOfTerm,
  isWorkingDay,
  knowsDay,
  nextWorkingDay,
  VIETNAM_CALENDAR,
  type WorkingCalendar,
  withDays,
  workingDaysBetween,
} from "./index.js";

const FIRST = "2018-06-01" as Day;
const days = fc.integer({ min: 0, max: daysBetween(FIRST, "2029-06-01" as Day) }).map((count) => addDays(FIRST, count));

const entry = (day: string): CalendarDay => ({
  day: day as Day,
  name: { vi: "Ngày của Ban", en: "A day of the board" },
  source: "Thông báo số 01/TB-KKT",
});

const weekends: WorkingCalendar = {
  from: "2000-01-01" as Day,
  to: "2099-12-31" as Day,
  off: new Map(),
  worked: new Map(),
};

/** The definition, day by day. */
const countedOneByOne = (from: Day, to: Day, calendar: WorkingCalendar): number => {
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
};

describe("a working day", () => {
  it.each([
    ["2024-04-26", true],
    ["2024-04-27", false],
    ["2024-04-28", false],
    ["2024-04-29", false],
    ["2024-04-30", false],
    ["2024-05-02", true],
    ["2024-05-04", true],
    ["2024-05-05", false],
    ["2031-01-01", true],
    ["2031-01-04", false],
  ])("is %s: %s", (day, works) => {
    expect(isWorkingDay(day as Day, VIETNAM_CALENDAR)).toBe(works);
  });

  it("is one wherever it stands among the worked days, even if it is off as well", () => {
    const both = { ...weekends, off: new Map([["2024-05-04" as Day, entry("2024-05-04")]]) };
    const worked = new Map([["2024-05-04" as Day, entry("2024-05-04")]]);
    expect(isWorkingDay("2024-05-04" as Day, { ...both, worked })).toBe(true);
  });
});

describe("the next working day", () => {
  it.each([
    ["2024-04-26", "2024-04-26"],
    ["2024-04-27", "2024-05-02"],
    ["2024-05-03", "2024-05-03"],
    ["2024-05-04", "2024-05-04"],
    ["2024-05-05", "2024-05-06"],
    ["2023-01-20", "2023-01-27"],
    ["2022-12-31", "2023-01-03"],
  ])("from %s is %s, and so ends a term", (day, next) => {
    expect(nextWorkingDay(day as Day, VIETNAM_CALENDAR)).toBe(next);
    expect(endOfTerm(day as Day, VIETNAM_CALENDAR)).toBe(next);
  });
});

describe("counting working days on", () => {
  it.each([
    ["2024-06-14", 1, "2024-06-17"],
    ["2024-06-14", 2, "2024-06-18"],
    ["2024-06-15", 1, "2024-06-17"],
    ["2024-04-26", 1, "2024-05-02"],
    ["2024-04-26", 3, "2024-05-04"],
    ["2024-04-26", 4, "2024-05-06"],
    ["2024-06-17", -1, "2024-06-14"],
    ["2024-06-16", -1, "2024-06-14"],
    ["2024-05-06", -1, "2024-05-04"],
    ["2024-05-06", -4, "2024-04-26"],
    ["2024-06-14", 0, "2024-06-14"],
    ["2024-06-15", 0, "2024-06-15"],
    ["2024-06-14", 1.9, "2024-06-17"],
    ["2024-06-14", Number.NaN, "2024-06-14"],
  ])("from %s by %d comes to %s", (day, count, reached) => {
    expect(addWorkingDays(day as Day, count, VIETNAM_CALENDAR)).toBe(reached);
  });
});

describe("the working days between two days", () => {
  it.each([
    ["2024-06-14", "2024-06-14", 0],
    ["2024-06-14", "2024-06-16", 0],
    ["2024-06-14", "2024-06-17", 1],
    ["2024-06-17", "2024-06-14", -1],
    ["2024-06-15", "2024-06-16", 0],
    ["2024-06-16", "2024-06-15", 0],
    ["2024-04-26", "2024-05-06", 4],
    ["2024-05-03", "2024-05-04", 1],
    ["2024-05-04", "2024-05-05", 0],
    ["2024-04-28", "2024-04-29", 0],
    ["2023-12-31", "2024-12-31", 251],
    ["2025-12-31", "2026-12-31", 249],
  ])("%s and %s are %i", (from, to, count) => {
    expect(workingDaysBetween(from as Day, to as Day, VIETNAM_CALENDAR)).toBe(count);
  });

  it("are Mondays to Fridays where there are no holidays, over two thousand years", () => {
    expect(workingDaysBetween("0001-01-01" as Day, "2000-12-31" as Day, weekends)).toBe(521_774);
  });

  it("are those that are met one by one", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const count = countedOneByOne(from, to, VIETNAM_CALENDAR);
        expect(workingDaysBetween(from, to, VIETNAM_CALENDAR)).toBe(count);
        expect(workingDaysBetween(to, from, VIETNAM_CALENDAR)).toBe(0 - count);
      }),
    );
  });

  it("add up over a day in between", () => {
    fc.assert(
      fc.property(days, days, days, (a, b, c) => {
        const between = (from: Day, to: Day): number => workingDaysBetween(from, to, VIETNAM_CALENDAR);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
      }),
    );
  });

  it("are as many as were counted on, and back from a working day", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 300 }), (from, count) => {
        const reached = addWorkingDays(from, count, VIETNAM_CALENDAR);
        expect(workingDaysBetween(from, reached, VIETNAM_CALENDAR)).toBe(count);
        expect(isWorkingDay(reached, VIETNAM_CALENDAR)).toBe(true);
        const start = nextWorkingDay(from, VIETNAM_CALENDAR);
        const before = addWorkingDays(start, -count, VIETNAM_CALENDAR);
        expect(workingDaysBetween(start, before, VIETNAM_CALENDAR)).toBe(-count);
        expect(addWorkingDays(before, count, VIETNAM_CALENDAR)).toBe(start);
      }),
    );
  });

  it("count a worked weekday once, and a holiday on a weekend not at all", () => {
    const calendar = withDays(weekends, { worked: [entry("2024-06-12")], off: [entry("2024-06-15")] });
    expect(workingDaysBetween("2024-06-09" as Day, "2024-06-16" as Day, calendar)).toBe(5);
  });

  it("count a worked day that is off as well", () => {
    const both = new Map([["2024-06-12" as Day, entry("2024-06-12")]]);
    const calendar = { ...weekends, off: both, worked: both };
    expect(workingDaysBetween("2024-06-09" as Day, "2024-06-16" as Day, calendar)).toBe(5);
  });
});

describe("a calendar with a board's own days", () => {
  it("has a day off more, or one less", () => {
    const calendar = withDays(VIETNAM_CALENDAR, { off: [entry("2024-07-15")], worked: [entry("2024-04-30")] });
    expect(isWorkingDay("2024-07-15" as Day, calendar)).toBe(false);
    expect(isWorkingDay("2024-04-30" as Day, calendar)).toBe(true);
    expect(calendar.off.get("2024-07-15" as Day)).toEqual(entry("2024-07-15"));
    expect(calendar.worked.get("2024-04-30" as Day)).toEqual(entry("2024-04-30"));
    expect(calendar.off.has("2024-04-30" as Day)).toBe(false);
  });

  it("takes back a worked day that is put off", () => {
    const calendar = withDays(VIETNAM_CALENDAR, { off: [entry("2024-05-04")] });
    expect(isWorkingDay("2024-05-04" as Day, calendar)).toBe(false);
    expect(calendar.worked.has("2024-05-04" as Day)).toBe(false);
    expect(calendar.worked.has("2025-04-26" as Day)).toBe(true);
  });

  it("replaces an entry of the same day", () => {
    const calendar = withDays(VIETNAM_CALENDAR, { off: [entry("2024-04-30")] });
    expect(calendar.off.get("2024-04-30" as Day)?.source).toBe("Thông báo số 01/TB-KKT");
    expect(calendar.off.size).toBe(VIETNAM_CALENDAR.off.size);
  });

  it("knows the days that it is said to know, and else those it knew", () => {
    const calendar = withDays(VIETNAM_CALENDAR, { to: "2028-12-31" as Day });
    expect(knowsDay(calendar, "2028-12-31" as Day)).toBe(true);
    expect(calendar.from).toBe("2019-01-01");
    expect(withDays(VIETNAM_CALENDAR, { from: "2018-01-01" as Day })).toEqual({
      ...VIETNAM_CALENDAR,
      from: "2018-01-01",
    });
    expect(withDays(VIETNAM_CALENDAR, {})).toEqual(VIETNAM_CALENDAR);
  });

  it("leaves the calendar it was made from as it was", () => {
    const before = [VIETNAM_CALENDAR.off.size, VIETNAM_CALENDAR.worked.size];
    withDays(VIETNAM_CALENDAR, { off: [entry("2024-07-15")], worked: [entry("2024-04-30")] });
    expect([VIETNAM_CALENDAR.off.size, VIETNAM_CALENDAR.worked.size]).toEqual(before);
  });
});

describe("a board's days as plain data", () => {
  const place = (path: readonly PropertyKey[]) => ({ file: "board.yaml", row: null, column: path.join(".") });

  it("are read, and change the calendar", () => {
    const checked = checkRecord(
      calendarChangesSchema,
      {
        to: "2028-12-31",
        off: [
          { day: "2028-01-25", name: { vi: "Tết Âm lịch", en: "Tết" }, source: "Thông báo", certainty: "secondary" },
        ],
        worked: [{ day: "2028-02-05", name: { vi: "Làm bù", en: "Made up" }, source: "Thông báo" }],
      },
      place,
    );
    if (!checked.ok) throw new Error("expected the days to be read");
    const calendar = withDays(VIETNAM_CALENDAR, checked.value);
    expect(isWorkingDay("2028-01-25" as Day, calendar)).toBe(false);
    expect(isWorkingDay("2028-02-05" as Day, calendar)).toBe(true);
  });

  it("may be nothing at all", () => {
    expect(calendarChangesSchema.safeParse({}).success).toBe(true);
  });

  it("name no day as off and worked at once", () => {
    const checked = checkRecord(
      calendarChangesSchema,
      { off: [entry("2028-01-25"), entry("2028-01-26")], worked: [entry("2028-01-26")] },
      place,
    );
    expect(checked.ok).toBe(false);
  });

  it.each([
    ["a day that there is not", { ...entry("2028-02-30") }],
    ["no source", { day: "2028-01-25", name: { vi: "Tết", en: "Tết" } }],
    ["a name in one language", { ...entry("2028-01-25"), name: { vi: "Tết" } }],
    ["a certainty of its own making", { ...entry("2028-01-25"), certainty: "sure" }],
    ["an unknown field", { ...entry("2028-01-25"), note: "" }],
  ])("are refused with %s", (_, day) => {
    expect(calendarDaySchema.safeParse(day).success).toBe(false);
  });

  it("tell what is missing, where, and what is expected", () => {
    const checked = checkRecord(calendarChangesSchema, { off: [{ ...entry("2028-01-25"), source: "" }] }, place);
    expect(checked).toEqual({
      ok: false,
      problems: [
        {
          code: "invalid-value",
          file: "board.yaml",
          row: null,
          column: "off.0.source",
          message: {
            vi: '"" không hợp lệ; cần văn bản quy định, ví dụ "Thông báo 9441/TB-BNV".',
            en: 'found ""; expected the document that says so, such as "Thông báo 9441/TB-BNV".',
          },
        },
      ],
    });
  });
});
