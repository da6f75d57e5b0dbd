import {
  absoluteDecimal,
  addDecimals,
  type Decimal,
  fractionDigitsOf,
  multiplyDecimals,
  shiftDecimal,
  subtractDecimals,
} from "@khukit/core/decimal";
import type { Qualifier } from "../reading.js";
import type { Token, TokenRange } from "../text/index.js";

/** What a printed figure may stand for: it was rounded, or said to be more or less. */
export interface Spread {
  readonly low: Decimal;
  readonly high: Decimal;
}

const digitsOf = (text: string): string => text.replaceAll(/\D/g, "").replace(/^0+/, "");

/** How many digits behind the decimal mark a number was printed with: those that its value does not hold as whole ones. */
const printedFraction = (token: Token, value: Decimal): number => {
  const last = /[.,](\d+)$/.exec(token.text)?.[1];
  if (last === undefined) return 0;
  const marks = token.text.match(/[.,]/g)?.length ?? 0;
  return last.length !== 3 || (marks === 1 && digitsOf(value).length < digitsOf(token.text).length) ? last.length : 0;
};

/** The power of ten by which the number was scaled: 9 for `6,3 tỷ`. */
const scaleOf = (token: Token, value: Decimal, fraction: number): number => {
  const whole = digitsOf(token.text).length - fraction;
  const length = (value.split(".")[0] ?? "").replace("-", "").length;
  return Math.max(0, length - Math.max(whole, 1));
};

const HALF = "0.5" as Decimal;

/** Half a step of the last digit that was printed; nothing for numbers in words. */
export const halfStepOf = (tokens: readonly Token[], { from, to }: TokenRange, value: Decimal): Decimal => {
  const token = tokens.slice(from, to).findLast(({ kind }) => kind === "number");
  if (token === undefined) return "0" as Decimal;
  const fraction = printedFraction(token, value);
  const step = scaleOf(token, value, fraction) - fraction;
  if (step <= 0 && fractionDigitsOf(value) === 0) return "0" as Decimal;
  return shiftDecimal(HALF, step);
};

/** `hơn`, `gần`, `khoảng` leave more open than the last digit does. */
const LOOSE = "0.03" as Decimal;

/** Between what and what the meant figure lies. */
export const spreadOf = (value: Decimal, halfStep: Decimal, qualifier: Qualifier | null): Spread => {
  const loose = qualifier === null ? ("0" as Decimal) : multiplyDecimals(absoluteDecimal(value), LOOSE);
  const margin = addDecimals(halfStep, loose);
  return { low: subtractDecimals(value, margin), high: addDecimals(value, margin) };
};
