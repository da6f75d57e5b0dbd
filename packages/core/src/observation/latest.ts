import type { Observation } from "./observation.js";
import { type MeasureOf, type Series, seriesOf } from "./series.js";

/** One series with its newest figure, and the plan or forecast that stands beside it for the same period. */
export interface LatestObservation {
  readonly latest: Observation;
  readonly target: Observation | null;
  readonly forecast: Observation | null;
}

const isDone = ({ status }: Observation): boolean => status === "actual" || status === "estimate";

const latestOf = ({ observations }: Series): LatestObservation | null => {
  const latest = observations.findLast(isDone) ?? observations.at(-1);
  if (latest === undefined) return null;
  const besides = (status: "target" | "forecast"): Observation | null =>
    observations.findLast((other) => other.status === status && other.period === latest.period && other !== latest) ??
    null;
  return { latest, target: besides("target"), forecast: besides("forecast") };
};

/**
 * The newest figure of each series, in the order in which the series first appear.
 * A series that holds only plans or forecasts shows the newest of these.
 *
 * @example latestObservations([]) //=> []
 */
export const latestObservations = (
  observations: readonly Observation[],
  measureOf?: MeasureOf,
): readonly LatestObservation[] => seriesOf(observations, measureOf).flatMap((series) => latestOf(series) ?? []);
