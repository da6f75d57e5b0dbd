import type { Article } from "../article/article.js";
import type { BoardProfile } from "../board/board.js";
import { documentProblems } from "../document/problems.js";
import { registryProblems } from "../indicator/registry-problems.js";
import type { Problem } from "../problem/problem.js";
import type { Report } from "../report/report.js";
import { withinProblems } from "../zone/within.js";
import type { Located } from "./board-records.js";
import { mergeIndicators } from "./merge-indicators.js";
import { observationProblems } from "./observation-problems.js";
import type { TableRecords } from "./read-records.js";
import { duplicates, idsOf, unknownReference } from "./reference.js";

const directiveProblems = (
  records: TableRecords,
  board: BoardProfile,
  slugs: ReadonlySet<string>,
): readonly Problem[] => {
  const units = new Set(board.units.map(({ id }) => id));
  const documents = idsOf(records.documents);
  return records.directives.flatMap((entry) => [
    ...unknownReference(entry, "document", entry.value.document, documents, "documents.csv"),
    ...unknownReference(entry, "article", entry.value.article, slugs, "news/"),
    ...unknownReference(entry, "lead", entry.value.lead, units, "board.yaml (units)"),
    ...entry.value.with.flatMap((unit) => unknownReference(entry, "with", unit, units, "board.yaml (units)")),
  ]);
};

const zoneProblems = (zones: TableRecords["zones"]): readonly Problem[] => {
  const rows = new Map(zones.map(({ value, row }) => [value, row]));
  return withinProblems([...rows.keys()], (zone) => ({
    file: "zones.csv",
    row: rows.get(zone) ?? null,
    column: "within",
  }));
};

const ownIndicatorProblems = (own: TableRecords["indicators"]): readonly Problem[] => {
  const rows = new Map(own.map(({ value, row }) => [value.code, row]));
  return registryProblems(mergeIndicators(own.map(({ value }) => value)), ({ code }) => ({
    file: "indicators.csv",
    row: rows.get(code) ?? null,
  }));
};

const reportProblems = (reports: readonly Located<Report>[], records: TableRecords): readonly Problem[] => {
  const codes = new Set(mergeIndicators(records.indicators.map(({ value }) => value)).map(({ code }) => code));
  const [zones, projects, directives] = [idsOf(records.zones), idsOf(records.projects), idsOf(records.directives)];
  return reports.flatMap((entry) => [
    ...entry.value.meta.figures.flatMap(({ indicator, zone, project }, index) => [
      ...unknownReference(entry, `figures[${index}].indicator`, indicator, codes, "indicators.csv"),
      ...unknownReference(entry, `figures[${index}].zone`, zone, zones, "zones.csv"),
      ...unknownReference(entry, `figures[${index}].project`, project, projects, "projects.csv"),
    ]),
    ...entry.value.meta.directives.flatMap((id, index) =>
      unknownReference(entry, `directives[${index}]`, id, directives, "directives.csv"),
    ),
  ]);
};

/** Ids that stand twice within a table; an observation is one thing of one place and time, in one unit. */
const repeated = (records: TableRecords, articles: readonly Located<Article>[]): readonly Problem[] => [
  ...duplicates(records.zones, "id", ({ id }) => id),
  ...duplicates(records.enterprises, "id", ({ id }) => id),
  ...duplicates(records.projects, "id", ({ id }) => id),
  ...duplicates(records.indicators, "code", ({ code }) => code),
  ...duplicates(records.documents, "id", ({ id }) => id),
  ...duplicates(records.directives, "id", ({ id }) => id),
  ...duplicates(articles, "slug", ({ slug }) => slug),
  ...duplicates(
    records.observations,
    "indicator",
    ({ indicator, zone, project, period, asOf, status, unit, cumulative }) =>
      [indicator, zone, project, period, asOf, status, unit, cumulative ? "cumulative" : ""].join(" ").trim(),
  ),
];

/** What is wrong between records that are each well formed: repeated ids, references that lead nowhere, other units. */
export const referenceProblems = (
  board: BoardProfile,
  records: TableRecords,
  articles: readonly Located<Article>[],
  reports: readonly Located<Report>[],
): readonly Problem[] => {
  const slugs = new Set(articles.map(({ value }) => value.slug));
  const [zones, documents, enterprises] = [idsOf(records.zones), idsOf(records.documents), idsOf(records.enterprises)];
  return [
    ...repeated(records, articles),
    ...records.zones.flatMap((entry) => unknownReference(entry, "within", entry.value.within, zones, "zones.csv")),
    ...zoneProblems(records.zones),
    ...records.enterprises.flatMap((entry) => unknownReference(entry, "zone", entry.value.zone, zones, "zones.csv")),
    ...records.projects.flatMap((entry) => [
      ...unknownReference(entry, "zone", entry.value.zone, zones, "zones.csv"),
      ...unknownReference(entry, "enterprise", entry.value.enterprise, enterprises, "enterprises.csv"),
    ]),
    ...ownIndicatorProblems(records.indicators),
    ...observationProblems(records, mergeIndicators(records.indicators.map(({ value }) => value)), slugs),
    ...directiveProblems(records, board, slugs),
    ...records.documents.flatMap(({ value, file, row }) =>
      documentProblems(value, (column) => ({ file, row, column })),
    ),
    ...articles.flatMap((entry) =>
      (entry.value.meta.documents ?? []).flatMap((id) =>
        unknownReference(entry, "documents", id, documents, "documents.csv"),
      ),
    ),
    ...reportProblems(reports, records),
  ];
};
