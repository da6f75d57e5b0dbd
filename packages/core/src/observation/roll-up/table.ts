import type { Indicator } from "../../indicator/indicator.js";
import type { Observation } from "../observation.js";
import { measureDictionary, momentDictionary, placeDictionary } from "./dictionary.js";
import { atScale, digitsOf, type ExactColumn, isSmall, scaleOf } from "./exact-column.js";
import type { Measured } from "./measure.js";
import type { Moment } from "./moment.js";

/** The figures of one board, as its folder holds them. */
export interface BoardFigures {
  readonly board: string;
  readonly observations: readonly Observation[];
}

/**
 * Observations in columns, ordered by series (one quantity of one place), for adding up many. Made once from records
 * and never changed.
 */
export interface ObservationTable {
  readonly indicators: readonly Indicator[];
  readonly places: readonly string[];
  readonly measures: readonly Measured[];
  readonly moments: readonly Moment[];
  /** Where the rows of a series begin; its number is `measure × places + place`. They end where the next begins. */
  readonly starts: Int32Array;
  /** The moment of each row. */
  readonly momentOf: Int32Array;
  /** The value of each row, at the scale of its measure. */
  readonly column: ExactColumn;
  readonly scales: readonly number[];
  /** Indicators of rows that were left out because nothing is known of them. */
  readonly unknownIndicators: readonly string[];
}

interface Rows {
  readonly place: Int32Array;
  readonly measure: Int32Array;
  readonly moment: Int32Array;
  readonly value: readonly string[];
  readonly count: number;
}

/** Where each series begins, by counting its rows. */
const countStarts = ({ place, measure, count }: Rows, places: number, measures: number): Int32Array => {
  const starts = new Int32Array(places * measures + 1);
  for (let row = 0; row < count; row += 1) {
    const next = (measure[row] as number) * places + (place[row] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let series = 1; series < starts.length; series += 1) {
    starts[series] = (starts[series] as number) + (starts[series - 1] as number);
  }
  return starts;
};

const scalesOf = ({ measure, value, count }: Rows, measures: number): readonly number[] => {
  const scales = new Array<number>(measures).fill(0);
  for (let row = 0; row < count; row += 1) {
    const scale = scaleOf(value[row] as string);
    const of = measure[row] as number;
    if (scale > (scales[of] as number)) scales[of] = scale;
  }
  return scales;
};

/** Rows put in the order of their series; within one they keep the order in which they were given. */
const inOrder = (rows: Rows, starts: Int32Array, scales: readonly number[], places: number) => {
  const momentOf = new Int32Array(rows.count);
  const values = new Float64Array(rows.count);
  const large = new Map<number, bigint>();
  const next = starts.slice();
  for (let row = 0; row < rows.count; row += 1) {
    const measure = rows.measure[row] as number;
    const series = measure * places + (rows.place[row] as number);
    const at = next[series] as number;
    next[series] = at + 1;
    momentOf[at] = rows.moment[row] as number;
    const value = rows.value[row] as string;
    const scale = scales[measure] as number;
    if (isSmall(value, scale)) {
      values[at] = digitsOf(value) * 10 ** (scale - scaleOf(value));
    } else {
      values[at] = Number.NaN;
      large.set(at, atScale(value, scale));
    }
  }
  return { momentOf, column: { values, large } };
};

/**
 * Puts the figures of boards into columns. Figures of single projects stay out: they are no part of a zone's sum.
 * Takes time in proportion to the number of figures.
 *
 * @example
 * tabulate([{ board: "quang-binh", observations: [] }], INDICATORS).places //=> []
 */
export const tabulate = (boards: readonly BoardFigures[], indicators: readonly Indicator[]): ObservationTable => {
  const size = boards.reduce((sum, { observations }) => sum + observations.length, 0);
  const [place, measure, moment] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const [places, measures, moments] = [placeDictionary(), measureDictionary(indicators), momentDictionary()];
  const value: string[] = [];
  const unknown = new Set<string>();
  for (const { board, observations } of boards) {
    for (const observation of observations) {
      if (observation.project !== null) continue;
      const measured = measures.numberOf(observation);
      if (measured < 0) {
        unknown.add(observation.indicator);
        continue;
      }
      const row = value.push(observation.value) - 1;
      place[row] = places.numberOf(board, observation.zone);
      measure[row] = measured;
      moment[row] = moments.numberOf(observation);
    }
  }
  const rows: Rows = { place, measure, moment, value, count: value.length };
  const scales = scalesOf(rows, measures.entries.length);
  const starts = countStarts(rows, places.entries.length, measures.entries.length);
  return {
    indicators,
    places: places.entries,
    measures: measures.entries,
    moments: moments.entries,
    starts,
    scales,
    ...inOrder(rows, starts, scales, places.entries.length),
    unknownIndicators: [...unknown],
  };
};
