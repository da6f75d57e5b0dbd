import { canonicalPeriod, type Period, toPeriod } from "@khukit/core/period";
import type { PeriodShape } from "./expression.js";

const two = (value: number): string => String(value).padStart(2, "0");

const suffixOf = (first: number, count: number): string | null => {
  if (count === 12) return first === 1 ? "" : null;
  if (count === 1) return `-${two(first)}`;
  if (count === 6 && first % 6 === 1) return `-H${(first + 5) / 6}`;
  if (count === 3 && first % 3 === 1) return `-Q${(first + 2) / 3}`;
  return first === 1 ? `-${count}M` : null;
};

/**
 * Core's period for a shape in a year, or null where core has none: May to August.
 *
 * @example periodIn({ kind: "months", first: 1, count: 9 }, 2017) //=> "2017-9M"
 */
export const periodIn = (shape: PeriodShape, year: number): Period | null => {
  if (shape.kind === "year") return toPeriod(String(year));
  if (shape.kind === "span") return toPeriod(`${year}/${year + shape.years - 1}`);
  const suffix = suffixOf(shape.first, shape.count);
  const period = suffix === null ? null : toPeriod(year + suffix);
  return period && canonicalPeriod(period);
};

/** The last month of a shape, 1 to 12: what its year is told by. */
export const lastMonthOf = (shape: PeriodShape): number =>
  shape.kind === "months" ? shape.first + shape.count - 1 : 12;
