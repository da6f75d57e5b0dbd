import type { ComparisonMention, QuantityMention } from "../../src/reading.ts";
import { canonicalDecimal, canonicalUnit, canonicalValue } from "../canonical.ts";
import type { ComparisonLabel, FigureLabel } from "../label.ts";
import type { Verdict } from "../tally.ts";
import type { QuantityMatch } from "./quantity.ts";

const amountOf = (comparison: ComparisonLabel | ComparisonMention): string => {
  const { percent, times, amount }: Partial<Record<"percent" | "times" | "amount", string | number>> = comparison;
  const stated = percent ?? times ?? amount;
  return stated === undefined ? "" : canonicalDecimal(stated);
};

/** A change without a level is known by its place, any other figure by its value and unit. */
const figureKey = ({ value, unit, start }: FigureLabel): string =>
  value === null ? `change at ${start}` : `${canonicalValue(value)} ${canonicalUnit(unit)}`;

const keyOf = (figure: string, comparison: ComparisonLabel | ComparisonMention): string =>
  `${figure} | ${comparison.base} ${comparison.form} ${amountOf(comparison)}`;

const foundFigureKey = (quantity: QuantityMention, label: FigureLabel | undefined): string => {
  if (label?.value === null) return figureKey(label);
  return `${canonicalValue(quantity.value)} ${canonicalUnit(label?.unit ?? quantity.unit)}`;
};

const foundKeysOf = ({ figures, extras }: QuantityMatch): readonly string[] =>
  [
    ...figures.flatMap(({ label, found }) => (found === null ? [] : [{ quantity: found, label }])),
    ...extras.map((quantity) => ({ quantity, label: undefined })),
  ].flatMap(({ quantity, label }) =>
    quantity.comparisons.map((comparison) => keyOf(foundFigureKey(quantity, label), comparison)),
  );

/** Comparisons are right with the same figure, base, form and amount, wherever in the text. */
export const scoreComparisons = (match: QuantityMatch): Verdict => {
  const labelled = match.figures.flatMap(({ label }) =>
    label.comparisons.map((comparison) => ({ key: keyOf(figureKey(label), comparison), comparison })),
  );
  const optional = new Set(labelled.filter(({ comparison }) => comparison.optional).map(({ key }) => key));
  const open = labelled.filter(({ comparison }) => !comparison.optional);
  const wanted = open.length;
  const extras: string[] = [];
  for (const key of foundKeysOf(match)) {
    const hit = open.findIndex((label) => label.key === key);
    if (hit >= 0) open.splice(hit, 1);
    else if (!optional.has(key)) extras.push(key);
  }
  return {
    tallies: { comparison: { hits: wanted - open.length, extras: extras.length, misses: open.length } },
    remarks: [
      ...extras.map((key) => `extra comparison ${key}`),
      ...open.map(({ key, comparison }) => `miss comparison ${comparison.text} | ${key}`),
    ],
  };
};
