import type { Indicator } from "../indicator/indicator.js";
import type { Observation } from "../observation/observation.js";
import type { Problem } from "../problem/problem.js";
import type { Located } from "./board-records.js";
import type { TableRecords } from "./read-records.js";
import { idsOf, unknownReference } from "./reference.js";

const otherUnit = (
  { file, row, value: { unit } }: Located<Observation>,
  indicator: Indicator | undefined,
): readonly Problem[] =>
  indicator === undefined || [indicator.unit, ...indicator.otherUnits].includes(unit)
    ? []
    : [
        {
          code: "contradiction",
          file,
          row,
          column: "unit",
          message: {
            vi: `đơn vị "${unit}" khác đơn vị của chỉ tiêu ${indicator.code} ("${indicator.unit}").`,
            en: `the unit "${unit}" is not the one of indicator ${indicator.code} ("${indicator.unit}").`,
          },
        },
      ];

const noTime = ({ file, row, value: { period, asOf } }: Located<Observation>): readonly Problem[] =>
  period !== null || asOf !== null
    ? []
    : [
        {
          code: "missing-value",
          file,
          row,
          column: "period",
          message: {
            vi: "cần kỳ (period) hoặc ngày chốt (asOf), hoặc cả hai.",
            en: "a period or a cut-off day (asOf) is needed, or both.",
          },
        },
      ];

/** Figures of what is not there, in another unit than their indicator's, or of no time. */
export const observationProblems = (
  records: TableRecords,
  merged: readonly Indicator[],
  slugs: ReadonlySet<string>,
): readonly Problem[] => {
  const indicators = new Map(merged.map((indicator) => [indicator.code, indicator]));
  const codes = new Set(indicators.keys());
  const zones = idsOf(records.zones);
  const projects = idsOf(records.projects);
  return records.observations.flatMap((entry) => {
    const { indicator, zone, project, article } = entry.value;
    return [
      ...unknownReference(entry, "indicator", indicator, codes, "indicators.csv"),
      ...unknownReference(entry, "zone", zone, zones, "zones.csv"),
      ...unknownReference(entry, "project", project, projects, "projects.csv"),
      ...unknownReference(entry, "article", article, slugs, "news/"),
      ...otherUnit(entry, indicators.get(indicator)),
      ...noTime(entry),
    ];
  });
};
