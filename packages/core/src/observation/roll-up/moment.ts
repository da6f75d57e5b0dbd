import { type Period, rangeOfPeriod } from "../../period/period.js";
import type { AsOf, ObservationStatus } from "../observation.js";

/** When and how surely a figure was counted: the period it is of, its cut-off day, or both. */
export interface Moment {
  readonly period: Period | null;
  readonly asOf: AsOf | null;
  readonly status: ObservationStatus;
}

/** The last day that a cut-off day or month stands for. */
export const lastDayOf = (asOf: AsOf | string): string =>
  asOf.length === 7 ? rangeOfPeriod(asOf as string as Period).to : asOf;

/** The day on which a figure stood at its value. */
export const dayOfMoment = ({ period, asOf }: Moment): string => {
  if (asOf !== null) return lastDayOf(asOf);
  return period === null ? "" : rangeOfPeriod(period).to;
};

const CERTAINTY: Readonly<Record<ObservationStatus, number>> = { forecast: 0, target: 1, estimate: 2, actual: 3 };

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Older before newer; on one day an estimate before what it became. */
export const compareMoments = (left: Moment, right: Moment): number =>
  compareText(dayOfMoment(left), dayOfMoment(right)) || CERTAINTY[left.status] - CERTAINTY[right.status];

/** An actual figure replaces an estimate of the same period whatever their days; among equals the newer, then the later one given. */
const compareForOnePeriod = (left: Moment, right: Moment): number =>
  CERTAINTY[left.status] - CERTAINTY[right.status] || compareMoments(left, right);

/** The position of the figure that holds for a period, among several of it. */
export const newestOf = (moments: readonly Moment[], positions: readonly number[]): number =>
  positions.reduce((best, position) => {
    const [known, other] = [moments[best], moments[position]];
    return known !== undefined && other !== undefined && compareForOnePeriod(known, other) <= 0 ? position : best;
  });
