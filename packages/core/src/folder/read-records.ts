import type { Decimal } from "../decimal/decimal.js";
import type { Directive } from "../directive/directive.js";
import type { Document } from "../document/document.js";
import type { Enterprise } from "../enterprise/enterprise.js";
import type { Indicator } from "../indicator/indicator.js";
import type { Observation } from "../observation/observation.js";
import type { Problem } from "../problem/problem.js";
import type { Project } from "../project/project.js";
import type { Locale } from "../vietnamese/number.js";
import type { Zone } from "../zone/zone.js";
import type { Located } from "./board-records.js";
import { ownIndicator } from "./merge-indicators.js";
import { readTable } from "./table.js";
import { TABLES, type TableName } from "./tables.js";

/** A board's folder as its files: path within the folder to text. */
export type FolderFiles = ReadonlyMap<string, string>;

export interface TableRecords {
  readonly zones: readonly Located<Zone>[];
  readonly enterprises: readonly Located<Enterprise>[];
  readonly projects: readonly Located<Project>[];
  readonly indicators: readonly Located<Indicator>[];
  readonly observations: readonly Located<Observation>[];
  readonly documents: readonly Located<Document>[];
  readonly directives: readonly Located<Directive>[];
  readonly problems: readonly Problem[];
}

const named = <Row extends { readonly name: string; readonly nameEn: string }>({ name, nameEn, ...rest }: Row) => ({
  ...rest,
  name: { vi: name, en: nameEn },
});

type RowOf<Name extends TableName> = ReturnType<typeof readTable<(typeof TABLES)[Name]>>["rows"][number]["values"];

const projectOf = ({ certificate, certificateDay, ...row }: RowOf<"projects.csv">): Project => ({
  ...named(row),
  certificate: certificate === null ? null : { number: certificate, day: certificateDay },
});

const HUNDRED = "100" as Decimal;
const ONE = "1" as Decimal;

/** What a row leaves empty it says nothing of: the registry, or the measure, says it then. */
const said = <Values extends object>(values: Values): { readonly [Key in keyof Values]?: NonNullable<Values[Key]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value?.length !== 0)) as never;

/** A percentage is its parts times a hundred; any other ratio is one divided by the other. */
const indicatorOf = ({
  name,
  nameEn,
  code,
  unit,
  measure,
  numerator,
  denominator,
  ...row
}: RowOf<"indicators.csv">): Indicator => {
  const times = unit === "percent" ? HUNDRED : ONE;
  const ratio = numerator === null || denominator === null ? null : { numerator, denominator, times };
  return ownIndicator({ code, name: { vi: name, en: nameEn }, unit, measure, ...said({ ...row, ratio }) });
};

/** Reads every CSV file of a folder; a file that is not there holds no records. */
export const readRecords = (files: FolderFiles, numbers: Locale): TableRecords => {
  const problems: Problem[] = [];
  const rowsOf = <Name extends TableName, Value>(
    file: Name,
    toRecord: (values: RowOf<Name>) => Value,
  ): readonly Located<Value>[] => {
    const text = files.get(file);
    if (text === undefined) return [];
    const table = readTable(file, text, TABLES[file], numbers);
    problems.push(...table.problems);
    return table.rows.map(({ row, values }) => ({ file, row, value: toRecord(values) }));
  };
  return {
    zones: rowsOf("zones.csv", named),
    enterprises: rowsOf("enterprises.csv", named),
    projects: rowsOf("projects.csv", projectOf),
    indicators: rowsOf("indicators.csv", indicatorOf),
    observations: rowsOf("observations.csv", (values) => values),
    documents: rowsOf("documents.csv", (values) => values),
    directives: rowsOf("directives.csv", (values) => values),
    problems,
  };
};
