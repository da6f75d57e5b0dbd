import { fractionDigitsOf } from "@khukit/core/decimal";
import type { BoardRecords } from "@khukit/core/folder";
import type { Observation } from "@khukit/core/observation";
import type { Bilingual } from "@khukit/core/problem";
import type { Statistics } from "@khukit/core/publication";
import { describeUnit } from "@khukit/core/unit";
import { type Category, categoriesOf, reportedCategories } from "./category.js";
import { inOrderOfTime, labelOfMoment, momentOf } from "./moment.js";
import { placeOf, placesOf } from "./place.js";
import { STATUS_NAMES } from "./status.js";

type Dimension = Statistics["dimension"]["indicator"];

const dimension = (label: string, names: ReadonlyMap<string, Bilingual>): Dimension => ({
  label,
  category: {
    index: [...names.keys()],
    label: Object.fromEntries([...names].map(([id, { vi }]) => [id, vi])),
  },
  extension: { labelEn: Object.fromEntries([...names].map(([id, { en }]) => [id, en])) },
});

/** Only what has a figure, in the order of the names. */
const having = <Value>(
  names: Iterable<readonly [string, Value]>,
  observations: readonly Observation[],
  keyOf: (observation: Observation) => string,
): readonly (readonly [string, Value])[] => {
  const held = new Set(observations.map(keyOf));
  return [...names].filter(([id]) => held.has(id));
};

const decimalsOf = (observations: readonly Observation[]): number =>
  Math.max(0, ...observations.map(({ value }) => fractionDigitsOf(value)));

const indicatorDimension = (records: BoardRecords, observations: readonly Observation[]): Dimension => {
  const reported = reportedCategories(records, observations);
  const find = categoriesOf(records);
  const held = Map.groupBy(observations, (observation) => find(observation)?.id);
  const plain = dimension("Chỉ tiêu", new Map(reported.map(({ id, name }) => [id, name])));
  const unitOf = ({ id, unit }: Category) =>
    [id, { label: describeUnit(unit).vi, decimals: decimalsOf(held.get(id) ?? []) }] as const;
  return { ...plain, category: { ...plain.category, unit: Object.fromEntries(reported.map(unitOf)) } };
};

const periodDimension = (observations: readonly Observation[]): Dimension => {
  const moments = inOrderOfTime([...new Set(observations.map(momentOf))]);
  const nameOf = (moment: string): Bilingual => ({ vi: labelOfMoment(moment, "vi"), en: labelOfMoment(moment, "en") });
  return dimension("Kỳ", new Map(moments.map((moment) => [moment, nameOf(moment)])));
};

/** The four dimensions of a table of observations. */
export const dimensionsOf = (records: BoardRecords, observations: readonly Observation[]): Statistics["dimension"] => ({
  indicator: indicatorDimension(records, observations),
  zone: dimension("Khu", new Map(having(placesOf(records), observations, placeOf))),
  period: periodDimension(observations),
  status: dimension("Trạng thái", new Map(having(Object.entries(STATUS_NAMES), observations, ({ status }) => status))),
});
