import { toApproximateNumber } from "@khukit/core/decimal";
import type { BoardRecords } from "@khukit/core/folder";
import type { Observation } from "@khukit/core/observation";
import type { Statistics } from "@khukit/core/publication";
import { named } from "../named.js";
import { reportedCategories } from "./category.js";
import { type StatisticsSelection, selectStatistics } from "./select.js";
import { updatedOn } from "./updated.js";

const byCell = <Value>(
  cells: ReadonlyMap<number, Observation>,
  read: (observation: Observation) => Value,
): Readonly<Record<string, Value>> => Object.fromEntries([...cells].map(([cell, found]) => [cell, read(found)]));

/**
 * The board's figures as a JSON-stat 2.0 dataset; `extension.exact` holds every value digit for digit.
 * Source: https://json-stat.org/full/
 */
export const statistics = (records: BoardRecords, selection: StatisticsSelection = {}): Statistics => {
  const { observations, dimension, size, cells } = selectStatistics(records, selection);
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
