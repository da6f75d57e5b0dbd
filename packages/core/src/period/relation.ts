import { monthsOf } from "./months.js";
import type { Period } from "./parts.js";

/**
 * The usual name of the days that a period covers: the first six months are the first half, the first three the
 * first quarter. Every other period has one name.
 *
 * @example
 * canonicalPeriod("2023-6M" as Period) //=> "2023-H1"
 * canonicalPeriod("2023-9M" as Period) //=> "2023-9M"
 */
export const canonicalPeriod = (period: Period): Period => period.replace("-6M", "-H1").replace("-3M", "-Q1") as Period;

/**
 * Whether two periods cover the same days.
 *
 * @example
 * samePeriod("2023-6M" as Period, "2023-H1" as Period) //=> true
 * samePeriod("2023-H1" as Period, "2023-H2" as Period) //=> false
 */
export const samePeriod = (left: Period, right: Period): boolean => canonicalPeriod(left) === canonicalPeriod(right);

/**
 * Whether every day of `inner` is a day of `outer`; a period contains itself.
 *
 * @example
 * containsPeriod("2023-9M" as Period, "2023-Q3" as Period) //=> true
 * containsPeriod("2023-H1" as Period, "2023-Q3" as Period) //=> false
 */
export const containsPeriod = (outer: Period, inner: Period): boolean => {
  const a = monthsOf(outer);
  const b = monthsOf(inner);
  return a.first <= b.first && b.end <= a.end;
};

/**
 * Whether two periods have a day in common: figures of such periods must not be added.
 *
 * @example
 * periodsOverlap("2023-9M" as Period, "2023-H2" as Period) //=> true
 * periodsOverlap("2023-H1" as Period, "2023-Q3" as Period) //=> false
 */
export const periodsOverlap = (left: Period, right: Period): boolean => {
  const a = monthsOf(left);
  const b = monthsOf(right);
  return a.first < b.end && b.first < a.end;
};
