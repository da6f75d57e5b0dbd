import { compareDecimals, type Decimal, divideDecimals, shiftDecimal, subtractDecimals } from "../decimal/decimal.js";
import type { Unit } from "../unit/unit.js";

/** Offices write percentages and multiples with up to two decimals. */
const DECIMALS = 2;

/** A figure beside its base, in each of the four forms in which offices word it. */
export interface Compared {
  /** Percent of the base: "bằng 114%". Null where the base is zero or negative, or is a percentage itself. */
  readonly ratio: Decimal | null;
  /** Percent more or less: "tăng 14%", negative for "giảm". Null as `ratio`. */
  readonly change: Decimal | null;
  /** "gấp 1,14 lần". Null as `ratio`. */
  readonly multiple: Decimal | null;
  /** The difference in the unit of the figure: "tăng 41 người"; of percentages in percentage points. */
  readonly absolute: Decimal;
}

const ZERO = "0" as Decimal;
const HUNDRED = "100" as Decimal;

/**
 * Compares a figure with its base. Percentages have two decimals, the half rounded away from zero; the difference is
 * exact. A percentage is compared with a percentage by points alone: from 80 % to 84 % is no rise of 5 %.
 *
 * @example
 * compareValues("7200" as Decimal, "6300" as Decimal, "projects")
 * //=> { ratio: "114.29", change: "14.29", multiple: "1.14", absolute: "900" }
 * @example
 * compareValues("84" as Decimal, "80" as Decimal, "percent")
 * //=> { ratio: null, change: null, multiple: null, absolute: "4" }
 */
export const compareValues = (value: Decimal, base: Decimal, unit: Unit): Compared => {
  const absolute = subtractDecimals(value, base);
  if (unit === "percent" || compareDecimals(base, ZERO) <= 0) {
    return { ratio: null, change: null, multiple: null, absolute };
  }
  const ratio = divideDecimals(shiftDecimal(value, 2), base, DECIMALS);
  return {
    ratio,
    change: ratio && subtractDecimals(ratio, HUNDRED),
    multiple: divideDecimals(value, base, DECIMALS),
    absolute,
  };
};
