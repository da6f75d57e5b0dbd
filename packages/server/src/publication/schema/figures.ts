import type { JsonSchema } from "@khukit/core/schema";
import { fieldsOf } from "./core-schemas.js";
import { constant, count, list, mapOf, nullable, object, type Properties, ref, text } from "./json-schema.js";

const indicatorEntry = (): JsonSchema =>
  object({
    ...fieldsOf("indicator", ["code", "name", "measure", "direction", "partOf"]),
    ...fieldsOf("observation", ["unit", "period", "asOf", "value", "qualifier", "status", "cumulative", "note"]),
    zone: nullable(ref("Named")),
    project: nullable(ref("Named")),
    comparisons: list(ref("comparison")),
    target: nullable(ref("FigureBeside")),
    forecast: nullable(ref("FigureBeside")),
    history: list(object(fieldsOf("observation", ["period", "asOf", "value", "status"]))),
    source: nullable(ref("Source")),
  });

const dimension = (): JsonSchema =>
  object(
    {
      label: text,
      category: object(
        { index: list(text), label: mapOf(text) },
        { unit: mapOf(object({ label: text, decimals: count })) },
      ),
    },
    { extension: object({ labelEn: mapOf(text) }) },
  );

const sizes: JsonSchema = { type: "array", items: count, minItems: 4, maxItems: 4 };

/** Source: https://json-stat.org/full/ */
const statistics = (): JsonSchema =>
  object({
    version: constant("2.0"),
    class: constant("dataset"),
    label: text,
    source: text,
    updated: ref("day"),
    id: list(text),
    size: sizes,
    role: object({ metric: list(text), geo: list(text), time: list(text) }),
    dimension: object({
      indicator: ref("StatisticsDimension"),
      zone: ref("StatisticsDimension"),
      period: ref("StatisticsDimension"),
      status: ref("StatisticsDimension"),
    }),
    value: mapOf({ type: "number" }),
    extension: object({
      board: ref("Named"),
      exact: mapOf(ref("decimal")),
      unit: mapOf(ref("unit")),
      partOf: mapOf(text),
      comparisons: mapOf(list(ref("comparison"))),
    }),
  });

/** `indicators.json` and `statistics.json`. */
export const figureSchemas = (): Properties => ({
  IndicatorEntry: indicatorEntry(),
  IndicatorsPublication: object({ board: ref("Named"), indicators: list(ref("IndicatorEntry")) }),
  StatisticsDimension: dimension(),
  Statistics: statistics(),
});
