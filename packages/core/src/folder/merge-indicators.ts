import { defineIndicator, type IndicatorDefinition } from "../indicator/define.js";
import type { Indicator } from "../indicator/indicator.js";
import { indicatorByCode } from "../indicator/lookup.js";
import { INDICATORS } from "../indicator/registry.js";

/** The registry with a board's own indicators laid over it, by code. */
export const mergeIndicators = (own: readonly Indicator[]): readonly Indicator[] => {
  const merged = new Map(INDICATORS.map((indicator) => [indicator.code, indicator]));
  for (const indicator of own) merged.set(indicator.code, indicator);
  return [...merged.values()];
};

/**
 * A board's own indicator. One that goes by a code of the registry, in its unit and measure, is that indicator with
 * another name, and keeps what the registry knows of it: its parts and the columns that it feeds.
 */
export const ownIndicator = (definition: IndicatorDefinition): Indicator => {
  const known = indicatorByCode(definition.code);
  return known !== null && known.unit === definition.unit && known.measure === definition.measure
    ? { ...known, ...definition }
    : defineIndicator(definition);
};
