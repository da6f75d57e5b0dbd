import type { ComparisonMention, QuantityMention } from "../reading.js";
import { spanOf, type Text } from "../text/index.js";
import type { Figure, FigureComparison } from "./figure.js";

const signed = (amount: string, down: boolean): string => (down && amount !== "0" ? `-${amount}` : amount);

const comparisonMention = (text: Text, { spoken, base }: FigureComparison): ComparisonMention => {
  const place = { ...spanOf(text, spoken), base };
  if (spoken.form === "multiple") return { ...place, form: "multiple", times: spoken.amount };
  if (spoken.form === "absolute") return { ...place, form: "absolute", amount: signed(spoken.amount, spoken.down) };
  const form = spoken.form === "change" ? "change" : "ratio";
  return { ...place, form, percent: signed(spoken.amount, spoken.down) };
};

/** A figure as users get it: with its place in the text as given. */
export const mentionOf = (text: Text, figure: Figure): QuantityMention => ({
  ...spanOf(text, figure),
  value: figure.value,
  unit: figure.unit,
  indicator: figure.indicator,
  period: figure.period,
  asOf: figure.asOf,
  cumulative: figure.cumulative,
  comparisons: figure.comparisons.map((comparison) => comparisonMention(text, comparison)),
  status: figure.status,
  qualifier: figure.qualifier,
  entity: figure.entity,
});
