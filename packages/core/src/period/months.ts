import type { Day } from "../day/day.js";
import { type Period, partsOfPeriod } from "./parts.js";

/** Months in a row, numbered from January of the year 0; `end` is the one after the last. */
export interface Months {
  readonly first: number;
  readonly end: number;
}

const months = (year: number, before: number, count: number): Months => ({
  first: year * 12 + before,
  end: year * 12 + before + count,
});

/** The months of a period: what the arithmetic of periods is done on. */
export const monthsOf = (period: Period): Months => {
  const parts = partsOfPeriod(period);
  switch (parts.kind) {
    case "year":
      return months(parts.year, 0, 12);
    case "half":
      return months(parts.year, parts.half * 6 - 6, 6);
    case "quarter":
      return months(parts.year, parts.quarter * 3 - 3, 3);
    case "first-months":
      return months(parts.year, 0, parts.months);
    case "month":
      return months(parts.year, parts.month - 1, 1);
    case "span":
      return months(parts.from, 0, (parts.to - parts.from + 1) * 12);
  }
};

/** The day of a numbered month; its day 0 is the last of the month before. */
export const dayOfMonth = (month: number, date: number): Day =>
  // Date.UTC takes the years 0 to 99 for 1900 to 1999, so the count goes on from the year 1000.
  new Date(Date.UTC(1000, month - 12_000, date)).toISOString().slice(0, 10) as Day;
