import type { Indicator } from "../../indicator/indicator.js";
import { canonicalPeriod } from "../../period/relation.js";
import type { Observation } from "../observation.js";
import { standingOf } from "../roll-up/measure.js";
import type { MeasureOf } from "../series.js";

/** What findings are sought in: a board's records with what is known of its indicators and zones. */
export interface Evidence {
  readonly observations: readonly Observation[];
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** The same time and standing: figures that can be set against one another. */
export const timeKeyOf = ({ period, asOf, status }: Observation): string =>
  [period && canonicalPeriod(period), asOf, standingOf(status)].join("|");

/** The same place, unit and kind of counting. */
export const placeKeyOf = ({ zone, project, unit, cumulative }: Observation): string =>
  [zone, project, unit, cumulative].join("|");

/** Records in groups by key, each group in the order given. */
export const groupsBy = (
  observations: readonly Observation[],
  keyOf: (observation: Observation) => string,
): readonly (readonly Observation[])[] => [...Map.groupBy(observations, keyOf).values()];

export const isNotNegative = ({ value }: Observation): boolean => !value.startsWith("-");

/** Which indicators are flows, for telling series apart. */
export const measureIn =
  ({ indicators }: Evidence): MeasureOf =>
  (code) =>
    indicators.get(code)?.measure;
