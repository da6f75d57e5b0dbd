import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparePeriods,
  formatPeriod,
  type Period,
  periodSchema,
  rangeOfPeriod,
  samePeriodLastYear,
  toPeriod,
} from "./index.js";

const year = fc.integer({ min: 1990, max: 2100 });

const periods = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, half]) => `${y}-H${half}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, quarter]) => `${y}-Q${quarter}`),
  fc.tuple(year, fc.integer({ min: 2, max: 11 })).map(([y, months]) => `${y}-${months}M`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => `${y}-${String(month).padStart(2, "0")}`),
  fc.tuple(year, fc.integer({ min: 1, max: 30 })).map(([y, length]) => `${y}/${y + length}`),
) as fc.Arbitrary<Period>;

describe("a period", () => {
  it.each(["2023", "2023-H1", "2023-Q3", "2023-9M", "2023-07", "2021/2030"])("is read from %s", (text) => {
    expect(toPeriod(text)).toBe(text);
    expect(periodSchema.safeParse(text).success).toBe(true);
  });

  it.each([
    "",
    "23",
    "2023-H3",
    "2023-Q0",
    "2023-13",
    "2023-0",
    "2023-12M",
    "2023-1M",
    "2030/2021",
    "2021/2021",
    "2023-h1",
  ])("is not read from %j", (text) => {
    expect(toPeriod(text)).toBeNull();
  });

  it.each([
    ["2019-H1", "6 tháng đầu năm 2019", "first half of 2019"],
    ["2019-H2", "6 tháng cuối năm 2019", "second half of 2019"],
    ["2017-Q3", "quý III/2017", "Q3 2017"],
    ["2017-9M", "9 tháng đầu năm 2017", "first 9 months of 2017"],
    ["2023", "năm 2023", "2023"],
    ["2024-01", "tháng 01/2024", "January 2024"],
    ["2023-07", "tháng 7/2023", "July 2023"],
    ["2021/2030", "giai đoạn 2021–2030", "2021–2030"],
  ])("%s reads %s and %s", (period, vi, en) => {
    expect(formatPeriod(period as Period, "vi")).toBe(vi);
    expect(formatPeriod(period as Period, "en")).toBe(en);
  });

  it.each([
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023-H2", "2023-07-01", "2023-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-9M", "2023-01-01", "2023-09-30"],
    ["2021/2030", "2021-01-01", "2030-12-31"],
  ])("%s runs from %s to %s", (period, from, to) => {
    expect(rangeOfPeriod(period as Period)).toEqual({ from, to });
  });

  it("has the same period a year earlier, of the same kind", () => {
    expect(samePeriodLastYear("2023-Q3" as Period)).toBe("2022-Q3");
    expect(samePeriodLastYear("2026/2030" as Period)).toBe("2021/2025");
  });

  it("ends before the period that follows it, and sorts so", () => {
    fc.assert(
      fc.property(periods, (period) => {
        const earlier = samePeriodLastYear(period);
        expect(rangeOfPeriod(earlier).to < rangeOfPeriod(period).to).toBe(true);
        expect(comparePeriods(earlier, period)).toBe(-1);
        expect(comparePeriods(period, earlier)).toBe(1);
        expect(comparePeriods(period, period)).toBe(0);
      }),
    );
  });

  it("comes after the parts that end with it", () => {
    expect(
      ["2023", "2023-12", "2023-Q4", "2023-H1"].toSorted((a, b) => comparePeriods(a as Period, b as Period)),
    ).toEqual(["2023-H1", "2023-12", "2023-Q4", "2023"]);
  });
});
