import { type Decimal, divideDecimals, multiplyDecimals } from "../../decimal/decimal.js";
import type { Indicator, RatioParts } from "../../indicator/indicator.js";
import type { Period } from "../../period/period.js";
import type { RolledUpFigure } from "./figure.js";
import type { Gap } from "./gap.js";
import type { Standing } from "./measure.js";

/** Percentages are published with two decimals. */
const RATIO_DECIMALS = 2;

/**
 * A ratio from its parts: `numerator / denominator × times`, with two decimals; null where the denominator is zero,
 * which the national forms print as "-". Source: the rule of form 2103 for occupancy (secondary source).
 *
 * @example
 * ratioOfParts("140.5" as Decimal, "200" as Decimal, "100" as Decimal) //=> "70.25"
 */
export const ratioOfParts = (numerator: Decimal, denominator: Decimal, times: Decimal): Decimal | null =>
  divideDecimals(multiplyDecimals(numerator, times), denominator, RATIO_DECIMALS);

export type RatioIndicator = Indicator & { readonly ratio: RatioParts };

export const isRatioOfParts = (indicator: Indicator): indicator is RatioIndicator => indicator.ratio !== null;

const gapKey = ({ place, period }: Gap): string => `${place}|${period}`;

/** Sums that lack the same places and months can be set against each other; others would make a ratio of nothing. */
const lackTheSame = (left: RolledUpFigure, right: RolledUpFigure): boolean => {
  const lacking = new Set(left.gaps.map(gapKey));
  return left.gaps.length === right.gaps.length && right.gaps.every((gap) => lacking.has(gapKey(gap)));
};

/** One of the two parts at a place, or that there is none. */
export type Part = RolledUpFigure | null;

/** A ratio at a place from the figures of its parts there, or null where neither is known. */
export const ratioFigure = (
  indicator: RatioIndicator,
  place: string,
  period: Period,
  standing: Standing,
  numerator: Part,
  denominator: Part,
): RolledUpFigure | null => {
  if (numerator === null && denominator === null) return null;
  const { ratio } = indicator;
  const known = numerator !== null && denominator !== null && lackTheSame(numerator, denominator);
  const value =
    known && numerator.value !== null && denominator.value !== null
      ? ratioOfParts(numerator.value, denominator.value, ratio.times)
      : null;
  const gapsIn = (part: Part, code: string): readonly Gap[] => part?.gaps ?? [{ place, indicator: code, period }];
  const gaps = [...gapsIn(numerator, ratio.numerator), ...gapsIn(denominator, ratio.denominator)];
  const estimated = numerator?.status === "estimate" || denominator?.status === "estimate";
  return {
    place,
    indicator: indicator.code,
    unit: indicator.unit,
    cumulative: false,
    period,
    status: standing !== "done" ? standing : estimated ? "estimate" : "actual",
    value,
    basis: "recomputed",
    complete: gaps.length === 0 && value !== null,
    gaps,
  };
};
