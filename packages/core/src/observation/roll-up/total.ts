import type { Period } from "../../period/period.js";
import type { Ground } from "./ground.js";
import { addsUpOverPlaces } from "./measure.js";
import { type PatternPlan, type Planner, plannerFor } from "./planner.js";
import { addTo, emptySums, type Sums, sumAt } from "./sums.js";
import type { ObservationTable } from "./table.js";

/** What is known of a place's figure, as bits: a nation has many of them. */
const PRESENT = 1;
const COMPLETE = 2;
const ESTIMATE = 4;
const FROM_PLACES = 8;
const STATED = 16;

/** One quantity over one period, at every place. */
export interface Total {
  readonly sums: Sums;
  readonly state: Uint8Array;
  /** The plan of a place's own figures, or null where it has none. */
  readonly planAt: (place: number) => PatternPlan | null;
}

export const isPresent = ({ state }: Total, place: number): boolean => ((state[place] as number) & PRESENT) !== 0;
export const isComplete = ({ state }: Total, place: number): boolean => ((state[place] as number) & COMPLETE) !== 0;
export const isEstimate = ({ state }: Total, place: number): boolean => ((state[place] as number) & ESTIMATE) !== 0;
export const isFromPlaces = ({ state }: Total, place: number): boolean =>
  ((state[place] as number) & FROM_PLACES) !== 0;
export const isStated = ({ state }: Total, place: number): boolean => ((state[place] as number) & STATED) !== 0;

/** Whether a place without any figure leaves the whole incomplete. */
export type Expects = (place: number) => boolean;

const rowValue = ({ column }: ObservationTable, row: number): number | bigint => {
  const value = column.values[row] as number;
  return Number.isNaN(value) ? (column.large.get(row) as bigint) : value;
};

const negated = (value: number | bigint): number | bigint => -value;

const stateOf = ({ gaps, estimate, stated }: PatternPlan): number =>
  PRESENT | (gaps.length === 0 ? COMPLETE : 0) | (estimate ? ESTIMATE : 0) | (stated ? STATED : 0);

/** Writes the place's own figure, where it has one. */
const addOwn = (table: ObservationTable, total: Total, place: number, from: number, plan: PatternPlan): void => {
  for (const { position, sign } of plan.terms) {
    const value = rowValue(table, from + position);
    addTo(total.sums, place, sign === 1 ? value : negated(value));
  }
  if (plan.terms.length > 0) total.state[place] = stateOf(plan);
};

interface Below {
  readonly sums: Sums;
  /** How many of the places within were expected, have a figure, have a whole one. */
  readonly expected: Uint32Array;
  readonly present: Uint32Array;
  readonly complete: Uint32Array;
  readonly estimate: Uint8Array;
}

const emptyBelow = (size: number): Below => ({
  sums: emptySums(size),
  expected: new Uint32Array(size),
  present: new Uint32Array(size),
  complete: new Uint32Array(size),
  estimate: new Uint8Array(size),
});

const increment = (counts: Uint32Array, index: number): void => {
  counts[index] = (counts[index] as number) + 1;
};

const handUp = (total: Total, below: Below, place: number, parent: number, expects: Expects): void => {
  if (!isPresent(total, place)) {
    if (expects(place)) increment(below.expected, parent);
    return;
  }
  increment(below.expected, parent);
  increment(below.present, parent);
  if (isComplete(total, place)) increment(below.complete, parent);
  if (isEstimate(total, place)) below.estimate[parent] = 1;
  addTo(below.sums, parent, sumAt(total.sums, place));
};

/** What the places within make together takes the stand of a figure that was not stated, or not stated whole. */
const settle = (total: Total, below: Below, ground: Ground, place: number): void => {
  if (isComplete(total, place) || below.present[place] === 0) return;
  const whole = below.complete[place] === below.expected[place] && ground.places[place]?.groundOfItsOwn === false;
  if (isPresent(total, place) && !whole) return;
  total.sums.near[place] = 0;
  total.sums.far.delete(place);
  addTo(total.sums, place, sumAt(below.sums, place));
  total.state[place] = PRESENT | FROM_PLACES | (whole ? COMPLETE : 0) | (below.estimate[place] === 1 ? ESTIMATE : 0);
};

/** The row that a table keeps each place under; -1 for a place that no figure speaks of. */
export const rowsByPlace = (table: ObservationTable, ground: Ground): Int32Array => {
  const rows = new Map(table.places.map((id, row) => [id, row]));
  return Int32Array.from(ground.places, ({ id }) => rows.get(id) ?? -1);
};

const ownPlans = (table: ObservationTable, measure: number, planner: Planner, rowsOf: (place: number) => number) => {
  const first = measure * table.places.length;
  return (place: number) => {
    const row = rowsOf(place);
    if (row < 0) return null;
    const from = table.starts[first + row] as number;
    const to = table.starts[first + row + 1] as number;
    return to > from ? { from, plan: planner(from, to) } : null;
  };
};

/** Works out one quantity over one period at every place, from the zones up. */
export const totalOf = (
  table: ObservationTable,
  ground: Ground,
  rowOf: Int32Array,
  measure: number,
  target: Period,
  expects: Expects,
): Total => {
  const measured = table.measures[measure];
  if (measured === undefined) throw new RangeError(`no measure ${measure} in the table`);
  const size = ground.places.length;
  const own = ownPlans(table, measure, plannerFor(table, measured, target), (place) => rowOf[place] as number);
  const total: Total = {
    sums: emptySums(size),
    state: new Uint8Array(size),
    planAt: (place) => own(place)?.plan ?? null,
  };
  const below = emptyBelow(size);
  const adds = addsUpOverPlaces(measured);
  for (let place = 0; place < size; place += 1) {
    const found = own(place);
    if (found !== null) addOwn(table, total, place, found.from, found.plan);
    if (!adds) continue;
    settle(total, below, ground, place);
    const parent = ground.parents[place] as number;
    if (parent >= 0) handUp(total, below, place, parent, expects);
  }
  return total;
};
