import { toApproximateNumber } from "@khukit/core/decimal";
import type { BoardRecords } from "@khukit/core/folder";
import type { Observation } from "@khukit/core/observation";
import type { Statistics } from "@khukit/core/publication";
import { named } from "../named.js";
import { categoriesOf, reportedCategories } from "./category.js";
import { cellsOf } from "./cells.js";
import { dimensionsOf } from "./dimensions.js";
import { momentOf } from "./moment.js";
import { placeOf } from "./place.js";
import { updatedOn } from "./updated.js";

/** Categories to keep of each dimension; all where a list is not given. `revenue:USD` is not kept for `revenue`. */
export interface StatisticsSelection {
  readonly indicators?: readonly string[] | undefined;
  /** Zone ids, `_board` for the whole board, `_project:ID` for a project. */
  readonly zones?: readonly string[] | undefined;
  readonly periods?: readonly string[] | undefined;
}

type CategoryOf = (observation: Observation) => string | undefined;

const keeps = (wanted: readonly string[] | undefined, category: string): boolean =>
  wanted === undefined || wanted.includes(category);

const select = (
  observations: readonly Observation[],
  categoryOf: CategoryOf,
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

const byCell = <Value>(
  cells: ReadonlyMap<number, Observation>,
  read: (observation: Observation) => Value,
): Readonly<Record<string, Value>> => Object.fromEntries([...cells].map(([cell, found]) => [cell, read(found)]));

/**
 * The board's figures as a JSON-stat 2.0 dataset; `extension.exact` holds every value digit for digit.
 * Source: https://json-stat.org/full/
 */
export const statistics = (records: BoardRecords, selection: StatisticsSelection = {}): Statistics => {
  const find = categoriesOf(records);
  const categoryOf: CategoryOf = (observation) => find(observation)?.id;
  const observations = select(records.observations, categoryOf, selection);
  const dimension = dimensionsOf(records, observations);
  const size = sizesOf(dimension);
  const cells = cellsOf(observations, categoryOf, dimension, size);
  const reported = reportedCategories(records, observations);
  const compared = new Map([...cells].filter(([, { comparisons }]) => comparisons.length > 0));
  return {
    version: "2.0",
    class: "dataset",
    label: `Số liệu của ${records.board.name.vi}`,
    source: records.board.name.vi,
    updated: updatedOn(records, observations),
    id: ["indicator", "zone", "period", "status"],
    size,
    role: { metric: ["indicator"], geo: ["zone"], time: ["period"] },
    dimension,
    value: byCell(cells, ({ value }) => toApproximateNumber(value)),
    extension: {
      board: named(records.board),
      exact: byCell(cells, ({ value }) => value),
      unit: Object.fromEntries(reported.map(({ id, unit }) => [id, unit])),
      partOf: Object.fromEntries(
        reported.flatMap(({ id, indicator: { code, partOf } }) =>
          partOf === null || id !== code ? [] : [[code, partOf]],
        ),
      ),
      comparisons: byCell(compared, ({ comparisons }) => comparisons),
    },
  };
};
