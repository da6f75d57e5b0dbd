import type { Period } from "../../period/period.js";
import type { Ground } from "./ground.js";
import { type Expects, isComplete, isFromPlaces, isPresent, type Total } from "./total.js";

/** What a figure would need to be whole: an indicator's figure of a place for a period. */
export interface Gap {
  readonly place: string;
  readonly indicator: string;
  readonly period: Period;
}

/**
 * Why a place's figure is not whole, named as high up as can be: a board that reported nothing is one gap, not one for
 * each of its zones.
 */
export const gapsOf = (
  total: Total,
  ground: Ground,
  place: number,
  indicator: string,
  target: Period,
  expects: Expects,
): readonly Gap[] => {
  const gap = (period: Period): Gap => ({ place: ground.places[place]?.id ?? "", indicator, period });
  if (isComplete(total, place)) return [];
  if (!isPresent(total, place)) return [gap(target)];
  if (!isFromPlaces(total, place)) return total.planAt(place)?.gaps.map(gap) ?? [];
  const within = (ground.children[place] ?? [])
    .filter((child) => isPresent(total, child) || expects(child))
    .flatMap((child) => gapsOf(total, ground, child, indicator, target, expects));
  return ground.places[place]?.groundOfItsOwn ? [...within, gap(target)] : within;
};
