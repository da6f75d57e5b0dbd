import type { QuantityMention } from "../../src/reading.ts";
import { canonicalDecimal, canonicalUnit, canonicalValue } from "../canonical.ts";
import type { FigureLabel, Labels } from "../label.ts";
import type { Verdict } from "../tally.ts";
import { isNeutral } from "./neutral.ts";
import { candidatesOf, pairBestFirst } from "./pairing.ts";
import { coverOf, overlapOf } from "./place.ts";

export interface MatchedFigure {
  readonly label: FigureLabel;
  readonly found: QuantityMention | null;
}

/** What stands in the labels beside what was read; extras stand in no label and in no neutral stretch. */
export interface QuantityMatch {
  readonly figures: readonly MatchedFigure[];
  readonly extras: readonly QuantityMention[];
}

const SAME_VALUE = 1e6;
const OVERLAP = 1e3;
const ONLY_A_CHANGE = -1e4;
const UNITS_OF_CHANGE: ReadonlySet<string> = new Set(["percent", "times", "multiple", ""]);

/** A change without a level: found without a value, or with the amount of the change for a value. */
const fitOfChange = (label: FigureLabel, found: QuantityMention): number | null => {
  const overlap = overlapOf(found, coverOf([label, ...label.comparisons]));
  if (overlap <= 0) return null;
  const value = canonicalValue(found.value);
  const amounts = label.comparisons.map(({ percent, times }) => canonicalDecimal(Math.abs(percent ?? times ?? 0)));
  const isChange =
    value === null || (amounts.includes(value.replace("-", "")) && UNITS_OF_CHANGE.has(canonicalUnit(found.unit)));
  return isChange ? ONLY_A_CHANGE + overlap : null;
};

const lengthOf = ({ start, end }: FigureLabel | QuantityMention): number => end - start;

const fitOfLevel = (label: FigureLabel, found: QuantityMention): number | null => {
  const overlap = overlapOf(found, label);
  const units = [label.unit, ...(label.unitAlt ?? [])].map(canonicalUnit);
  const isSame =
    canonicalValue(found.value) === canonicalValue(label.value) && units.includes(canonicalUnit(found.unit));
  return isSame && overlap > 0 ? SAME_VALUE + OVERLAP * overlap - Math.abs(lengthOf(found) - lengthOf(label)) : null;
};

const fitOf = (label: FigureLabel, found: QuantityMention): number | null =>
  label.value === null ? fitOfChange(label, found) : fitOfLevel(label, found);

/** Pairs labelled figures with read ones: same value and unit, overlapping, one to one. */
export const matchQuantities = (
  { kpis, neutral = [] }: Pick<Labels, "kpis" | "neutral">,
  quantities: readonly QuantityMention[],
): QuantityMatch => {
  const pairs = pairBestFirst(candidatesOf(kpis, quantities, fitOf));
  const found = new Set(pairs.values());
  return {
    figures: kpis.map((label, index) => ({ label, found: quantities[pairs.get(index) ?? -1] ?? null })),
    extras: quantities.filter((quantity, index) => !found.has(index) && !isNeutral(quantity, neutral)),
  };
};

export const scoreQuantities = ({ figures, extras }: QuantityMatch): Verdict => {
  const missed = figures.filter(({ found }) => found === null);
  return {
    tallies: { kpi: { hits: figures.length - missed.length, extras: extras.length, misses: missed.length } },
    remarks: [
      ...missed.map(({ label }) => `miss kpi ${label.indicator} ${label.value} ${label.unit} | ${label.text}`),
      ...extras.map(({ value, unit, indicator, text }) => `extra quantity ${value} ${unit} ${indicator} | ${text}`),
    ],
  };
};
