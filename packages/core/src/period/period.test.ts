import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, daysBetween } from "../day/index.js";
import {
  type CalendarKind,
  canonicalPeriod,
  comparePeriods,
  containsPeriod,
  nextPeriod,
  type Period,
  partsOfPeriod,
  periodOf,
  periodsOverlap,
  periodsWithin,
  previousPeriod,
  rangeOfPeriod,
  samePeriod,
  samePeriodLastYear,
  toPeriod,
} from "./index.js";
import { periodSchema } from "./schema.js";

const year = fc.integer({ min: 1100, max: 9800 });
const kinds = fc.constantFrom<CalendarKind>("year", "half", "quarter", "month");

const calendarPeriods = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, half]) => `${y}-H${half}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, quarter]) => `${y}-Q${quarter}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => `${y}-${String(month).padStart(2, "0")}`),
) as fc.Arbitrary<Period>;

const spans = fc.tuple(year, fc.integer({ min: 1, max: 30 })).map(([y, length]) => `${y}/${y + length}` as Period);
const firstMonths = fc.tuple(year, fc.integer({ min: 2, max: 11 })).map(([y, months]) => `${y}-${months}M` as Period);
const periods = fc.oneof(calendarPeriods, spans, firstMonths);

const days = fc
  .integer({ min: 0, max: daysBetween("1100-01-01" as Day, "9800-12-31" as Day) })
  .map((count) => addDays("1100-01-01" as Day, count));

const period = (text: string): Period => {
  const value = toPeriod(text);
  if (value === null) throw new Error(`no such period: ${text}`);
  return value;
};

describe("a period", () => {
  it.each([
    ["2023", { kind: "year", year: 2023 }],
    ["2023-H1", { kind: "half", year: 2023, half: 1 }],
    ["2023-H2", { kind: "half", year: 2023, half: 2 }],
    ["2023-Q1", { kind: "quarter", year: 2023, quarter: 1 }],
    ["2023-Q4", { kind: "quarter", year: 2023, quarter: 4 }],
    ["2023-2M", { kind: "first-months", year: 2023, months: 2 }],
    ["2023-9M", { kind: "first-months", year: 2023, months: 9 }],
    ["2023-11M", { kind: "first-months", year: 2023, months: 11 }],
    ["2023-01", { kind: "month", year: 2023, month: 1 }],
    ["2023-12", { kind: "month", year: 2023, month: 12 }],
    ["2021/2030", { kind: "span", from: 2021, to: 2030 }],
    ["1000", { kind: "year", year: 1000 }],
    ["9998/9999", { kind: "span", from: 9998, to: 9999 }],
  ])("is read from %s", (text, parts) => {
    expect(toPeriod(text)).toBe(text);
    expect(partsOfPeriod(text as Period)).toEqual(parts);
    expect(periodSchema.safeParse(text).success).toBe(true);
  });

  it.each([
    "",
    "23",
    "0999",
    "0000",
    "20233",
    "2023 ",
    "2023-H0",
    "2023-H3",
    "2023-Q0",
    "2023-Q5",
    "2023-00",
    "2023-13",
    "2023-0",
    "2023-7",
    "2023-0M",
    "2023-1M",
    "2023-12M",
    "2023-09M",
    "2030/2021",
    "2021/2021",
    "2021/0000",
    "2021/20300",
    "2023-h1",
    "x2023",
    "quý III/2023",
  ])("is not read from %j", (text) => {
    expect(toPeriod(text)).toBeNull();
    expect(periodSchema.safeParse(text).success).toBe(false);
  });

  it.each([
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023-H1", "2023-01-01", "2023-06-30"],
    ["2023-H2", "2023-07-01", "2023-12-31"],
    ["2023-Q1", "2023-01-01", "2023-03-31"],
    ["2023-Q2", "2023-04-01", "2023-06-30"],
    ["2023-Q4", "2023-10-01", "2023-12-31"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2023-12", "2023-12-01", "2023-12-31"],
    ["2023-2M", "2023-01-01", "2023-02-28"],
    ["2023-9M", "2023-01-01", "2023-09-30"],
    ["2021/2030", "2021-01-01", "2030-12-31"],
    ["1000", "1000-01-01", "1000-12-31"],
    ["9999", "9999-01-01", "9999-12-31"],
  ])("%s runs from %s to %s", (text, from, to) => {
    expect(rangeOfPeriod(period(text))).toEqual({ from, to });
  });
});

describe("the same days under two names", () => {
  it.each([
    ["2023-6M", "2023-H1"],
    ["2023-3M", "2023-Q1"],
    ["2023-9M", "2023-9M"],
    ["2023-06", "2023-06"],
    ["2023-H2", "2023-H2"],
    ["2023", "2023"],
    ["2021/2030", "2021/2030"],
  ])("%s is usually called %s", (text, usual) => {
    expect(canonicalPeriod(period(text))).toBe(usual);
    expect(samePeriod(period(text), period(usual))).toBe(true);
  });

  it("are the same period, and no other days are", () => {
    expect(samePeriod(period("2023-6M"), period("2022-H1"))).toBe(false);
    expect(samePeriod(period("2023-Q1"), period("2023-01"))).toBe(false);
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const left = rangeOfPeriod(a);
        const right = rangeOfPeriod(b);
        expect(samePeriod(a, b)).toBe(left.from === right.from && left.to === right.to);
      }),
    );
  });
});

describe("the order of periods", () => {
  it("is by their end, and the longer comes after the parts that end with it", () => {
    const sorted = ["2023", "2023-12", "2023-Q4", "2023-9M", "2023-H1", "2023-Q3", "2021/2023", "2023-H2"].toSorted(
      (a, b) => comparePeriods(a as Period, b as Period),
    );
    expect(sorted).toEqual(["2023-H1", "2023-Q3", "2023-9M", "2023-12", "2023-Q4", "2023-H2", "2023", "2021/2023"]);
  });

  it("is the same from both sides", () => {
    expect(comparePeriods(period("2023-H1"), period("2023-6M"))).toBe(0);
    expect(comparePeriods(period("2022"), period("2023-01"))).toBe(-1);
    expect(comparePeriods(period("2023-01"), period("2022"))).toBe(1);
    expect(comparePeriods(period("2023-Q4"), period("2023"))).toBe(-1);
    expect(comparePeriods(period("2023"), period("2023-Q4"))).toBe(1);
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0);
        expect(comparePeriods(a, b) === 0).toBe(samePeriod(a, b));
      }),
    );
  });
});

describe("what a period contains", () => {
  it.each([
    ["2023", "2023-Q3", true],
    ["2023", "2023", true],
    ["2023-9M", "2023-Q3", true],
    ["2023-9M", "2023-Q4", false],
    ["2023-9M", "2023-H2", false],
    ["2023-Q3", "2023", false],
    ["2023-H2", "2023-06", false],
    ["2023-H2", "2023-07", true],
    ["2023-H2", "2023-12", true],
    ["2023-H2", "2024-01", false],
    ["2021/2030", "2030-12", true],
    ["2021/2030", "2020/2025", false],
  ])("of %s and %s is %s", (outer, inner, contains) => {
    expect(containsPeriod(period(outer), period(inner))).toBe(contains);
  });

  it.each([
    ["2023-9M", "2023-H2", true],
    ["2023-H1", "2023-H2", false],
    ["2023-H2", "2023-H1", false],
    ["2023-H1", "2023-06", true],
    ["2023-06", "2023-H1", true],
    ["2023-H1", "2023-07", false],
    ["2023", "2022", false],
    ["2021/2025", "2025/2030", true],
  ])("%s and %s have days in common: %s", (left, right, overlap) => {
    expect(periodsOverlap(period(left), period(right))).toBe(overlap);
  });

  it("agrees with the days of both", () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const outer = rangeOfPeriod(a);
        const inner = rangeOfPeriod(b);
        expect(containsPeriod(a, b)).toBe(outer.from <= inner.from && inner.to <= outer.to);
        expect(periodsOverlap(a, b)).toBe(outer.from <= inner.to && inner.from <= outer.to);
        expect(containsPeriod(a, a)).toBe(true);
      }),
    );
  });
});

describe("the parts of a period", () => {
  it.each([
    ["2023", "half", ["2023-H1", "2023-H2"]],
    ["2023", "quarter", ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"]],
    ["2023-H2", "quarter", ["2023-Q3", "2023-Q4"]],
    ["2023-Q2", "month", ["2023-04", "2023-05", "2023-06"]],
    ["2023-9M", "half", ["2023-H1"]],
    ["2023-4M", "quarter", ["2023-Q1"]],
    ["2021/2023", "year", ["2021", "2022", "2023"]],
    ["2023-H1", "half", ["2023-H1"]],
    ["2023-07", "quarter", []],
    ["2023-06", "year", []],
    ["2023-2M", "quarter", []],
  ] as const)("of %s by %s are %j", (text, kind, parts) => {
    expect(periodsWithin(period(text), kind)).toEqual(parts);
  });

  it("are all twelve months of a year", () => {
    const months = periodsWithin(period("2023"), "month");
    expect(months).toHaveLength(12);
    expect(months[0]).toBe("2023-01");
    expect(months[11]).toBe("2023-12");
  });

  it("follow one another and lie within it", () => {
    fc.assert(
      fc.property(periods, kinds, (whole, kind) => {
        const parts = periodsWithin(whole, kind);
        for (const [index, part] of parts.entries()) {
          expect(containsPeriod(whole, part)).toBe(true);
          if (index > 0) expect(previousPeriod(part)).toBe(parts[index - 1]);
        }
      }),
    );
  });
});

describe("the period of a day", () => {
  it.each([
    ["2023-07-01", "quarter", "2023-Q3"],
    ["2023-06-30", "quarter", "2023-Q2"],
    ["2023-06-30", "half", "2023-H1"],
    ["2023-07-01", "half", "2023-H2"],
    ["2023-12-31", "month", "2023-12"],
    ["2024-01-01", "month", "2024-01"],
    ["2023-12-31", "year", "2023"],
  ] as const)("%s by %s is %s", (day, kind, expected) => {
    expect(periodOf(day as Day, kind)).toBe(expected);
  });

  it("holds the day", () => {
    fc.assert(
      fc.property(days, kinds, (day, kind) => {
        const { from, to } = rangeOfPeriod(periodOf(day, kind));
        expect(from <= day && day <= to).toBe(true);
        expect(partsOfPeriod(periodOf(day, kind)).kind).toBe(kind);
      }),
    );
  });
});

describe("the period before and the period after", () => {
  it.each([
    ["2022", "2023"],
    ["2022-H2", "2023-H1"],
    ["2023-H1", "2023-H2"],
    ["2022-Q4", "2023-Q1"],
    ["2023-Q2", "2023-Q3"],
    ["2022-12", "2023-01"],
    ["2023-09", "2023-10"],
    ["2016/2020", "2021/2025"],
    ["2011/2020", "2021/2030"],
  ])("%s comes just before %s", (before, after) => {
    expect(previousPeriod(period(after))).toBe(before);
    expect(nextPeriod(period(before))).toBe(after);
  });

  it("are none for a year's first months, whose like is a year away", () => {
    expect(previousPeriod(period("2023-9M"))).toBeNull();
    expect(nextPeriod(period("2023-9M"))).toBeNull();
  });

  it("are those of the half and the quarter that six and three months are", () => {
    expect(previousPeriod(period("2023-6M"))).toBe("2022-H2");
    expect(nextPeriod(period("2023-6M"))).toBe("2023-H2");
    expect(previousPeriod(period("2023-3M"))).toBe("2022-Q4");
  });

  it.each(["1000", "1000-H1", "1000-Q1", "1000-01", "1000/1001", "1005/1030"])("is none before %s", (text) => {
    expect(previousPeriod(period(text))).toBeNull();
  });

  it.each(["9999", "9999-H2", "9999-Q4", "9999-12", "9998/9999", "9960/9990"])("is none after %s", (text) => {
    expect(nextPeriod(period(text))).toBeNull();
  });

  it("adjoin it, and lead back to it", () => {
    fc.assert(
      fc.property(fc.oneof(calendarPeriods, spans), (middle) => {
        const before = previousPeriod(middle);
        const after = nextPeriod(middle);
        if (before === null || after === null) throw new Error("out of range");
        expect(addDays(rangeOfPeriod(before).to, 1)).toBe(rangeOfPeriod(middle).from);
        expect(addDays(rangeOfPeriod(middle).to, 1)).toBe(rangeOfPeriod(after).from);
        expect(nextPeriod(before)).toBe(middle);
        expect(previousPeriod(after)).toBe(middle);
      }),
    );
  });
});

describe("the same period a year earlier", () => {
  it.each([
    ["2023", "2022"],
    ["2023-H1", "2022-H1"],
    ["2023-Q3", "2022-Q3"],
    ["2023-9M", "2022-9M"],
    ["2000-01", "1999-01"],
    ["2026/2030", "2021/2025"],
    ["2021/2022", "2019/2020"],
  ])("of %s is %s", (text, earlier) => {
    expect(samePeriodLastYear(period(text))).toBe(earlier);
  });

  it("is of the same kind, and ends before it", () => {
    fc.assert(
      fc.property(periods, (later) => {
        const earlier = samePeriodLastYear(later);
        expect(partsOfPeriod(earlier).kind).toBe(partsOfPeriod(later).kind);
        expect(comparePeriods(earlier, later)).toBe(-1);
        expect(periodsOverlap(earlier, later)).toBe(false);
      }),
    );
  });
});
