import { type Decimal, toDecimal } from "@khukit/core/decimal";

const ROMAN = /^(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

const DIGITS: ReadonlyMap<string, number> = new Map([
  ["I", 1],
  ["V", 5],
  ["X", 10],
  ["L", 50],
  ["C", 100],
]);

/**
 * The value of a Roman number up to 399 in capitals; null for anything else.
 *
 * @example romanOf("XIII") //=> "13"
 */
export const romanOf = (text: string): Decimal | null => {
  if (!ROMAN.test(text)) return null;
  const values = [...text].map((letter) => DIGITS.get(letter) ?? 0);
  const sum = values.reduce((total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value), 0);
  return toDecimal(String(sum));
};
