import { compareObservations, type Observation } from "@khukit/core/observation";
import type { Statistics } from "@khukit/core/publication";
import { momentOf } from "./moment.js";
import { placeOf } from "./place.js";

type Sizes = Statistics["size"];

const positionsIn = (index: readonly string[]): ReadonlyMap<string, number> =>
  new Map(index.map((id, position) => [id, position]));

/** Where a cell stands when the last dimension runs fastest: JSON-stat's row-major order. */
const flatten = (positions: readonly number[], sizes: Sizes): number =>
  positions.reduce((cell, position, axis) => cell * (sizes[axis] ?? 1) + position, 0);

/**
 * Each observation by the index of its cell, ascending. Where a board counted the same period up to two days, the
 * later count stands.
 */
export const cellsOf = (
  observations: readonly Observation[],
  categoryOf: (observation: Observation) => string | undefined,
  dimension: Statistics["dimension"],
  sizes: Sizes,
): ReadonlyMap<number, Observation> => {
  const indicators = positionsIn(dimension.indicator.category.index);
  const zones = positionsIn(dimension.zone.category.index);
  const periods = positionsIn(dimension.period.category.index);
  const statuses = positionsIn(dimension.status.category.index);
  const cells = new Map<number, Observation>();
  for (const observation of observations) {
    const positions = [
      indicators.get(categoryOf(observation) ?? "") ?? 0,
      zones.get(placeOf(observation)) ?? 0,
      periods.get(momentOf(observation)) ?? 0,
      statuses.get(observation.status) ?? 0,
    ];
    const cell = flatten(positions, sizes);
    const held = cells.get(cell);
    if (held === undefined || compareObservations(held, observation) <= 0) cells.set(cell, observation);
  }
  return new Map([...cells].toSorted(([left], [right]) => left - right));
};
