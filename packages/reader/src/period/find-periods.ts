import { yearOf } from "../date/calendar.js";
import type { TimeContext } from "../date/context.js";
import { type Ahead, inferYear } from "../date/infer-year.js";
import { aheadAt, isPlannedAt } from "../date/plan.js";
import type { Text, Token, TokenRange } from "../text/index.js";
import { type PeriodExpression, saysYear } from "./expression.js";
import { lastMonthOf, periodIn } from "./notation.js";
import { type RawPeriod, rawPeriodsOf } from "./raw-periods.js";

export interface FoundPeriod {
  /** A period of core. */
  readonly period: string;
  /** The year does not stand in the expression. */
  readonly inferred: boolean;
  readonly from: number;
  readonly to: number;
}

/** Months from New Year are over, or about to be; the last months of a year are spoken of from its middle on. */
const AHEAD_OF_FIRST_MONTHS: Ahead = 1;
const AHEAD_OF_LAST_MONTHS: Ahead = 7;

const aheadOf = (tokens: readonly Token[], { shape, from }: PeriodExpression): Ahead => {
  const isLong = shape.kind === "months" && shape.count > 1 && shape.count !== 3;
  if (isLong && shape.first > 6) return AHEAD_OF_LAST_MONTHS;
  return isLong && shape.first === 1 && !isPlannedAt(tokens, from) ? AHEAD_OF_FIRST_MONTHS : aheadAt(tokens, from);
};

const yearFor = (tokens: readonly Token[], found: PeriodExpression, context: TimeContext): number | null => {
  if (found.year !== null) return found.year;
  if (found.yearsAway !== null) return context.reference && yearOf(context.reference) + found.yearsAway;
  return inferYear(context, found.from, lastMonthOf(found.shape), aheadOf(tokens, found));
};

/** `tháng 9 và tháng 12/2023`: the year behind the last goes for those before it. */
const yearsOf = (
  tokens: readonly Token[],
  found: readonly RawPeriod[],
  context: TimeContext,
): readonly (number | null)[] => {
  const years: (number | null)[] = found.map(() => null);
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const period = found[at];
    const next = found[at + 1];
    if (period === undefined) continue;
    const isShared = !saysYear(period) && next?.joined === true && next.shape.kind === "months" && saysYear(next);
    years[at] = isShared ? (years[at + 1] ?? null) : yearFor(tokens, period, context);
  }
  return years;
};

/**
 * The periods of a text in order, each with the tokens it takes, in core's notation. A year that is not written is taken from
 * the context; where nothing tells it, there is no period. What stands in a date is none.
 *
 * @param dates what `findDates` found
 * @example findPeriods(textOf("6 tháng đầu năm 2019"), [], timeContextOf(textOf(""), null))
 * //=> [{ period: "2019-H1", inferred: false, from: 0, to: 5 }]
 */
export const findPeriods = (
  { tokens }: Text,
  dates: readonly TokenRange[],
  context: TimeContext,
): readonly FoundPeriod[] => {
  const found = rawPeriodsOf(tokens, dates, context.reference);
  const years = yearsOf(tokens, found, context);
  return found.flatMap(({ shape, year, from, to }, at) => {
    const said = years[at];
    const period = said == null ? null : periodIn(shape, said);
    return period === null ? [] : [{ period, inferred: year === null, from, to }];
  });
};
