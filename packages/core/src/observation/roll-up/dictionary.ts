import type { Indicator } from "../../indicator/indicator.js";
import type { Observation } from "../observation.js";
import { isRunningTotal, type Measured, standingOf } from "./measure.js";
import type { Moment } from "./moment.js";
import { placeIdOf } from "./place.js";

/** Gives each different thing a number, in the order of first sight. */
export interface Dictionary<Entry, Source> {
  readonly entries: Entry[];
  /** The number of a thing, or -1 for what is not counted at all. */
  readonly numberOf: (source: Source) => number;
}

const pushed = <Entry>(entries: Entry[], entry: Entry): number => entries.push(entry) - 1;

/** Places by board and zone. Rows of one zone stand together as a rule, so the last answer is tried first. */
export const placeDictionary = () => {
  const entries: string[] = [];
  const boards = new Map<string, Map<string | null, number>>();
  let lastBoard: string | undefined;
  let lastZone: string | null | undefined;
  let lastNumber = -1;
  let zones = new Map<string | null, number>();
  const numberOf = (board: string, zone: string | null): number => {
    if (lastBoard === board && lastZone === zone) return lastNumber;
    if (lastBoard !== board) {
      zones = boards.get(board) ?? new Map();
      boards.set(board, zones);
    }
    lastBoard = board;
    lastZone = zone;
    lastNumber = zones.get(zone) ?? pushed(entries, placeIdOf(board, zone));
    zones.set(zone, lastNumber);
    return lastNumber;
  };
  return { entries, numberOf };
};

interface Variant extends Pick<Measured, "unit" | "standing" | "runningTotal"> {
  readonly number: number;
}

/** Quantities by indicator, unit and standing; -1 for an indicator that is not among those given. */
export const measureDictionary = (indicators: readonly Indicator[]): Dictionary<Measured, Observation> => {
  const entries: Measured[] = [];
  const byCode = new Map(indicators.map((indicator) => [indicator.code, { indicator, variants: [] as Variant[] }]));
  const numberOf = (observation: Observation): number => {
    const known = byCode.get(observation.indicator);
    if (known === undefined) return -1;
    const { indicator, variants } = known;
    const { unit } = observation;
    const standing = standingOf(observation.status);
    const runningTotal = isRunningTotal(observation, indicator);
    for (const variant of variants) {
      if (variant.unit === unit && variant.standing === standing && variant.runningTotal === runningTotal) {
        return variant.number;
      }
    }
    const number = pushed(entries, { indicator, unit, standing, runningTotal });
    variants.push({ unit, standing, runningTotal, number });
    return number;
  };
  return { entries, numberOf };
};

/** Moments by period, cut-off day and status. */
export const momentDictionary = (): Dictionary<Moment, Observation> => {
  const entries: Moment[] = [];
  const byPeriod = new Map<string | null, (Moment & { readonly number: number })[]>();
  const numberOf = ({ period, asOf, status }: Observation): number => {
    let moments = byPeriod.get(period);
    if (moments === undefined) {
      moments = [];
      byPeriod.set(period, moments);
    }
    for (const moment of moments) {
      if (moment.asOf === asOf && moment.status === status) return moment.number;
    }
    const number = pushed(entries, { period, asOf, status });
    moments.push({ period, asOf, status, number });
    return number;
  };
  return { entries, numberOf };
};
