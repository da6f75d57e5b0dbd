import type { Indicator } from "../../indicator/indicator.js";
import type { Period } from "../../period/period.js";
import type { RolledUpFigure } from "./figure.js";
import { type Ground, groundOf } from "./ground.js";
import type { Standing } from "./measure.js";
import type { ReportingPlace } from "./place.js";
import { isRatioOfParts, type RatioIndicator, ratioFigure } from "./ratio.js";
import { type Rolled, rollMeasures } from "./rolled.js";
import type { ObservationTable } from "./table.js";

export interface RollUpOptions {
  /** The tree over which figures add up: see `placesOf`. Places that it leaves out stand alone. */
  readonly places: readonly ReportingPlace[];
  /** The periods wanted: years from quarters, quarters from months. */
  readonly periods: readonly Period[];
  /** Ids of the places wanted; all of them where it is not given. */
  readonly at?: readonly string[];
  /** Whether a place without a figure leaves the whole incomplete. Every place does where it is not given. */
  readonly expects?: (place: ReportingPlace, indicator: Indicator) => boolean;
}

const wantedPlaces = (ground: Ground, at: readonly string[] | undefined): readonly number[] =>
  at === undefined ? [...ground.places.keys()].toReversed() : at.flatMap((id) => ground.numbers.get(id) ?? []);

/** Quantities by what tells them apart for a ratio: its parts are sought in the unit that their indicator is kept in. */
const keyOf = (code: string, unit: string, standing: Standing, period: Period): string =>
  [code, unit, standing, period].join("|");

const byKey = (rolled: readonly Rolled[]): ReadonlyMap<string, Rolled> =>
  new Map(
    rolled
      .filter(({ measured }) => !measured.runningTotal)
      .map((one) => [keyOf(one.measured.indicator.code, one.measured.unit, one.measured.standing, one.period), one]),
  );

const STANDINGS: readonly Standing[] = ["done", "target", "forecast"];

/** How each ratio is read at a place: as stated there, else from its parts. */
const ratiosOf = (table: ObservationTable, ground: Ground, rolled: readonly Rolled[], periods: readonly Period[]) => {
  const known = byKey(rolled);
  const units = new Map(table.indicators.map(({ code, unit }) => [code, unit]));
  const find = (code: string, standing: Standing, period: Period) =>
    known.get(keyOf(code, units.get(code) ?? "", standing, period));
  const ratioAt = (indicator: RatioIndicator, standing: Standing, period: Period) => {
    const stated = find(indicator.code, standing, period);
    const numerator = find(indicator.ratio.numerator, standing, period);
    const denominator = find(indicator.ratio.denominator, standing, period);
    if (numerator === undefined && denominator === undefined) return [];
    return (place: number): RolledUpFigure | null => {
      if (stated !== undefined && stated.figureAt(place) !== null) return null;
      const id = ground.places[place]?.id ?? "";
      const [above, below] = [numerator?.figureAt(place) ?? null, denominator?.figureAt(place) ?? null];
      return ratioFigure(indicator, id, period, standing, above, below);
    };
  };
  return table.indicators
    .filter(isRatioOfParts)
    .flatMap((indicator) =>
      STANDINGS.flatMap((standing) => periods.flatMap((period) => ratioAt(indicator, standing, period))),
    );
};

/**
 * Adds figures up: over time (flows add, stocks take their last value), over places (zone, board, province), and
 * ratios from their parts, which are never averaged. What was stated for a place and period as a whole goes before what
 * can be worked out. A figure that lacks something is given as far as it goes, marked, with its gaps named. Figures in
 * different units, of different standing (done, planned, foreseen) or counted since the beginning are never mixed.
 *
 * The order: by place as asked for (from the roots down where nothing was), there by indicator as first seen and by
 * period, recomputed ratios last. Takes time in proportion to the figures and the places.
 *
 * @example
 * rollUp(tabulate([{ board: "quang-binh", observations: [] }], INDICATORS), { places: [], periods: ["2023"] }) //=> []
 */
export const rollUp = (table: ObservationTable, options: RollUpOptions): readonly RolledUpFigure[] => {
  const { places, periods, at, expects = () => true } = options;
  const ground = groundOf(places, table.places);
  const rolled = rollMeasures(table, ground, periods, expects);
  const ratios = ratiosOf(table, ground, rolled, periods);
  return wantedPlaces(ground, at).flatMap((place) => [
    ...rolled.flatMap(({ figureAt }) => figureAt(place) ?? []),
    ...ratios.flatMap((figureAt) => figureAt(place) ?? []),
  ]);
};
