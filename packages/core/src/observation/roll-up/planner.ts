import type { Period } from "../../period/period.js";
import { samePeriod } from "../../period/relation.js";
import { type Plan, planFlow } from "./flow-plan.js";
import { addsUpOverTime, type Measured, takesLastValue } from "./measure.js";
import type { Moment } from "./moment.js";
import { planStock } from "./stock-plan.js";
import type { ObservationTable } from "./table.js";

/** A plan with what all the series of one pattern share. */
export interface PatternPlan extends Plan {
  /** Whether the figure was stated for the very period, and nothing had to be worked out. */
  readonly stated: boolean;
  readonly estimate: boolean;
}

const isOf = ({ period }: Moment, target: Period): boolean => period !== null && samePeriod(period, target);

/** What was stated for the period itself, and nothing else: how an index or a mean without its parts is read. */
const planStated = (moments: readonly Moment[], target: Period): Plan => {
  const exact = moments.map((moment) => (isOf(moment, target) ? moment : { ...moment, period: null }));
  return planFlow(exact, target);
};

const planOf = (measured: Measured, moments: readonly Moment[], target: Period): Plan => {
  if (!addsUpOverTime(measured)) return planStated(moments, target);
  return takesLastValue(measured) ? planStock(moments, target) : planFlow(moments, target);
};

const withTraits = (plan: Plan, moments: readonly Moment[], target: Period): PatternPlan => {
  const used = plan.terms.flatMap(({ position }) => moments[position] ?? []);
  return {
    ...plan,
    stated: used.length === 1 && used.every((moment) => isOf(moment, target)),
    estimate: used.some(({ status }) => status === "estimate"),
  };
};

/** Series that were reported at the same moments share one plan; in a nation's figures there are a handful of them. */
export type Planner = (from: number, to: number) => PatternPlan;

/** Above this the number of a pattern could no longer be told exactly. */
const LARGEST_NUMBER = Number.MAX_SAFE_INTEGER;

const patternNumber = (momentOf: Int32Array, from: number, to: number, base: number): number => {
  let pattern = 1;
  for (let row = from; row < to; row += 1) pattern = pattern * base + (momentOf[row] as number);
  return pattern;
};

/** How the rows `from` to `to` of a table make the figure of a period, worked out once for each pattern of moments. */
export const plannerFor = ({ momentOf, moments }: ObservationTable, measured: Measured, target: Period): Planner => {
  const plans = new Map<number | string, PatternPlan>();
  return (from, to) => {
    const number = patternNumber(momentOf, from, to, moments.length + 1);
    const pattern = number <= LARGEST_NUMBER ? number : momentOf.subarray(from, to).join(" ");
    const known = plans.get(pattern);
    if (known !== undefined) return known;
    const held = Array.from(momentOf.subarray(from, to), (index) => moments[index] as Moment);
    const plan = withTraits(planOf(measured, held, target), held, target);
    plans.set(pattern, plan);
    return plan;
  };
};
