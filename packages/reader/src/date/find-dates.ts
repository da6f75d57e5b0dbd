import type { Day } from "@khukit/core/day";
import type { Text, Token } from "../text/index.js";
import { dayOf } from "./calendar.js";
import type { TimeContext } from "./context.js";
import { inferYear } from "./infer-year.js";
import { aheadAt } from "./plan.js";
import { type RawDate, rawDatesOf } from "./raw-dates.js";

export interface FoundDate {
  readonly date: Day;
  /** The year does not stand in the expression. */
  readonly inferred: boolean;
  readonly from: number;
  readonly to: number;
}

/** Whether a day of a year comes before another. */
const isBefore = (a: RawDate, b: RawDate): boolean => a.month * 31 + a.date < b.month * 31 + b.date;

/** The year of a date that is joined to one whose year is known: both lie less than a year apart, in order. */
const yearBeside = (found: RawDate, other: RawDate, year: number, isLater: boolean): number => {
  if (isLater) return isBefore(found, other) ? year + 1 : year;
  return isBefore(other, found) ? year - 1 : year;
};

const ownYear = (tokens: readonly Token[], found: RawDate, context: TimeContext): number | null =>
  inferYear(context, found.from, found.month, aheadAt(tokens, found.from));

/** The years of dates in a row, from the last that has one backwards, and from the first onwards. */
const yearsOf = (
  tokens: readonly Token[],
  row: readonly RawDate[],
  context: TimeContext,
): readonly (number | null)[] => {
  const years = row.map(({ year }) => year);
  for (let at = row.length - 2; at >= 0; at -= 1) {
    const [found, next, year] = [row[at], row[at + 1], years[at + 1]];
    if (found && next && year != null) years[at] ??= yearBeside(found, next, year, false);
  }
  for (const [at, found] of row.entries()) {
    const before = row[at - 1];
    const year = years[at - 1];
    years[at] ??= before && year != null ? yearBeside(found, before, year, true) : ownYear(tokens, found, context);
  }
  return years;
};

const rowsOf = (dates: readonly RawDate[]): readonly (readonly RawDate[])[] => {
  const rows: RawDate[][] = [];
  for (const date of dates) {
    if (date.joined) rows.at(-1)?.push(date);
    else rows.push([date]);
  }
  return rows;
};

/**
 * The dates of a text in order, each with the tokens it takes. A year that is not written is taken from a date beside it,
 * else from the context; where nothing tells it, there is no date.
 *
 * @example findDates(textOf("từ ngày 5 đến 9/10/2020"), timeContextOf(textOf(""), null))
 * //=> [{ date: "2020-10-05", inferred: true, from: 2, to: 3 }, { date: "2020-10-09", inferred: false, from: 4, to: 9 }]
 */
export const findDates = ({ tokens }: Text, context: TimeContext): readonly FoundDate[] =>
  rowsOf(rawDatesOf(tokens)).flatMap((row) => {
    const years = yearsOf(tokens, row, context);
    return row.flatMap((found, at) => {
      const year = years[at];
      const date = year == null ? null : dayOf(year, found.month, found.date);
      return date === null ? [] : [{ date, inferred: found.year === null, from: found.from, to: found.to }];
    });
  });
