import type { BoardRecords } from "@khukit/core/folder";
import type { Observation } from "@khukit/core/observation";
import type { Bilingual } from "@khukit/core/problem";
import { describeUnit } from "@khukit/core/unit";
import type { Locale } from "@khukit/core/vietnamese";
import { csvOf, textCell } from "../csv.js";
import { QUALIFIER_NAMES } from "../qualifier.js";
import { categoriesOf } from "./category.js";
import { labelOfMoment, momentOf } from "./moment.js";
import { placeOf, placesOf } from "./place.js";
import { type StatisticsSelection, selectStatistics } from "./select.js";
import { STATUS_NAMES } from "./status.js";

interface Row {
  readonly observation: Observation;
  readonly indicator: string;
  readonly indicatorName: Bilingual;
  readonly placeName: Bilingual;
}

/** A column: its header, and what a row says in it. Codes and values are the same in both languages. */
type Column = readonly [header: Bilingual, cell: (row: Row, language: Locale) => string | null];

const COLUMNS: readonly Column[] = [
  [{ vi: "Mã chỉ tiêu", en: "indicator" }, ({ indicator }) => indicator],
  [{ vi: "Chỉ tiêu", en: "indicator_name" }, ({ indicatorName }, language) => textCell(indicatorName[language])],
  [{ vi: "Mã khu", en: "zone" }, ({ observation }) => placeOf(observation)],
  [{ vi: "Khu", en: "zone_name" }, ({ placeName }, language) => textCell(placeName[language])],
  [{ vi: "Mã kỳ", en: "period" }, ({ observation }) => momentOf(observation)],
  [{ vi: "Kỳ", en: "period_name" }, ({ observation }, language) => labelOfMoment(momentOf(observation), language)],
  [{ vi: "Ngày chốt", en: "as_of" }, ({ observation }) => observation.asOf],
  [{ vi: "Trạng thái", en: "status" }, ({ observation }, language) => STATUS_NAMES[observation.status][language]],
  [
    { vi: "Mức", en: "qualifier" },
    ({ observation: { qualifier } }, language) => qualifier && QUALIFIER_NAMES[qualifier][language],
  ],
  [{ vi: "Giá trị", en: "value" }, ({ observation }) => observation.value],
  [{ vi: "Đơn vị tính", en: "unit" }, ({ observation }, language) => describeUnit(observation.unit)[language]],
  [{ vi: "Ghi chú", en: "note" }, ({ observation }) => textCell(observation.note)],
];

const rowsOf = (records: BoardRecords, observations: Iterable<Observation>): readonly Row[] => {
  const find = categoriesOf(records);
  const places = placesOf(records);
  return [...observations].flatMap((observation) => {
    const category = find(observation);
    const placeName = places.get(placeOf(observation));
    if (category === null || placeName === undefined) return [];
    return [{ observation, indicator: category.id, indicatorName: category.name, placeName }];
  });
};

/**
 * The cells of `statistics.json` as a table, a row each in the same order, headers and names in one language. Values are
 * exact, with a point for the decimals whatever the language, so that any program reads them alike.
 * Source: RFC 4180 (verified).
 */
export const statisticsCsv = (
  records: BoardRecords,
  selection: StatisticsSelection = {},
  language: Locale = "vi",
): string => {
  const { cells } = selectStatistics(records, selection);
  const rows = rowsOf(records, cells.values());
  return csvOf([
    COLUMNS.map(([header]) => header[language]),
    ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row, language) ?? "")),
  ]);
};
