import type { Indicator, Measure } from "./indicator.js";

/** What must be said of an indicator; the rest follows from its measure. */
export type IndicatorDefinition = Pick<Indicator, "code" | "name" | "unit" | "measure"> & Partial<Indicator>;

type AddingUp = Pick<Indicator, "overZones" | "overTime">;

/** A ratio whose parts nobody reports has nothing to be recomputed from. */
const addingUp = (measure: Measure, ratio: Indicator["ratio"]): AddingUp => {
  if (measure === "flow") return { overZones: "sum", overTime: "sum" };
  if (measure === "stock") return { overZones: "sum", overTime: "last" };
  const how = ratio === null ? "none" : "recompute";
  return { overZones: how, overTime: how };
};

/**
 * An indicator with everything that its definition leaves open filled in by its measure: flows add over zones and time,
 * stocks add over zones and take the last value over time, ratios are recomputed from their parts, and do not add up
 * where no parts are given.
 *
 * @example
 * defineIndicator({ code: "dormitories", name: { vi: "Nhà lưu trú", en: "Dormitories" }, unit: "count", measure: "stock" }).overTime
 * //=> "last"
 */
export const defineIndicator = (definition: IndicatorDefinition): Indicator => ({
  otherUnits: [],
  ...addingUp(definition.measure, definition.ratio ?? null),
  ratio: null,
  direction: "none",
  partOf: null,
  partitions: [],
  columns: [],
  ...definition,
});
