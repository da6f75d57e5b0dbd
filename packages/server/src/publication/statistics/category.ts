import type { BoardRecords } from "@khukit/core/folder";
import type { Indicator } from "@khukit/core/indicator";
import type { Observation } from "@khukit/core/observation";
import type { Bilingual } from "@khukit/core/problem";
import { describeUnit, type Unit } from "@khukit/core/unit";

/**
 * A category of the indicator dimension: an indicator in one unit. Figures in another unit than the indicator's own, and
 * a flow's running total, are another quantity and stand in a category of their own: `budget_contribution:USD`.
 */
export interface Category {
  readonly id: string;
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly name: Bilingual;
}

const RUNNING_TOTAL: Bilingual = { vi: "lũy kế", en: "cumulative" };

const isRunningTotal = ({ cumulative }: Observation, { measure }: Indicator): boolean =>
  cumulative && measure === "flow";

const categoryOf = (observation: Observation, indicator: Indicator): Category => {
  const { unit } = observation;
  const marks: readonly (Bilingual & { readonly id: string })[] = [
    ...(unit === indicator.unit ? [] : [{ id: unit, ...describeUnit(unit) }]),
    ...(isRunningTotal(observation, indicator) ? [{ id: "cumulative", ...RUNNING_TOTAL }] : []),
  ];
  const named = (language: keyof Bilingual): string =>
    marks.length === 0
      ? indicator.name[language]
      : `${indicator.name[language]} (${marks.map((mark) => mark[language]).join(", ")})`;
  return {
    id: [indicator.code, ...marks.map(({ id }) => id)].join(":"),
    indicator,
    unit,
    name: { vi: named("vi"), en: named("en") },
  };
};

/** Finds the category of each figure of a board; null for an indicator that it does not know. */
export const categoriesOf = ({ indicators }: BoardRecords) => {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return (observation: Observation): Category | null => {
    const indicator = byCode.get(observation.indicator);
    return indicator === undefined ? null : categoryOf(observation, indicator);
  };
};

/** The categories that have a figure here, in the registry's order. */
export const reportedCategories = (
  records: BoardRecords,
  observations: readonly Observation[],
): readonly Category[] => {
  const find = categoriesOf(records);
  const order = new Map(records.indicators.map(({ code }, position) => [code, position]));
  const held = new Map(observations.flatMap((observation) => find(observation) ?? []).map((one) => [one.id, one]));
  const position = ({ indicator }: Category): number => order.get(indicator.code) ?? 0;
  return [...held.values()].toSorted((a, b) => position(a) - position(b));
};
