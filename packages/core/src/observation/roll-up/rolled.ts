import type { Indicator } from "../../indicator/indicator.js";
import type { Period } from "../../period/period.js";
import { toExact } from "./exact-column.js";
import type { Basis, RolledUpFigure } from "./figure.js";
import { gapsOf } from "./gap.js";
import type { Ground } from "./ground.js";
import type { Measured } from "./measure.js";
import type { ReportingPlace } from "./place.js";
import { sumAt } from "./sums.js";
import type { ObservationTable } from "./table.js";
import {
  type Expects,
  isComplete,
  isEstimate,
  isFromPlaces,
  isPresent,
  isStated,
  rowsByPlace,
  type Total,
  totalOf,
} from "./total.js";

/** One quantity over one period, and its figure at any place. */
export interface Rolled {
  readonly measured: Measured;
  readonly period: Period;
  readonly figureAt: (place: number) => RolledUpFigure | null;
}

const basisOf = (total: Total, place: number): Basis => {
  if (isFromPlaces(total, place)) return "over-places";
  return isStated(total, place) ? "stated" : "over-time";
};

const rolled = (
  ground: Ground,
  measured: Measured,
  scale: number,
  period: Period,
  total: Total,
  expects: Expects,
): Rolled => {
  const { indicator, unit, standing, runningTotal } = measured;
  const figureAt = (place: number): RolledUpFigure | null => {
    if (!isPresent(total, place)) return null;
    return {
      place: ground.places[place]?.id ?? "",
      indicator: indicator.code,
      unit,
      cumulative: runningTotal,
      period,
      status: standing !== "done" ? standing : isEstimate(total, place) ? "estimate" : "actual",
      value: toExact(sumAt(total.sums, place), scale),
      basis: basisOf(total, place),
      complete: isComplete(total, place),
      gaps: gapsOf(total, ground, place, indicator.code, period, expects),
    };
  };
  return { measured, period, figureAt };
};

/** Every quantity of a table over every period, added up at every place. */
export const rollMeasures = (
  table: ObservationTable,
  ground: Ground,
  periods: readonly Period[],
  expects: (place: ReportingPlace, indicator: Indicator) => boolean,
): readonly Rolled[] => {
  const rowOf = rowsByPlace(table, ground);
  return table.measures.flatMap((measured, measure) => {
    const expected: Expects = (place) => expects(ground.places[place] as ReportingPlace, measured.indicator);
    return periods.map((period) => {
      const total = totalOf(table, ground, rowOf, measure, period, expected);
      return rolled(ground, measured, table.scales[measure] ?? 0, period, total, expected);
    });
  });
};
