import type { Decimal } from "../../decimal/decimal.js";
import { shiftDecimal } from "../../decimal/decimal.js";

const ZERO = 48;
const DOT = 46;
const MINUS = 45;

/** Up to here a double holds every whole number, and so does the sum of two. */
const SAFE_DIGITS = 15;

/**
 * Exact figures in a column of doubles: each is a whole number of the column's smallest part (`12.5` is 125 tenths).
 * The few that are too large for a double are kept beside it as `bigint`, and marked NaN in it.
 */
export interface ExactColumn {
  readonly values: Float64Array;
  readonly large: ReadonlyMap<number, bigint>;
}

/** A decimal's digits as a whole number, by hand: a million of them are read at every roll-up of a nation. */
export const digitsOf = (value: string): number => {
  let digits = 0;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    if (code !== DOT && code !== MINUS) digits = digits * 10 + code - ZERO;
  }
  return value.charCodeAt(0) === MINUS ? -digits : digits;
};

/** How many digits stand after the point of a canonical decimal. */
export const scaleOf = (value: string): number => {
  const point = value.indexOf(".");
  return point < 0 ? 0 : value.length - point - 1;
};

/** Whether a decimal at a scale fits a double exactly. */
export const isSmall = (value: string, scale: number): boolean => value.length + scale <= SAFE_DIGITS;

/** A decimal as a whole number at a scale that is at least its own. */
export const atScale = (value: string, scale: number): bigint =>
  BigInt(value.replace(".", "")) * 10n ** BigInt(scale - scaleOf(value));

/** A whole number at a scale as a decimal again. */
export const toExact = (digits: number | bigint, scale: number): Decimal =>
  shiftDecimal(String(digits === 0 ? 0 : digits) as Decimal, -scale);
