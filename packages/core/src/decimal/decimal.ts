import type { Brand } from "../record/brand.js";

/**
 * An exact decimal number in canonical text: no sign but `-`, no leading or trailing zeros, a dot before the fraction.
 * Money and large figures are held so, in memory and on the wire; a double never holds them.
 */
export type Decimal = Brand<string, "Decimal">;

/** A decimal taken apart: `digits / 10 ** scale`. */
interface Parts {
  readonly digits: bigint;
  readonly scale: number;
}

const toParts = (value: Decimal): Parts => {
  const [whole = "0", fraction = ""] = value.split(".");
  return { digits: BigInt(whole + fraction), scale: fraction.length };
};

const fromParts = ({ digits, scale }: Parts): Decimal => {
  const negative = digits < 0n;
  const text = (negative ? -digits : digits).toString().padStart(scale + 1, "0");
  const whole = text.slice(0, text.length - scale);
  const fraction = text.slice(text.length - scale).replace(/0+$/, "");
  const unsigned = fraction === "" ? whole : `${whole}.${fraction}`;
  return (negative && unsigned !== "0" ? `-${unsigned}` : unsigned) as Decimal;
};

const atScale = (value: Decimal, scale: number): bigint => {
  const parts = toParts(value);
  return parts.digits * 10n ** BigInt(scale - parts.scale);
};

/**
 * Reads plain decimal notation (`-12.50`, `007`, `1000`) and gives its canonical form; null for anything else.
 * Thousands separators are a matter of locale: see `parseNumber`.
 *
 * @example
 * toDecimal("12.50") //=> "12.5"
 * toDecimal("1e6") //=> null
 */
export const toDecimal = (text: string): Decimal | null => {
  const match = /^([+-]?)0*(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null || text.length > 60) return null;
  const [, sign = "", whole = "0", fraction = ""] = match;
  const digits = BigInt(whole + fraction);
  return fromParts({ digits: sign === "-" ? -digits : digits, scale: fraction.length });
};

/** @example addDecimals("4153000000000" as Decimal, "2146000000000" as Decimal) //=> "6299000000000" */
export const addDecimals = (...values: readonly Decimal[]): Decimal => {
  const scale = Math.max(0, ...values.map((value) => toParts(value).scale));
  return fromParts({ digits: values.reduce((sum, value) => sum + atScale(value, scale), 0n), scale });
};

/** @example negateDecimal("12.5" as Decimal) //=> "-12.5" */
export const negateDecimal = (value: Decimal): Decimal =>
  value === "0" ? value : ((isNegative(value) ? value.slice(1) : `-${value}`) as Decimal);

/** @example absoluteDecimal("-12.5" as Decimal) //=> "12.5" */
export const absoluteDecimal = (value: Decimal): Decimal => (isNegative(value) ? negateDecimal(value) : value);

/** @example subtractDecimals("7200000000000" as Decimal, "6299000000000" as Decimal) //=> "901000000000" */
export const subtractDecimals = (left: Decimal, right: Decimal): Decimal => addDecimals(left, negateDecimal(right));

/**
 * The exact product.
 *
 * @example multiplyDecimals("1.5" as Decimal, "25450" as Decimal) //=> "38175"
 */
export const multiplyDecimals = (left: Decimal, right: Decimal): Decimal => {
  const a = toParts(left);
  const b = toParts(right);
  return fromParts({ digits: a.digits * b.digits, scale: a.scale + b.scale });
};

/**
 * The quotient to a number of decimals, half rounded away from zero; null where the divisor is zero.
 *
 * @example
 * divideDecimals("1" as Decimal, "3" as Decimal, 4) //=> "0.3333"
 * divideDecimals("1" as Decimal, "0" as Decimal, 4) //=> null
 */
export const divideDecimals = (dividend: Decimal, divisor: Decimal, fractionDigits: number): Decimal | null => {
  const below = toParts(divisor);
  if (below.digits === 0n) return null;
  const above = toParts(dividend);
  const magnify = 10n ** BigInt(fractionDigits + 1 + below.scale);
  const shrink = 10n ** BigInt(above.scale);
  const digits = (above.digits * magnify) / (below.digits * shrink);
  // One digit more than asked for was kept; whatever lies beyond it cannot turn a half into less than a half.
  return roundDecimal(fromParts({ digits, scale: fractionDigits + 1 }), fractionDigits);
};

/**
 * Negative, zero or positive, as `left` is less than, equal to or greater than `right`.
 *
 * @example compareDecimals("9.5" as Decimal, "10" as Decimal) //=> -1
 */
export const compareDecimals = (left: Decimal, right: Decimal): -1 | 0 | 1 => {
  const scale = Math.max(toParts(left).scale, toParts(right).scale);
  const difference = atScale(left, scale) - atScale(right, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/**
 * Moves the decimal point: `shiftDecimal(value, -9)` tells a sum of đồng in tỷ, without rounding.
 *
 * @example shiftDecimal("109800000000" as Decimal, -9) //=> "109.8"
 */
export const shiftDecimal = (value: Decimal, places: number): Decimal => {
  const { digits, scale } = toParts(value);
  return places >= scale
    ? fromParts({ digits: digits * 10n ** BigInt(places - scale), scale: 0 })
    : fromParts({ digits, scale: scale - places });
};

/**
 * Rounds half away from zero, as offices and schools do.
 *
 * @example roundDecimal("81.365" as Decimal, 2) //=> "81.37"
 */
export const roundDecimal = (value: Decimal, fractionDigits: number): Decimal => {
  const { digits, scale } = toParts(value);
  if (scale <= fractionDigits) return value;
  const unit = 10n ** BigInt(scale - fractionDigits);
  const half = digits < 0n ? -unit / 2n : unit / 2n;
  return fromParts({ digits: (digits + half) / unit, scale: fractionDigits });
};

/**
 * How many digits stand after the decimal point.
 *
 * @example fractionDigitsOf("81.36" as Decimal) //=> 2
 */
export const fractionDigitsOf = (value: Decimal): number => toParts(value).scale;

/** @example isNegative("-1" as Decimal) //=> true */
export const isNegative = (value: Decimal): boolean => value.startsWith("-");

/**
 * For drawing only (a bar's height): the nearest double.
 *
 * @example toApproximateNumber("81.36" as Decimal) //=> 81.36
 */
export const toApproximateNumber = (value: Decimal): number => Number(value);
