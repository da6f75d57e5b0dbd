import type { Indicator } from "../../indicator/indicator.js";
import type { Unit } from "../../unit/unit.js";
import type { Observation, ObservationStatus } from "../observation.js";

/** What is done, planned or foreseen: figures of one standing add up, those of two never do. */
export type Standing = "done" | "target" | "forecast";

export const standingOf = (status: ObservationStatus): Standing =>
  status === "actual" || status === "estimate" ? "done" : status;

/**
 * One quantity that can be added up: an indicator in one unit and standing. A running total of a flow ("lũy kế") is a
 * quantity of its own and takes its last value, as stocks do.
 */
export interface Measured {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly standing: Standing;
  readonly runningTotal: boolean;
}

export const isRunningTotal = ({ cumulative }: Pick<Observation, "cumulative">, { measure }: Indicator): boolean =>
  cumulative && measure === "flow";

export const takesLastValue = ({ indicator, runningTotal }: Measured): boolean =>
  runningTotal || indicator.overTime === "last";

/** How a quantity is made from others of its kind; `none` where only what was stated counts. */
export const addsUpOverTime = (measured: Measured): boolean =>
  takesLastValue(measured) || measured.indicator.overTime === "sum";

export const addsUpOverPlaces = ({ indicator }: Measured): boolean => indicator.overZones === "sum";
