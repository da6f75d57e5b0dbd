import type { Day } from "@khukit/core/day";
import { isMark } from "../date/expression.js";
import { spellingOf, type Token, type TokenRange } from "../text/index.js";
import { areFirstMonths } from "./bare-months.js";
import type { PeriodExpression } from "./expression.js";
import { afterJoint, listedAt } from "./listed.js";
import { monthExpressionAt } from "./month.js";
import { monthsOfYearAt, monthToMonthAt } from "./month-span.js";
import { countedMonthsAt, halfAt } from "./months.js";
import { periodIn } from "./notation.js";
import { quarterExpressionAt } from "./quarter.js";
import { spanAt } from "./span.js";
import { yearExpressionAt } from "./year.js";

/** The words that a period can begin with. */
const STARTS = new Set(
  (
    "từ kể tính nửa giai thời nhiệm niên năm các kỳ khóa trong tháng thg t quý q qi qii qiii qiv i ii iii iv giêng " +
    "một hai ba bốn tư sáu bảy bẩy tám chín mười"
  )
    .split(" ")
    .map(spellingOf),
);

/** What core has a period for: not May to August. */
const known = (found: PeriodExpression | null): PeriodExpression | null =>
  found !== null && periodIn(found.shape, found.year ?? 2000) !== null ? found : null;

/** What tells whether bare months are those of a year. */
interface Ground {
  readonly tokens: readonly Token[];
  readonly reference: Day | null;
  /** The numbers of months that the text calls the first of a year: `7 tháng đầu năm 2022`. */
  readonly told: ReadonlySet<number>;
}

const toldIn = (tokens: readonly Token[]): ReadonlySet<number> => {
  const told = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const found = tokens[at + 1]?.kind === "word" ? countedMonthsAt(tokens, at) : null;
    if (found !== null && !found.isBare && found.shape.kind === "months" && found.shape.first === 1)
      told.add(found.count);
  }
  return told;
};

const countedAt = ({ tokens, reference, told }: Ground, index: number): PeriodExpression | null => {
  const found = countedMonthsAt(tokens, index);
  return found === null || (found.isBare && !areFirstMonths(tokens, found, reference, told)) ? null : known(found);
};

const isInsideCode = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.glued === true && isMark(tokens[index - 1], ".");

/**
 * The period that begins at a token.
 *
 * @param before the period before
 */
const periodAt = (ground: Ground, index: number, before: PeriodExpression | null): PeriodExpression | null => {
  const { tokens } = ground;
  const token = tokens[index];
  if (token?.kind === "mark" || token?.kind === "break" || isInsideCode(tokens, index)) return null;
  if (token?.kind === "word" && !STARTS.has(token.key)) return null;
  return (
    known(monthsOfYearAt(tokens, index)) ??
    known(monthToMonthAt(tokens, index)) ??
    halfAt(tokens, index) ??
    spanAt(tokens, index) ??
    countedAt(ground, index) ??
    listedAt(tokens, index, before) ??
    monthExpressionAt(tokens, index) ??
    quarterExpressionAt(tokens, index) ??
    yearExpressionAt(tokens, index, before)
  );
};

/** A period of the text; `joined` to the one before by a comma or `và`. */
export interface RawPeriod extends PeriodExpression {
  readonly joined: boolean;
}

/** The periods of a text as they are written, in order; what stands in a date is none. */
export const rawPeriodsOf = (
  tokens: readonly Token[],
  dates: readonly TokenRange[],
  reference: Day | null,
): readonly RawPeriod[] => {
  const found: RawPeriod[] = [];
  const ground = { tokens, reference, told: toldIn(tokens) };
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    while ((dates[next]?.to ?? tokens.length) <= at) next += 1;
    const date = dates[next];
    if (date !== undefined && date.from <= at) {
      at = date.to;
      continue;
    }
    const before = found.at(-1) ?? null;
    const period = periodAt(ground, at, before);
    const isFree = period !== null && (date === undefined || period.to <= date.from);
    if (isFree) found.push({ ...period, joined: before !== null && afterJoint(tokens, before.to) === at });
    at = isFree ? period.to : at + 1;
  }
  return found;
};
