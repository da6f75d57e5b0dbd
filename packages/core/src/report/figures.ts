import type { Day } from "../day/day.js";
import type { AsOf, Observation } from "../observation/observation.js";
import { type Period, rangeOfPeriod, samePeriodLastYear } from "../period/period.js";
import type { FigureReference } from "./meta.js";
import type { Report } from "./report.js";

/** A figure of a report: the observation it refers to, with what it may be compared with. */
export interface ReportFigure extends FigureReference {
  /** The report's own where the reference names none. */
  readonly period: Period;
  /** What was done, or is estimated to have been; null where nothing is known for the period. */
  readonly observation: Observation | null;
  /** The plan for the same period. */
  readonly target: Observation | null;
  /** What was done in the same period last year. */
  readonly lastYear: Observation | null;
}

/** Whether something counted up to `asOf` (a day, or a month as a whole) was counted past a day. */
export const isCountedPast = (asOf: AsOf, day: Day): boolean => asOf > day.slice(0, asOf.length);

/** A stock may name no period: it speaks for the period in which it was counted. */
const speaksFor = ({ period, asOf }: Observation, wanted: Period, cutOff: Day | null): boolean => {
  if (period !== null || asOf === null) return period === wanted;
  const { from, to } = rangeOfPeriod(wanted);
  const until = cutOff !== null && cutOff > to ? cutOff : to;
  return asOf >= from.slice(0, asOf.length) && !isCountedPast(asOf, until);
};

const isDone = ({ status }: Observation): boolean => status === "actual" || status === "estimate";

/** The greatest text is the best figure: not past the cut-off day, with its period named, counted last, done. */
const fitness = ({ period, asOf, status }: Observation, wanted: Period, cutOff: Day | null): string =>
  [
    cutOff !== null && asOf !== null && isCountedPast(asOf, cutOff) ? 0 : 1,
    period === null ? 0 : 1,
    (asOf ?? rangeOfPeriod(wanted).to).padEnd(10),
    status === "actual" ? 1 : 0,
  ].join(" ");

const fittest = (observations: readonly Observation[], wanted: Period, cutOff: Day | null = null): Observation | null =>
  observations
    .filter((observation) => speaksFor(observation, wanted, cutOff))
    .reduce<Observation | null>(
      (best, next) => (best !== null && fitness(next, wanted, cutOff) < fitness(best, wanted, cutOff) ? best : next),
      null,
    );

const keyOf = ({ indicator, zone, project }: Pick<FigureReference, "indicator" | "zone" | "project">): string =>
  [indicator, zone ?? "", project ?? ""].join("|");

/**
 * The observations that a report's figures refer to, one entry for each reference in the report's order.
 *
 * A figure is what was done, or is estimated to have been, by the reference's indicator, zone, project and period. Of
 * several the one counted last is taken, and the actual one before the estimate of the same day; one counted past the
 * report's cut-off day only where there is no other.
 *
 * @example
 * figuresOf({ meta: reportMetaSchema.parse({
 *   period: "2023", kind: "final-review", subject: "Tổng kết năm 2023", figures: [{ indicator: "revenue" }] }) }, [])
 * //=> [{ indicator: "revenue", zone: null, project: null, period: "2023", observation: null, target: null, lastYear: null }]
 */
export const figuresOf = (
  { meta }: Pick<Report, "meta">,
  observations: readonly Observation[],
): readonly ReportFigure[] => {
  const wanted = new Set(meta.figures.map(keyOf));
  const series = Map.groupBy(
    observations.filter((observation) => wanted.has(keyOf(observation))),
    keyOf,
  );
  return meta.figures.map((reference) => {
    const held = series.get(keyOf(reference)) ?? [];
    const period = reference.period ?? meta.period;
    const done = held.filter(isDone);
    return {
      ...reference,
      period,
      observation: fittest(done, period, period === meta.period ? meta.asOf : null),
      target: fittest(
        held.filter(({ status }) => status === "target"),
        period,
      ),
      lastYear: fittest(done, samePeriodLastYear(period)),
    };
  });
};
