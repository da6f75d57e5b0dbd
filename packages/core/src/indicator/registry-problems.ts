import type { Place, Problem } from "../problem/problem.js";
import { wrongAddingUp } from "./check/adding-up.js";
import { columnsFedTwice, wrongColumns } from "./check/column.js";
import type { Finding, Registry } from "./check/finding.js";
import { madeOfItself, partOfItself, unknownReferences } from "./check/reference.js";
import { unitsOfParts } from "./check/unit.js";
import type { Indicator } from "./indicator.js";

type PlaceOf = (indicator: Indicator) => Pick<Place, "file" | "row">;

const nowhere: PlaceOf = () => ({ file: null, row: null });

const repeatedCodes = (indicators: readonly Indicator[], registry: Registry): readonly Finding[] =>
  indicators
    .filter((indicator) => registry.get(indicator.code) !== indicator)
    .map((indicator) => ({
      indicator,
      field: "code",
      code: "duplicate",
      message: {
        vi: `mã chỉ tiêu "${indicator.code}" đã có; mỗi chỉ tiêu ghi một lần.`,
        en: `the indicator code "${indicator.code}" stands already; each may stand once.`,
      },
    }));

/**
 * What is wrong with a registry of indicators as a whole, each problem named by the indicator and the field:
 * a code that stands twice; a part, whole or column that is not known; parts that share no unit with their whole, or
 * a column with its indicator; an indicator that is a part of itself; a column with two indicators; and what contradicts
 * the measure: a ratio that is no ratio, a stock that adds up over time, figures recomputed from nothing. None for the
 * built-in registry.
 *
 * @param placeOf tells where an indicator was read from
 *
 * @example registryProblems(INDICATORS) //=> []
 * registryProblems([defineIndicator({ code: "beds", name: { vi: "Giường", en: "Beds" }, unit: "count", measure: "stock", partOf: "rooms" })])
 *   .map(({ code, column, message }) => [code, column, message.en])
 * //=> [["unknown-reference", "partOf", 'indicator beds names "rooms", which is not in the registry; mend the code or add the indicator.']]
 */
export const registryProblems = (indicators: readonly Indicator[], placeOf: PlaceOf = nowhere): readonly Problem[] => {
  const registry: Registry = new Map(indicators.toReversed().map((indicator) => [indicator.code, indicator]));
  const findings = [
    ...repeatedCodes(indicators, registry),
    ...indicators.flatMap((indicator) => [
      ...unknownReferences(indicator, registry),
      ...partOfItself(indicator, registry),
      ...madeOfItself(indicator),
      ...unitsOfParts(indicator, registry),
      ...wrongAddingUp(indicator),
      ...wrongColumns(indicator),
    ]),
    ...columnsFedTwice(indicators),
  ];
  return findings.map(({ indicator, field, code, message }) => ({
    ...placeOf(indicator),
    column: field,
    code,
    message,
  }));
};
