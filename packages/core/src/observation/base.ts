import { type Period, samePeriodLastYear } from "../period/period.js";
import { samePeriod } from "../period/relation.js";
import { previousPeriod } from "../period/sequence.js";
import { type Compared, compareValues } from "./compare.js";
import type { Comparison } from "./comparison.schema.js";
import type { Observation } from "./observation.js";
import { compareObservations, seriesKeyOf, seriesOf } from "./series.js";

const baseStatus = (base: Comparison["base"], status: Observation["status"]): boolean =>
  base === "plan" ? status === "target" : status === "actual" || status === "estimate";

const basePeriod = (base: Comparison["base"], period: Period): Period | null => {
  switch (base) {
    case "yoy":
      return samePeriodLastYear(period);
    case "previous":
      return previousPeriod(period);
    case "plan":
      return period;
  }
};

/** An actual figure goes before an estimate, then the newest one. */
const best = (candidates: readonly Observation[]): Observation | null =>
  candidates
    .toSorted(compareObservations)
    .toSorted((a, b) => Number(a.status === "actual") - Number(b.status === "actual"))
    .at(-1) ?? null;

/**
 * The record that a figure is compared with: of the same series and counted alike, for the same period last year (`yoy`), the period
 * before (`previous`) or the plan of the same period (`plan`). Null where there is no such record, or the figure has no
 * period.
 *
 * @example baseOf({ indicator: "revenue", zone: null, project: null, unit: "VND", period: "2023" }, [], "yoy") //=> null
 */
export const baseOf = (
  observation: Observation,
  among: readonly Observation[],
  base: Comparison["base"],
): Observation | null => {
  const wanted = observation.period === null ? null : basePeriod(base, observation.period);
  if (wanted === null) return null;
  const key = seriesKeyOf(observation);
  return best(
    among.filter(
      (other) =>
        other !== observation &&
        other.period !== null &&
        samePeriod(other.period, wanted) &&
        baseStatus(base, other.status) &&
        other.cumulative === observation.cumulative &&
        seriesKeyOf(other) === key,
    ),
  );
};

export interface ComparedObservation extends Compared {
  readonly base: Observation;
}

/**
 * Compares a figure with its base among other records, in every form; null where the base is not known.
 *
 * @example compareWith({ indicator: "revenue", zone: null, project: null, unit: "VND", period: "2023" }, [], "plan") //=> null
 */
export const compareWith = (
  observation: Observation,
  among: readonly Observation[],
  base: Comparison["base"],
): ComparedObservation | null => {
  const found = baseOf(observation, among, base);
  return found && { base: found, ...compareValues(observation.value, found.value, observation.unit) };
};

const actualOf = ({ period, cumulative }: Observation, series: readonly Observation[]): Observation | null =>
  best(
    series.filter(
      (other) =>
        other.status === "actual" &&
        other.cumulative === cumulative &&
        period !== null &&
        other.period !== null &&
        samePeriod(other.period, period),
    ),
  );

/** An estimate beside the actual figure of the same series and period that came after it. */
export interface EstimateOutcome extends Compared {
  readonly estimate: Observation;
  readonly actual: Observation;
}

/**
 * How each estimate (ước thực hiện) turned out: the actual figure compared with it as base. Estimates without an actual
 * figure are left out.
 *
 * @example estimateOutcomes([]) //=> []
 */
export const estimateOutcomes = (observations: readonly Observation[]): readonly EstimateOutcome[] =>
  seriesOf(observations).flatMap((series) =>
    series.observations
      .filter(({ status }) => status === "estimate")
      .flatMap((estimate) => {
        const actual = actualOf(estimate, series.observations);
        return actual === null
          ? []
          : [{ estimate, actual, ...compareValues(actual.value, estimate.value, actual.unit) }];
      }),
  );
