import type { Observation } from "./observation.js";
import { compareObservations, seriesKeyOf } from "./series.js";

/** One series with its newest figure, and the plan or forecast that stands beside it for the same period. */
export interface LatestObservation {
  readonly latest: Observation;
  readonly target: Observation | null;
  readonly forecast: Observation | null;
}

const isDone = ({ status }: Observation): boolean => status === "actual" || status === "estimate";

const newest = (observations: readonly Observation[]): Observation | undefined =>
  observations.toSorted(compareObservations).at(-1);

const latestOf = (series: readonly Observation[]): LatestObservation | null => {
  const latest = newest(series.filter(isDone)) ?? newest(series);
  if (latest === undefined) return null;
  const besides = (status: "target" | "forecast"): Observation | null =>
    newest(series.filter((other) => other.status === status && other.period === latest.period && other !== latest)) ??
    null;
  return { latest, target: besides("target"), forecast: besides("forecast") };
};

/**
 * The newest figure of each series, in the order in which the series first appear.
 * A series that holds only plans or forecasts shows the newest of these.
 *
 * @example latestObservations([]) //=> []
 */
export const latestObservations = (observations: readonly Observation[]): readonly LatestObservation[] =>
  [...Map.groupBy(observations, seriesKeyOf).values()].map(latestOf).filter((entry) => entry !== null);
