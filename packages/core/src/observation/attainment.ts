import { compareDecimals, type Decimal, subtractDecimals } from "../decimal/decimal.js";
import type { Direction } from "../indicator/indicator.js";
import type { Unit } from "../unit/unit.js";
import { compareValues } from "./compare.js";

/** How far a plan was fulfilled. */
export interface Attainment {
  /** Percent of the plan, with two decimals; null where the plan is zero or negative, or is a percentage. */
  readonly percent: Decimal | null;
  /** What was done beyond the plan, in the unit of the figure; negative where it falls short of it. */
  readonly beyond: Decimal;
  /** Whether the plan is met, by which way is good; null for an indicator of which neither way is. */
  readonly met: boolean | null;
}

/**
 * A figure against its plan. Where less is better (overdue files), staying at or below the plan meets it.
 *
 * @example
 * attainmentOf("5997600000000" as Decimal, "5832000000000" as Decimal, "VND", "more")
 * //=> { percent: "102.84", beyond: "165600000000", met: true }
 */
export const attainmentOf = (value: Decimal, target: Decimal, unit: Unit, direction: Direction): Attainment => {
  const order = compareDecimals(value, target);
  return {
    percent: compareValues(value, target, unit).ratio,
    beyond: subtractDecimals(value, target),
    met: direction === "none" ? null : direction === "more" ? order >= 0 : order <= 0,
  };
};
