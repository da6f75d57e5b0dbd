import type { BoardRecords } from "@khukit/core/folder";
import type { Observation } from "@khukit/core/observation";
import type { Statistics } from "@khukit/core/publication";
import { categoriesOf } from "./category.js";
import { cellsOf } from "./cells.js";
import { dimensionsOf } from "./dimensions.js";
import { momentOf } from "./moment.js";
import { placeOf } from "./place.js";

/** Categories to keep of each dimension; all where a list is not given. `revenue:USD` is not kept for `revenue`. */
export interface StatisticsSelection {
  readonly indicators?: readonly string[] | undefined;
  /** Zone ids, `_board` for the whole board, `_project:ID` for a project. */
  readonly zones?: readonly string[] | undefined;
  readonly periods?: readonly string[] | undefined;
}

/** The figures that were asked for, each in its cell: what every form of the statistics tells. */
export interface SelectedStatistics {
  readonly observations: readonly Observation[];
  readonly dimension: Statistics["dimension"];
  readonly size: Statistics["size"];
  /** By index, ascending. */
  readonly cells: ReadonlyMap<number, Observation>;
  readonly categoryOf: (observation: Observation) => string | undefined;
}

const keeps = (wanted: readonly string[] | undefined, category: string): boolean =>
  wanted === undefined || wanted.includes(category);

const select = (
  observations: readonly Observation[],
  categoryOf: SelectedStatistics["categoryOf"],
  { indicators, zones, periods }: StatisticsSelection,
): readonly Observation[] =>
  observations.filter(
    (observation) =>
      keeps(indicators, categoryOf(observation) ?? "") &&
      keeps(zones, placeOf(observation)) &&
      keeps(periods, momentOf(observation)),
  );

const sizesOf = ({ indicator, zone, period, status }: Statistics["dimension"]): Statistics["size"] => [
  indicator.category.index.length,
  zone.category.index.length,
  period.category.index.length,
  status.category.index.length,
];

/** Picks the figures of a board that are asked for, and lays them out in their cells. */
export const selectStatistics = (records: BoardRecords, selection: StatisticsSelection): SelectedStatistics => {
  const find = categoriesOf(records);
  const categoryOf = (observation: Observation): string | undefined => find(observation)?.id;
  const observations = select(records.observations, categoryOf, selection);
  const dimension = dimensionsOf(records, observations);
  const size = sizesOf(dimension);
  return { observations, dimension, size, cells: cellsOf(observations, categoryOf, dimension, size), categoryOf };
};
