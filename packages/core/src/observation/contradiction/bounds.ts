import {
  addDecimals,
  compareDecimals,
  type Decimal,
  fractionDigitsOf,
  shiftDecimal,
  subtractDecimals,
} from "../../decimal/decimal.js";
import { describeUnit, type Unit } from "../../unit/unit.js";
import type { Observation } from "../observation.js";

/** Between what values a published figure lies: offices round to a scale word ("6.299 tỷ") and say "hơn", "gần". */
export interface Bounds {
  readonly low: Decimal;
  readonly high: Decimal;
}

const HALF = "0.5" as Decimal;
const ONE = "1" as Decimal;

const trailingZeros = (value: Decimal): number => (value === "0" ? 0 : (/0*$/.exec(value)?.[0].length ?? 0));

/** The exponent of the last digit that a figure shows: 6.299 tỷ đồng shows 9, 81,36% shows -2. */
const lastDigit = (value: Decimal): number => {
  const digits = fractionDigitsOf(value);
  return digits > 0 ? -digits : trailingZeros(value);
};

/** The largest scale word of a unit: beyond it zeros are figures, not rounding. Things are counted one by one. */
const coarsest = (unit: Unit): number => describeUnit(unit).scales.at(-1)?.exponent ?? 0;

const isCounted = (unit: Unit): boolean => {
  const { scales } = describeUnit(unit);
  return scales.length === 0 && !MEASURED.has(unit);
};

/** Units without scale words whose figures are measured and rounded all the same. */
const MEASURED: ReadonlySet<Unit> = new Set<Unit>(["percent", "ha", "t/day", "t/year", "m3/day", "years"]);

const widen = (value: Decimal, below: Decimal, above: Decimal): Bounds => ({
  low: subtractDecimals(value, below),
  high: addDecimals(value, above),
});

const NONE = "0" as Decimal;

/**
 * The values that a record can stand for. A plain figure is right to half of its last digit; "hơn", "gần" and "khoảng"
 * leave room for one whole step of what was said: "hơn 6.000 tỷ" may be all but 7.000.
 */
export const boundsOf = ({ value, unit, qualifier }: Pick<Observation, "value" | "unit" | "qualifier">): Bounds => {
  const step = shiftDecimal(ONE, lastDigit(value));
  switch (qualifier) {
    case "gt":
      return widen(value, NONE, step);
    case "lt":
      return widen(value, step, NONE);
    case "approx":
      return widen(value, step, step);
    case null:
      break;
  }
  if (isCounted(unit)) return { low: value, high: value };
  const half = shiftDecimal(HALF, Math.min(lastDigit(value), coarsest(unit)));
  return widen(value, half, half);
};

/** A percentage or a multiple as printed, right to half of its last digit. */
export const boundsOfPrinted = (value: Decimal): Bounds => {
  const half = shiftDecimal(HALF, -fractionDigitsOf(value));
  return widen(value, half, half);
};

export const addBounds = (all: readonly Bounds[]): Bounds => ({
  low: addDecimals(...all.map(({ low }) => low)),
  high: addDecimals(...all.map(({ high }) => high)),
});

export const subtractBounds = (left: Bounds, right: Bounds): Bounds => ({
  low: subtractDecimals(left.low, right.high),
  high: subtractDecimals(left.high, right.low),
});

/** Whether two figures can be the same. */
export const meet = (left: Bounds, right: Bounds): boolean =>
  compareDecimals(left.low, right.high) <= 0 && compareDecimals(right.low, left.high) <= 0;

/** Whether a figure must be larger than another. */
export const exceeds = (left: Bounds, right: Bounds): boolean => compareDecimals(left.low, right.high) > 0;
