import type { Measure } from "../indicator/indicator.js";
import { comparePeriods, type Period, rangeOfPeriod } from "../period/period.js";
import type { Observation } from "./observation.js";

type Placed = Pick<Observation, "indicator" | "zone" | "project" | "unit" | "cumulative">;

/** What is known of an indicator by its code; undefined for one that nobody described. */
export type MeasureOf = (indicator: string) => Measure | undefined;

const unknownMeasure: MeasureOf = () => undefined;

/**
 * What an observation is of, as one key: the same indicator of the same zone and project, in the same unit. A figure in
 * USD and one in VND are two series, and so are a flow's running total and what came within the period. Stocks and rates
 * are counted up to a day anyway: whether a source calls one "lũy kế" makes no difference to it.
 *
 * @param measureOf tells which indicators are flows; where it is not given, running totals are not told apart
 *
 * @example
 * seriesKeyOf({ indicator: "revenue", zone: "hon-la", project: null, unit: "VND", cumulative: true }, () => "flow")
 * //=> "revenue|hon-la||VND|cumulative"
 */
export const seriesKeyOf = (
  { indicator, zone, project, unit, cumulative }: Placed,
  measureOf: MeasureOf = unknownMeasure,
): string => {
  const counting = cumulative && measureOf(indicator) === "flow" ? "cumulative" : "";
  return [indicator, zone ?? "", project ?? "", unit, counting].join("|");
};

/** When an observation speaks: its cut-off day, else the end of its period. */
const momentOf = ({ asOf, period }: Pick<Observation, "asOf" | "period">): string =>
  asOf ?? (period === null ? "" : rangeOfPeriod(period).to);

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const compareBoth = (left: Period | null, right: Period | null): number =>
  left === null || right === null ? 0 : comparePeriods(left, right);

/**
 * Earlier before later: by period where both have one, then by cut-off day.
 *
 * @example
 * compareObservations({ period: "2023-H1", asOf: null }, { period: "2023", asOf: null }) //=> -1
 */
export const compareObservations = (
  left: Pick<Observation, "asOf" | "period">,
  right: Pick<Observation, "asOf" | "period">,
): number => compareBoth(left.period, right.period) || compareText(momentOf(left), momentOf(right));

/** The figures of one quantity of one place over time, oldest first. */
export interface Series extends Pick<Observation, "indicator" | "zone" | "project" | "unit"> {
  readonly key: string;
  readonly observations: readonly Observation[];
}

/**
 * Observations by series, in the order in which the series first appear, each from the oldest figure to the newest.
 *
 * @example seriesOf([]) //=> []
 */
export const seriesOf = (observations: readonly Observation[], measureOf?: MeasureOf): readonly Series[] =>
  [...Map.groupBy(observations, (observation) => seriesKeyOf(observation, measureOf))].flatMap(([key, members]) =>
    members.slice(0, 1).map(({ indicator, zone, project, unit }) => ({
      key,
      indicator,
      zone,
      project,
      unit,
      observations: members.toSorted(compareObservations),
    })),
  );
