import type { SpokenComparison } from "../../comparison/index.js";
import type { ComparisonBase } from "../../reading.js";
import type { Event } from "../event.js";
import { supposedBase } from "./base-supposed.js";
import { baseOf } from "./compare.js";
import type { Scope, Walk } from "./scope.js";

/** A base that ends a sentence is that of all before it: `đều so với cùng kỳ`. */
export const trailingBase = (
  walk: Walk,
  events: readonly Event[],
  index: number,
  own: string | null,
): ComparisonBase | null => {
  for (let at = events.length - 1; at > index && at >= events.length - 12; at -= 1) {
    const event = events[at];
    if (event?.kind === "base") return baseOf(event.base, own, walk.periodOf);
  }
  return null;
};

export const attach = (
  walk: Walk,
  scope: Scope,
  place: number,
  spoken: SpokenComparison,
  trailing: ComparisonBase | null,
): void => {
  const { memory } = walk;
  const figure = memory.figures[place];
  if (figure === undefined) return;
  const said = baseOf(spoken.base, figure.period, walk.periodOf);
  const taken = figure.comparisons.map((comparison) => comparison.base);
  const base =
    said ??
    trailing ??
    supposedBase(spoken, { sentence: scope.bases, last: scope.lastBase, text: memory.bases, taken });
  if (said !== null && !spoken.over) {
    memory.bases.set(spoken.form, said);
    scope.bases.set(spoken.form, said);
    scope.lastBase = said;
  }
  memory.figures[place] = { ...figure, comparisons: [...figure.comparisons, { spoken, base }] };
};

/** What was said of a figure before its number: `doanh thu tăng 14 %, đạt 24 tỷ`. */
export const takePending = (walk: Walk, scope: Scope): void => {
  const place = scope.last;
  if (place === null) return;
  for (const spoken of scope.pending) attach(walk, scope, place, spoken, null);
  scope.pending = [];
};
