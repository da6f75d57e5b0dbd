import { type Decimal, toDecimal } from "../decimal/decimal.js";

/** `vi` writes 1.234,5 and `en` writes 1,234.5. A file declares which; one cell never tells. */
export type Locale = "vi" | "en";

const MARKS = { vi: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } } as const;

/**
 * An exact decimal in the figures of a locale, digit for digit: nothing is rounded.
 *
 * @example
 * formatDecimal("1030002" as Decimal, "vi") //=> "1.030.002"
 * formatDecimal("81.36" as Decimal, "vi") //=> "81,36"
 */
export const formatDecimal = (value: Decimal, locale: Locale): string => {
  const { group, decimal } = MARKS[locale];
  const [whole = "0", fraction] = value.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
};

/** A count (visits, rows), which always fits a number. */
export const formatCount = (count: number, locale: Locale): string =>
  formatDecimal(toDecimal(String(Math.trunc(count))) ?? ("0" as Decimal), locale);

const GROUPED = {
  vi: /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
  en: /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
} as const;

const PLAIN = { vi: /^[+-]?\d+(?:,\d+)?$/, en: /^[+-]?\d+(?:\.\d+)?$/ } as const;

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
  const trimmed = text.trim().replace(/[\u00a0\u202f ](?=\d{3}(?!\d))/g, MARKS[locale].group);
  if (!GROUPED[locale].test(trimmed) && !PLAIN[locale].test(trimmed)) return null;
  const { group, decimal } = MARKS[locale];
  return toDecimal(trimmed.replaceAll(group, "").replace(decimal, "."));
};
