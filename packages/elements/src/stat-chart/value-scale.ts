import { compareDecimals, type Decimal, roundDecimal, shiftDecimal } from "@khukit/core/decimal";
import { describeUnit, type Scale, type Unit } from "@khukit/core/unit";
import { formatDecimal, type Locale } from "@khukit/core/vietnamese";

const ONE = "1" as Decimal;

const magnitude = (value: Decimal): Decimal => value.replace("-", "") as Decimal;

/** The scale of a whole axis: the largest that the largest figure reaches, so that all are told in one unit. */
export const scaleOf = (values: readonly Decimal[], unit: Unit): Scale | null =>
  describeUnit(unit)
    .scales.filter((scale) =>
      values.some((value) => compareDecimals(magnitude(value), shiftDecimal(ONE, scale.exponent)) >= 0),
    )
    .at(-1) ?? null;

/** @example scaledUnit({ exponent: 9, vi: "tỷ", en: "billion" }, "VND", "vi") //=> "tỷ đồng" */
export const scaledUnit = (scale: Scale | null, unit: Unit, language: Locale): string =>
  [scale?.[language], describeUnit(unit)[language]].filter(Boolean).join(" ");

/** @example scaledNumber("4153000000000" as Decimal, billion, "vi") //=> "4.153" */
export const scaledNumber = (value: Decimal, scale: Scale | null, language: Locale): string =>
  formatDecimal(roundDecimal(shiftDecimal(value, -(scale?.exponent ?? 0)), 2), language);
