import type { Decimal } from "../../decimal/decimal.js";
import type { Unit } from "../../unit/unit.js";
import { defineIndicator } from "../define.js";
import type { Indicator, Measure, RatioParts } from "../indicator.js";

type More = Partial<Omit<Indicator, "code" | "name" | "unit" | "measure">>;

/** More is better unless told. */
const entry =
  (measure: Measure) =>
  (code: string, vi: string, en: string, unit: Unit, more: More = {}): Indicator =>
    defineIndicator({ code, name: { vi, en }, unit, measure, direction: "more", ...more });

export const flow = entry("flow");

export const stock = entry("stock");

export const ratio = entry("ratio");

export const NEUTRAL = { direction: "none" } as const;

export const LESS_IS_BETTER = { direction: "less" } as const;

/** What is measured of the whole alone and over one period alone: an index, a rate whose parts nobody reports. */
export const ALONE = { overZones: "none", overTime: "none" } as const;

export const percentOf = (numerator: string, denominator: string): RatioParts => ({
  numerator,
  denominator,
  times: "100" as Decimal,
});
