import { type Decimal, fractionDigitsOf, roundDecimal, shiftDecimal } from "../decimal/decimal.js";
import { describeUnit, type Scale, type Unit } from "../unit/unit.js";
import { cleanText } from "./clean.js";
import { formatDecimal, type Locale, parseNumber } from "./number.js";

/** A figure taken apart for display: the number may be set large and its unit small. */
export interface WordedQuantity {
  readonly number: string;
  /** Scale word and unit (`tỷ đồng`), or `%`, or empty. */
  readonly unit: string;
}

export interface QuantityOptions {
  readonly locale?: Locale;
  /** `exact` tells every digit; `short` rounds to a headline (`116 nghìn tỷ đồng`). */
  readonly style?: "exact" | "short";
}

const THOUSAND_BILLION: Scale = { exponent: 12, vi: "nghìn tỷ", en: "trillion" };

/**
 * A headline counts further than a table: `2,1 tỷ USD` for 2.083 triệu USD. Source: the boards' own pages, which write
 * both (secondary source).
 */
const shortScales = (unit: Unit): readonly Scale[] => {
  const { scales } = describeUnit(unit === "USD" ? "VND" : unit);
  return unit === "VND" ? [...scales, THOUSAND_BILLION] : scales;
};

const reaches = (value: Decimal, scale: Scale): boolean => value.replace(/^-|\..*/g, "").length > scale.exponent;

/**
 * At most two decimals: three would read as thousands. So 408.371 triệu đồng, but 109,8 tỷ đồng. Source: the boards'
 * own pages.
 */
const isTold = (value: Decimal, scale: Scale): boolean => fractionDigitsOf(shiftDecimal(value, -scale.exponent)) <= 2;

const wordsOf = (unit: Unit, scale: Scale | undefined, locale: Locale): string =>
  [scale?.[locale], describeUnit(unit)[locale]].filter(Boolean).join(" ");

/** Words stand apart from their number, but the percent sign close to it. */
const besideNumber = (words: string): string => words.replace(/^(?=[^%])/, " ");

/**
 * A figure in the wording an office uses.
 *
 * @example
 * wordQuantity("408371000000" as Decimal, "VND") //=> { number: "408.371", unit: "triệu đồng" }
 * wordQuantity("116000000000000" as Decimal, "VND", { style: "short" }) //=> { number: "116", unit: "nghìn tỷ đồng" }
 * wordQuantity("81.36" as Decimal, "percent") //=> { number: "81,36", unit: "%" }
 */
export const wordQuantity = (value: Decimal, unit: Unit, options: QuantityOptions = {}): WordedQuantity => {
  const { locale = "vi", style = "exact" } = options;
  const isShort = style === "short";
  const scale = (isShort ? shortScales(unit) : describeUnit(unit).scales).findLast(
    (candidate) => reaches(value, candidate) && (isShort || isTold(value, candidate)),
  );
  const scaled = shiftDecimal(value, -(scale?.exponent ?? 0));
  return {
    number: formatDecimal(isShort ? roundDecimal(scaled, 1) : scaled, locale),
    unit: wordsOf(unit, scale, locale),
  };
};

/**
 * The same as one piece of text.
 *
 * @example
 * formatQuantity("6700000" as Decimal, "VND/person/month") //=> "6,7 triệu đồng/người/tháng"
 * formatQuantity("2083000000" as Decimal, "USD", { locale: "en" }) //=> "2,083 million USD"
 */
export const formatQuantity = (value: Decimal, unit: Unit, options: QuantityOptions = {}): string => {
  const { number, unit: words } = wordQuantity(value, unit, options);
  return number + besideNumber(words);
};

/**
 * Reads a figure of a known unit in that wording, at any scale that the unit is counted by; null for anything else. What
 * `formatQuantity` tells exactly comes back exactly.
 *
 * @example
 * parseQuantity("408.371 triệu đồng", "VND") //=> "408371000000"
 * parseQuantity("2,083 million USD", "USD", "en") //=> "2083000000"
 * parseQuantity("408.371 triệu", "VND") //=> null
 */
export const parseQuantity = (text: string, unit: Unit, locale: Locale = "vi"): Decimal | null => {
  const trimmed = cleanText(text);
  for (const scale of [...shortScales(unit), undefined]) {
    const ending = besideNumber(wordsOf(unit, scale, locale));
    const number = trimmed.endsWith(ending) ? parseNumber(trimmed.slice(0, trimmed.lastIndexOf(ending)), locale) : null;
    if (number !== null) return shiftDecimal(number, scale?.exponent ?? 0);
  }
  return null;
};
