import { comparePeriods, type Period, rangeOfPeriod } from "../period/period.js";
import type { Observation } from "./observation.js";

/** What an observation is of, as one key: the same indicator of the same zone and project. */
export const seriesKeyOf = ({ indicator, zone, project }: Observation): string =>
  [indicator, zone ?? "", project ?? ""].join("|");

/** When an observation speaks: its cut-off day, else the end of its period. */
const momentOf = ({ asOf, period }: Observation): string => asOf ?? (period === null ? "" : rangeOfPeriod(period).to);

const compareNullablePeriods = (left: Period | null, right: Period | null): number =>
  left === null || right === null ? Number(left !== null) - Number(right !== null) : comparePeriods(left, right);

/** Earlier before later: by period where both have one, then by cut-off day. */
export const compareObservations = (left: Observation, right: Observation): number => {
  const byPeriod =
    left.period !== null && right.period !== null ? compareNullablePeriods(left.period, right.period) : 0;
  if (byPeriod !== 0) return byPeriod;
  const a = momentOf(left);
  const b = momentOf(right);
  return a < b ? -1 : a > b ? 1 : 0;
};

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
 */
export const latestObservations = (observations: readonly Observation[]): readonly LatestObservation[] =>
  [...Map.groupBy(observations, seriesKeyOf).values()].map(latestOf).filter((entry) => entry !== null);
