import { overBreak } from "../number/index.js";
import type { Token } from "../text/index.js";
import { currencyAt } from "./currency.js";
import { rateAt } from "./rate.js";
import type { MeasureReading } from "./reading.js";
import { dottedCurrencyAt } from "./scaled-unit.js";
import { countNameAt, unitNameAt } from "./unit.js";
import type { UnitMatch } from "./unit-match.js";

/** Whether a unit is a share of something: percent, percentage points, permille. */
export const isShare = (unit: string): boolean => unit.startsWith("per");

/** Shares are never counted by the year or the head: `14%/năm` stays a share. */
const takesRate = (unit: string): boolean => !isShare(unit) && unit !== "cent";

/** The unit with what it is counted by: `/người/tháng`. */
export const withRate = (tokens: readonly Token[], { unit, to }: UnitMatch): UnitMatch => {
  const rate = takesRate(unit) ? rateAt(tokens, to) : null;
  return rate === null ? { unit, to } : { unit: unit + rate.rate, to: rate.to };
};

/** Things that are counted are a measure only by the time: lượt xe/ngày. */
const countedByTime = (tokens: readonly Token[], index: number): UnitMatch | null => {
  const count = countNameAt(tokens, index);
  const rated = count === null ? null : withRate(tokens, count);
  return rated?.to === count?.to ? null : rated;
};

const THOUSAND = 3;

/** The unit behind a number that closes with a scale (the power of ten), with its rate. */
export const unitBehind = (
  tokens: readonly Token[],
  index: number,
  scale: number,
  { money, running, unitAt }: MeasureReading,
): UnitMatch | null => {
  const at = overBreak(tokens, index);
  const isSum = scale >= THOUSAND || (money && !running);
  const name = dottedCurrencyAt(tokens, at) ?? currencyAt(tokens, at, isSum) ?? unitNameAt(tokens, at);
  return name === null ? (countedByTime(tokens, at) ?? unitAt?.(tokens, at) ?? null) : withRate(tokens, name);
};
