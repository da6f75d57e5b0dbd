import { type Day, daysBetween } from "@khukit/core/day";
import { dayOf, monthNumber, monthNumberOf, yearOf } from "./calendar.js";
import type { TimeReading } from "./reading-options.js";

/** The year nearest to the reference by some distance; its own where two are as near. */
const nearest = (reference: Day, distance: (year: number) => number): number => {
  const own = yearOf(reference);
  const best = (year: number, other: number): number => (distance(other) < distance(year) ? other : year);
  return best(best(own, own - 1), own + 1);
};

/** The year of a month, 1 to 12, that is read without one; halves of months are counted too. */
export const yearOfMonth = (month: number, { reference, options }: TimeReading): number | null => {
  if (reference === null) return null;
  const own = yearOf(reference);
  const away = (year: number): number => monthNumber(year, month) - monthNumberOf(reference);
  if (options.year === "next") return away(own) >= 0 ? own : own + 1;
  if (options.year === "previous") return away(own) <= 0 ? own : own - 1;
  return options.year === "same" ? own : nearest(reference, (year) => Math.abs(away(year)));
};

/** The day of a year that is read without one, or null. */
export const dayOfMonthAndDate = (date: number, month: number, { reference, options }: TimeReading): Day | null => {
  if (reference === null) return null;
  const own = yearOf(reference);
  const away = (year: number): number => daysBetween(reference, dayOf(year, month, date) ?? reference);
  if (options.year === "next") return dayOf(away(own) >= 0 ? own : own + 1, month, date);
  if (options.year === "previous") return dayOf(away(own) <= 0 ? own : own - 1, month, date);
  if (options.year === "same") return dayOf(own, month, date);
  return dayOf(
    nearest(reference, (year) => Math.abs(away(year))),
    month,
    date,
  );
};
