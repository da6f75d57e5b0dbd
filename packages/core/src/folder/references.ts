import type { Article } from "../article/article.js";
import type { BoardProfile } from "../board/board.js";
import type { Indicator } from "../indicator/indicator.js";
import { INDICATORS } from "../indicator/registry.js";
import type { Problem } from "../problem/problem.js";
import { quoteFound } from "../record/check-record.js";
import type { Located } from "./board-records.js";
import type { TableRecords } from "./read-records.js";

/** The registry with a board's own indicators laid over it, by code. */
export const mergeIndicators = (own: readonly Indicator[]): readonly Indicator[] => {
  const merged = new Map(INDICATORS.map((indicator) => [indicator.code, indicator]));
  for (const indicator of own) merged.set(indicator.code, indicator);
  return [...merged.values()];
};

const duplicates = <Value>(
  located: readonly Located<Value>[],
  column: string,
  keyOf: (value: Value) => string,
): readonly Problem[] => {
  const first = new Map<string, Located<Value>>();
  return located.flatMap((entry) => {
    const key = keyOf(entry.value);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, entry);
      return [];
    }
    const where = earlier.row === null ? earlier.file : `${earlier.file}:${earlier.row}`;
    return [
      {
        code: "duplicate" as const,
        file: entry.file,
        row: entry.row,
        column,
        message: {
          vi: `${quoteFound(key)} đã có ở ${where}; mỗi mục chỉ ghi một lần.`,
          en: `${quoteFound(key)} stands at ${where} already; each may stand once.`,
        },
      },
    ];
  });
};

interface Referrer {
  readonly file: string;
  readonly row: number | null;
}

const unknownReference = (
  { file, row }: Referrer,
  column: string,
  id: string | null,
  known: ReadonlySet<string>,
  home: string,
): readonly Problem[] =>
  id === null || known.has(id)
    ? []
    : [
        {
          code: "unknown-reference",
          file,
          row,
          column,
          message: {
            vi: `${quoteFound(id)} không có trong ${home}; hãy sửa mã hoặc thêm vào đó.`,
            en: `${quoteFound(id)} is not in ${home}; mend the id or add it there.`,
          },
        },
      ];

const idsOf = <Value extends { readonly id: string }>(located: readonly Located<Value>[]): ReadonlySet<string> =>
  new Set(located.map(({ value }) => value.id));

const observationProblems = (records: TableRecords, slugs: ReadonlySet<string>): readonly Problem[] => {
  const indicators = new Map(
    mergeIndicators(records.indicators.map(({ value }) => value)).map((indicator) => [indicator.code, indicator]),
  );
  const codes = new Set(indicators.keys());
  const zones = idsOf(records.zones);
  const projects = idsOf(records.projects);
  return records.observations.flatMap((entry) => {
    const { indicator, zone, project, article, unit, period, asOf } = entry.value;
    const expected = indicators.get(indicator)?.unit;
    const at = (column: string) => ({ file: entry.file, row: entry.row, column });
    const unitProblems: readonly Problem[] =
      expected === undefined || expected === unit
        ? []
        : [
            {
              code: "contradiction",
              ...at("unit"),
              message: {
                vi: `đơn vị "${unit}" khác đơn vị của chỉ tiêu ${indicator} ("${expected}").`,
                en: `the unit "${unit}" is not the one of indicator ${indicator} ("${expected}").`,
              },
            },
          ];
    const timeProblems: readonly Problem[] =
      period !== null || asOf !== null
        ? []
        : [
            {
              code: "missing-value",
              ...at("period"),
              message: {
                vi: "cần kỳ (period) hoặc ngày chốt (asOf), hoặc cả hai.",
                en: "a period or a cut-off day (asOf) is needed, or both.",
              },
            },
          ];
    return [
      ...unknownReference(entry, "indicator", indicator, codes, "indicators.csv"),
      ...unknownReference(entry, "zone", zone, zones, "zones.csv"),
      ...unknownReference(entry, "project", project, projects, "projects.csv"),
      ...unknownReference(entry, "article", article, slugs, "news/"),
      ...unitProblems,
      ...timeProblems,
    ];
  });
};

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

/** What is wrong between records that are each well formed: repeated ids, references that lead nowhere, other units. */
export const referenceProblems = (
  board: BoardProfile,
  records: TableRecords,
  articles: readonly Located<Article>[],
): readonly Problem[] => {
  const slugs = new Set(articles.map(({ value }) => value.slug));
  const zones = idsOf(records.zones);
  const documents = idsOf(records.documents);
  return [
    ...duplicates(records.zones, "id", ({ id }) => id),
    ...duplicates(records.projects, "id", ({ id }) => id),
    ...duplicates(records.indicators, "code", ({ code }) => code),
    ...duplicates(records.documents, "id", ({ id }) => id),
    ...duplicates(records.directives, "id", ({ id }) => id),
    ...duplicates(articles, "slug", ({ slug }) => slug),
    ...duplicates(records.observations, "indicator", ({ indicator, zone, project, period, asOf, status }) =>
      [indicator, zone, project, period, asOf, status].join(" "),
    ),
    ...records.zones.flatMap((entry) => unknownReference(entry, "within", entry.value.within, zones, "zones.csv")),
    ...records.projects.flatMap((entry) => unknownReference(entry, "zone", entry.value.zone, zones, "zones.csv")),
    ...observationProblems(records, slugs),
    ...directiveProblems(records, board, slugs),
    ...articles.flatMap((entry) =>
      (entry.value.meta.documents ?? []).flatMap((id) =>
        unknownReference(entry, "documents", id, documents, "documents.csv"),
      ),
    ),
  ];
};
