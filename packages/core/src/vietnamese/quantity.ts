import { compareDecimals, type Decimal, fractionDigitsOf, roundDecimal, shiftDecimal } from "../decimal/decimal.js";
import { describeUnit, type Scale, type Unit } from "../unit/unit.js";
import { formatDecimal, type Locale } from "./number.js";

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

const reaches = (value: Decimal, scale: Scale): boolean => {
  const magnitude = value.replace("-", "") as Decimal;
  return compareDecimals(magnitude, shiftDecimal("1" as Decimal, scale.exponent)) >= 0;
};

/**
 * The largest scale at which the figure needs at most two decimals: three would read as thousands.
 * So 408.371 triệu đồng, but 109,8 tỷ đồng. Source: the boards' own pages.
 */
const exactScale = (value: Decimal, scales: readonly Scale[]): Scale | null =>
  scales.findLast((scale) => reaches(value, scale) && fractionDigitsOf(shiftDecimal(value, -scale.exponent)) <= 2) ??
  null;

const shortScales = (unit: Unit): readonly Scale[] =>
  unit === "VND" ? [...describeUnit(unit).scales, THOUSAND_BILLION] : describeUnit(unit).scales;

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
  const description = describeUnit(unit);
  const scale =
    style === "exact"
      ? exactScale(value, description.scales)
      : (shortScales(unit).findLast((candidate) => reaches(value, candidate)) ?? null);
  const scaled = scale === null ? value : shiftDecimal(value, -scale.exponent);
  const shown = style === "short" ? roundDecimal(scaled, 1) : scaled;
  return {
    number: formatDecimal(shown, locale),
    unit: [scale?.[locale], description[locale]].filter(Boolean).join(" "),
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
  if (words === "") return number;
  return words === "%" ? `${number}%` : `${number} ${words}`;
};
