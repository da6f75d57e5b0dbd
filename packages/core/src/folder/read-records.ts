import type { Directive } from "../directive/directive.js";
import type { Document } from "../document/document.js";
import { defineIndicator } from "../indicator/define.js";
import type { Indicator } from "../indicator/indicator.js";
import type { Observation } from "../observation/observation.js";
import type { Problem } from "../problem/problem.js";
import type { Project } from "../project/project.js";
import type { Locale } from "../vietnamese/number.js";
import type { Zone } from "../zone/zone.js";
import type { Located } from "./board-records.js";
import { readTable } from "./table.js";
import { TABLES, type TableName } from "./tables.js";

/** A board's folder as its files: path within the folder to text. */
export type FolderFiles = ReadonlyMap<string, string>;

export interface TableRecords {
  readonly zones: readonly Located<Zone>[];
  readonly projects: readonly Located<Project>[];
  readonly indicators: readonly Located<Indicator>[];
  readonly observations: readonly Located<Observation>[];
  readonly documents: readonly Located<Document>[];
  readonly directives: readonly Located<Directive>[];
  readonly problems: readonly Problem[];
}

/** Reads every CSV file of a folder; a file that is not there holds no records. */
export const readRecords = (files: FolderFiles, numbers: Locale): TableRecords => {
  const problems: Problem[] = [];
  const rowsOf = <Name extends TableName>(file: Name) => {
    const text = files.get(file);
    if (text === undefined) return [];
    const table = readTable(file, text, TABLES[file], numbers);
    problems.push(...table.problems);
    return table.rows.map(({ row, values }) => ({ file, row, values }));
  };
  const named = <Row extends { readonly name: string; readonly nameEn: string }>({ name, nameEn, ...rest }: Row) => ({
    ...rest,
    name: { vi: name, en: nameEn },
  });
  return {
    zones: rowsOf("zones.csv").map(({ values, ...place }) => ({ ...place, value: named(values) })),
    projects: rowsOf("projects.csv").map(({ values, ...place }) => ({ ...place, value: named(values) })),
    indicators: rowsOf("indicators.csv").map(({ values, ...place }) => ({
      ...place,
      value: defineIndicator(named(values)),
    })),
    observations: rowsOf("observations.csv").map(({ values, ...place }) => ({ ...place, value: values })),
    documents: rowsOf("documents.csv").map(({ values, ...place }) => ({ ...place, value: values })),
    directives: rowsOf("directives.csv").map(({ values, ...place }) => ({ ...place, value: values })),
    problems,
  };
};
