import { addDays, type Day } from "../day/day.js";
import type { Brand } from "../record/brand.js";

/**
 * The time that a figure covers, in canonical text: `2023`, `2023-H1`, `2023-Q3`, `2023-9M` (the first nine months),
 * `2023-07`, `2021/2030`. The day up to which it was counted is another thing: see `asOf`.
 */
export type Period = Brand<string, "Period">;

export type PeriodParts =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "half"; readonly year: number; readonly half: number }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly kind: "first-months"; readonly year: number; readonly months: number }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "span"; readonly from: number; readonly to: number };

const FORM = /^(\d{4})(?:-(?:H([12])|Q([1-4])|([2-9]|1[01])M|(0[1-9]|1[0-2]))|\/(\d{4}))?$/;

const read = (text: string): PeriodParts | null => {
  const match = FORM.exec(text);
  if (match === null) return null;
  const [, yearText, half, quarter, months, month, last] = match;
  const year = Number(yearText);
  if (half) return { kind: "half", year, half: Number(half) };
  if (quarter) return { kind: "quarter", year, quarter: Number(quarter) };
  if (months) return { kind: "first-months", year, months: Number(months) };
  if (month) return { kind: "month", year, month: Number(month) };
  if (last) return Number(last) > year ? { kind: "span", from: year, to: Number(last) } : null;
  return { kind: "year", year };
};

/** The period that a canonical text names, or null. */
export const toPeriod = (text: string): Period | null => (read(text) === null ? null : (text as Period));

export const partsOfPeriod = (period: Period): PeriodParts => read(period) as PeriodParts;

const firstOf = (year: number, month: number): Day =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01` as Day;

/** From the first of a month over `count` months, both ends included. */
const monthsFrom = (year: number, month: number, count: number): { readonly from: Day; readonly to: Day } => {
  const next = month - 1 + count;
  return {
    from: firstOf(year, month),
    to: addDays(firstOf(year + Math.floor(next / 12), (next % 12) + 1), -1),
  };
};

/**
 * The calendar days of a period, both ends included.
 *
 * @example rangeOfPeriod("2023-Q3" as Period) //=> { from: "2023-07-01", to: "2023-09-30" }
 */
export const rangeOfPeriod = (period: Period): { readonly from: Day; readonly to: Day } => {
  const parts = partsOfPeriod(period);
  switch (parts.kind) {
    case "year":
      return monthsFrom(parts.year, 1, 12);
    case "half":
      return monthsFrom(parts.year, parts.half * 6 - 5, 6);
    case "quarter":
      return monthsFrom(parts.year, parts.quarter * 3 - 2, 3);
    case "first-months":
      return monthsFrom(parts.year, 1, parts.months);
    case "month":
      return monthsFrom(parts.year, parts.month, 1);
    case "span":
      return monthsFrom(parts.from, 1, (parts.to - parts.from + 1) * 12);
  }
};

/** Orders periods by when they end, then the longer one after the shorter. */
export const comparePeriods = (left: Period, right: Period): number => {
  const a = rangeOfPeriod(left);
  const b = rangeOfPeriod(right);
  return a.to < b.to ? -1 : a.to > b.to ? 1 : a.from > b.from ? -1 : a.from < b.from ? 1 : 0;
};

/**
 * The period one year (a span: its own length) earlier: what "cùng kỳ" means.
 *
 * @example samePeriodLastYear("2023-9M" as Period) //=> "2022-9M"
 */
export const samePeriodLastYear = (period: Period): Period => {
  const parts = partsOfPeriod(period);
  if (parts.kind !== "span") return `${parts.year - 1}${period.slice(4)}` as Period;
  const length = parts.to - parts.from + 1;
  return `${parts.from - length}/${parts.to - length}` as Period;
};
