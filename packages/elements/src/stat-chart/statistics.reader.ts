import type { Decimal } from "@khukit/core/decimal";
import type { Comparison } from "@khukit/core/observation";
import type { Bilingual } from "@khukit/core/problem";
import type { Unit } from "@khukit/core/unit";
import {
  count,
  dictionaryOf,
  listOf,
  mismatch,
  nullable,
  oneOf,
  type Reader,
  record,
  text,
} from "../element/json-reader.js";
import { comparison, decimal, unit } from "../publication/figure.readers.js";

export type DimensionId = "indicator" | "zone" | "period" | "status";
const DIMENSIONS: readonly DimensionId[] = ["indicator", "zone", "period", "status"];

/** One figure of the cube, with the categories it lies in. */
export interface Cell extends Readonly<Record<DimensionId, string>> {
  readonly value: Decimal;
  readonly unit: Unit;
  readonly comparisons: readonly Comparison[];
}

/** The categories of a dimension, in order, with their names. */
export type Categories = ReadonlyMap<string, Bilingual>;

export interface Statistics {
  readonly source: string;
  readonly updated: string;
  readonly categories: Readonly<Record<DimensionId, Categories>>;
  readonly cells: readonly Cell[];
}

const index: Reader<readonly string[]> = (value, place) => {
  if (Array.isArray(value)) return listOf(text)(value, place);
  // The standard also allows positions by id.
  const positions = [...dictionaryOf(count)(value, place)];
  return positions.sort(([, left], [, right]) => left - right).map(([id]) => id);
};

const dimension = record({
  category: record({ index, label: dictionaryOf(text) }),
  extension: nullable(record({ labelEn: dictionaryOf(text) })),
});

const dataset = record({
  class: oneOf(["dataset"]),
  source: text,
  updated: text,
  id: listOf(text),
  size: listOf(count),
  dimension: record({ indicator: dimension, zone: dimension, period: dimension, status: dimension }),
  extension: record({
    exact: dictionaryOf(decimal),
    unit: dictionaryOf(unit),
    comparisons: dictionaryOf(listOf(comparison)),
  }),
});

type Dataset = ReturnType<typeof dataset>;

const categoriesOf = ({ category, extension }: Dataset["dimension"]["zone"]): Categories =>
  new Map(
    category.index.map((id) => {
      const vi = category.label.get(id) ?? id;
      return [id, { vi, en: extension?.labelEn.get(id) ?? vi }];
    }),
  );

/** Row-major, as JSON-stat numbers its cells: the last dimension turns fastest. */
const coordinates = ({ id, size, dimension: dimensions }: Dataset, cell: number): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {};
  let rest = cell;
  for (let position = id.length - 1; position >= 0; position -= 1) {
    const length = size[position] ?? 1;
    const name = id[position] as DimensionId;
    found[name] = dimensions[name]?.category.index[rest % length] ?? "";
    rest = Math.floor(rest / length);
  }
  return found;
};

/** `GET /v1/boards/{board}/statistics.json`: exact figures stand in the extension, since JSON-stat holds doubles. */
export const readStatistics: Reader<Statistics> = (value, place) => {
  const read = dataset(value, place);
  const { source, updated, extension } = read;
  const cells = [...extension.exact].map(([key, exact]): Cell => {
    const at = coordinates(read, Number(key)) as Readonly<Record<DimensionId, string>>;
    if (!DIMENSIONS.every((id) => at[id])) return mismatch(key, `${place}.extension.exact`, "0…size-1");
    const unitOf = extension.unit.get(at.indicator);
    if (!unitOf) return mismatch(undefined, `${place}.extension.unit["${at.indicator}"]`, '"VND"');
    return { ...at, value: exact, unit: unitOf, comparisons: extension.comparisons.get(key) ?? [] };
  });
  const categories = Object.fromEntries(DIMENSIONS.map((id) => [id, categoriesOf(read.dimension[id])]));
  return { source, updated, cells, categories: categories as Statistics["categories"] };
};
