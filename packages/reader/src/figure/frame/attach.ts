import type { SpokenComparison } from "../../comparison/index.js";
import type { ComparisonBase } from "../../reading.js";
import type { Event } from "../event.js";
import type { Figure } from "../figure.js";
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

const isPartOfYear = (period: string): boolean => /^\d{4}-(?:H\d|Q\d|\d+M)$/.test(period);

/**
 * `so với 6 tháng đầu năm 2022` behind a figure of which no time was said: it is of the same months a year later, though
 * the text spoke of a quarter of them before.
 */
const periodBeside = ({ periodOf }: Walk, scope: Scope, figure: Figure, { base }: SpokenComparison): string | null => {
  const named = base?.kind === "named" && base.period !== null ? periodOf(base.period) : null;
  if (named === null || figure.period === null || scope.groupHasTime || !isPartOfYear(named)) return null;
  const same = `${Number(named.slice(0, 4)) + 1}${named.slice(4)}`;
  const differs = isPartOfYear(figure.period) && same !== figure.period;
  return differs && same.slice(0, 4) === figure.period.slice(0, 4) ? same : null;
};

/** The figures of the sentence and what comes after it are of that period. */
const setPeriod = ({ memory }: Walk, scope: Scope, period: string): void => {
  const former = memory.period;
  memory.figures.forEach((figure, place) => {
    if (figure.sentence === scope.sentence && figure.period === former) memory.figures[place] = { ...figure, period };
  });
  memory.period = period;
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
  const period = periodBeside(walk, scope, figure, spoken);
  if (period !== null) setPeriod(walk, scope, period);
  const said = baseOf(spoken.base, period ?? figure.period, walk.periodOf);
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
  const told = memory.figures[place] ?? figure;
  memory.figures[place] = { ...told, comparisons: [...told.comparisons, { spoken, base }] };
};

/** What was said of a figure before its number: `doanh thu tăng 14 %, đạt 24 tỷ`. */
export const takePending = (walk: Walk, scope: Scope): void => {
  const place = scope.last;
  if (place === null) return;
  for (const spoken of scope.pending) attach(walk, scope, place, spoken, null);
  scope.pending = [];
};
