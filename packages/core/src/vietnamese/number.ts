import { type Decimal, toDecimal } from "../decimal/decimal.js";

/** `vi` writes 1.234,5 and `en` writes 1,234.5. A file declares which; one cell never tells. */
export type Locale = "vi" | "en";

/** Vietnamese marks and English marks are each other's opposites. */
const exchangeMarks = (text: string): string => text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));

const inLocale = (english: string, locale: Locale): string => (locale === "vi" ? exchangeMarks(english) : english);

/**
 * An exact decimal in the figures of a locale, digit for digit: nothing is rounded.
 *
 * @example
 * formatDecimal("1030002" as Decimal, "vi") //=> "1.030.002"
 * formatDecimal("81.36" as Decimal, "vi") //=> "81,36"
 */
export const formatDecimal = (value: Decimal, locale: Locale): string => {
  const [whole = "0", fraction] = value.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return inLocale(fraction === undefined ? grouped : `${grouped}.${fraction}`, locale);
};

/**
 * A count (visits, rows), which always fits a number; what is no number counts as none.
 *
 * @example formatCount(1030002, "vi") //=> "1.030.002"
 */
export const formatCount = (count: number, locale: Locale): string =>
  formatDecimal(toDecimal(String(Math.trunc(count))) ?? ("0" as Decimal), locale);

const ENGLISH_NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/**
 * Reads a number written in a declared locale; null where the text is not one, or is grouped in a way the locale
 * does not write (`1.23` in `vi`).
 *
 * @example
 * parseNumber("408.371", "vi") //=> "408371"
 * parseNumber("408.371", "en") //=> "408.371"
 * parseNumber("1.3", "vi") //=> null
 */
export const parseNumber = (text: string, locale: Locale): Decimal | null => {
  const english = inLocale(text.trim(), locale).replace(/[\u00a0\u202f ](?=\d{3}(?!\d))/g, ",");
  return ENGLISH_NUMBER.test(english) ? toDecimal(english.replaceAll(",", "")) : null;
};
