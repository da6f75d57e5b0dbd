import type { DayRange } from "../day/day.js";
import { dayOfMonth, monthsOf } from "./months.js";
import { type Period, partsOfPeriod } from "./parts.js";

export { type Period, type PeriodKind, type PeriodParts, partsOfPeriod, toPeriod } from "./parts.js";

/**
 * The calendar days of a period, both ends included. The days that a report of it covers may be others: see
 * `reportingWindow`.
 *
 * @example rangeOfPeriod("2023-Q3" as Period) //=> { from: "2023-07-01", to: "2023-09-30" }
 */
export const rangeOfPeriod = (period: Period): DayRange => {
  const { first, end } = monthsOf(period);
  return { from: dayOfMonth(first, 1), to: dayOfMonth(end, 0) };
};

/**
 * Orders periods by when they end, then the longer one after the shorter: -1, 0 or 1.
 *
 * @example
 * comparePeriods("2023-H1" as Period, "2023-Q3" as Period) //=> -1
 * comparePeriods("2023" as Period, "2023-Q4" as Period) //=> 1
 */
export const comparePeriods = (left: Period, right: Period): number => {
  const a = monthsOf(left);
  const b = monthsOf(right);
  return Math.sign(a.end - b.end || b.first - a.first);
};

/**
 * The period one year (a span: its own length) earlier: what "cùng kỳ" means.
 *
 * @example
 * samePeriodLastYear("2023-9M" as Period) //=> "2022-9M"
 * samePeriodLastYear("2026/2030" as Period) //=> "2021/2025"
 */
export const samePeriodLastYear = (period: Period): Period => {
  const parts = partsOfPeriod(period);
  const years = parts.kind === "span" ? parts.to - parts.from + 1 : 1;
  return period.replace(/\d{4}/g, (year) => String(Number(year) - years)) as Period;
};
