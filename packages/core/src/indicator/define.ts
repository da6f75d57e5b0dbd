import type { Indicator, Measure, OverTime, OverZones } from "./indicator.js";

/** What must be said of an indicator; the rest follows from its measure. */
export type IndicatorDefinition = Pick<Indicator, "code" | "name" | "unit" | "measure"> & Partial<Indicator>;

const OVER_ZONES: Readonly<Record<Measure, OverZones>> = { flow: "sum", stock: "sum", ratio: "recompute" };

const OVER_TIME: Readonly<Record<Measure, OverTime>> = { flow: "sum", stock: "last", ratio: "recompute" };

/**
 * An indicator with everything that its definition leaves open filled in by its measure: flows add over zones and time,
 * stocks add over zones and take the last value over time, ratios are recomputed from their parts.
 *
 * @example
 * defineIndicator({ code: "dormitories", name: { vi: "Nhà lưu trú", en: "Dormitories" }, unit: "count", measure: "stock" }).overTime
 * //=> "last"
 */
export const defineIndicator = (definition: IndicatorDefinition): Indicator => ({
  otherUnits: [],
  overZones: OVER_ZONES[definition.measure],
  overTime: OVER_TIME[definition.measure],
  ratio: null,
  direction: "none",
  partOf: null,
  partitions: [],
  columns: [],
  ...definition,
});
