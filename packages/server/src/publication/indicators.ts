import type { BoardRecords } from "@khukit/core/folder";
import type { Indicator } from "@khukit/core/indicator";
import {
  compareObservations,
  type LatestObservation,
  latestObservations,
  type MeasureOf,
  type Observation,
  seriesKeyOf,
} from "@khukit/core/observation";
import type { IndicatorEntry, IndicatorsPublication } from "@khukit/core/publication";
import { figureBeside } from "./figure-beside.js";
import { named, namedById } from "./named.js";
import { sourceOf } from "./source.js";

const isDone = ({ status }: Observation): boolean => status === "actual" || status === "estimate";

const measuresOf =
  (indicators: ReadonlyMap<string, Indicator>): MeasureOf =>
  (code) =>
    indicators.get(code)?.measure;

/** What came before the latest figure of a series, oldest first; plans and forecasts are not history. */
const historyOf = (latest: Observation, all: readonly Observation[], measureOf: MeasureOf): IndicatorEntry["history"] =>
  all
    .filter(
      (other) => other !== latest && isDone(other) && seriesKeyOf(other, measureOf) === seriesKeyOf(latest, measureOf),
    )
    .toSorted(compareObservations)
    .map(({ period, asOf, value, status }) => ({ period, asOf, value, status }));

const entryOf = (
  records: BoardRecords,
  indicator: Indicator,
  { latest, target, forecast }: LatestObservation,
  measureOf: MeasureOf,
  origin: string | undefined,
): IndicatorEntry => ({
  code: indicator.code,
  name: indicator.name,
  unit: latest.unit,
  measure: indicator.measure,
  direction: indicator.direction,
  partOf: indicator.partOf,
  zone: namedById(records.zones, latest.zone),
  project: namedById(records.projects, latest.project),
  period: latest.period,
  asOf: latest.asOf,
  value: latest.value,
  qualifier: latest.qualifier,
  status: latest.status,
  cumulative: latest.cumulative,
  comparisons: latest.comparisons,
  target: figureBeside(target),
  forecast: figureBeside(forecast),
  history: historyOf(latest, records.observations, measureOf),
  source: sourceOf(records, latest.article, origin),
  note: latest.note,
});

/** The latest figure of each indicator, in the order in which the board's table first names them. */
export const indicators = (records: BoardRecords, origin?: string): IndicatorsPublication => {
  const byCode = new Map(records.indicators.map((indicator) => [indicator.code, indicator]));
  return {
    board: named(records.board),
    indicators: latestObservations(records.observations, measuresOf(byCode)).flatMap((found) => {
      const indicator = byCode.get(found.latest.indicator);
      return indicator === undefined ? [] : [entryOf(records, indicator, found, measuresOf(byCode), origin)];
    }),
  };
};
