import type { Article } from "@khukit/core/article";
import type { Directive } from "@khukit/core/directive";
import { citeDocument, type Document } from "@khukit/core/document";
import { type BoardRecords, checkFolder, type FolderFiles } from "@khukit/core/folder";
import type { Observation } from "@khukit/core/observation";
import type { Result } from "@khukit/core/problem";
import { formatDate } from "@khukit/core/vietnamese";
import type { Change, Draft, Held } from "./change.js";
import { concernsBoard } from "./concern.js";
import { importDocuments } from "./document.js";
import type { FigureContext } from "./figure.js";
import { draftFigures, settleFigures } from "./figures.js";
import { type HeldRecords, holdRecords } from "./held-records.js";
import { importNews } from "./news.js";
import type { Refusal } from "./refusal.js";
import type { ImportSource } from "./source.js";
import { importTasks } from "./task.js";
import { writeFolder } from "./write-folder.js";

export interface ImportOptions {
  /** Whether rows of the folder that say something else are to be changed. */
  readonly replace: boolean;
}

/** What an import would do to a board's folder, and what it leaves out. */
export interface ImportPlan {
  readonly records: BoardRecords;
  readonly documents: readonly Change<Document>[];
  readonly articles: readonly Change<Article>[];
  readonly observations: readonly Change<Observation>[];
  readonly directives: readonly Change<Directive>[];
  readonly refusals: readonly Refusal[];
  /** Documents, and sources of figures or tasks, that speak neither of the board's province nor of one of its zones. */
  readonly unrelated: readonly string[];
  /** The new text of each file that changes; empty where there is nothing to write. */
  readonly files: FolderFiles;
}

interface Progress {
  readonly held: HeldRecords;
  readonly documents: readonly Change<Document>[];
  readonly articles: readonly Change<Article>[];
  readonly directives: readonly Change<Directive>[];
  readonly figures: readonly Draft<Observation>[];
  readonly refusals: readonly Refusal[];
}

/** What one source adds counts as held for the next: two items of a feed may cite one document. */
const withAdded = <Value>(held: readonly Held<Value>[], changes: readonly Change<Value>[]): readonly Held<Value>[] => [
  ...held,
  ...changes.flatMap(({ state, value }) => (state === "added" ? [{ value, row: null, place: "import" as const }] : [])),
];

const noteOf = (own: Document | null, name: string): string =>
  own === null ? `Theo tệp ${name}` : `Theo ${citeDocument(own, "short").vi} ngày ${formatDate(own.date, "vi")}`;

const importSource = (
  {
    records,
    progress,
    replace,
  }: { readonly records: BoardRecords; readonly progress: Progress; readonly replace: boolean },
  source: ImportSource,
): Progress => {
  const { held } = progress;
  const { board } = records;
  const documents = importDocuments(source, { board, documents: held.documents, replace });
  const news = importNews(source, { articles: held.articles, documents: documents.cited, replace });
  const article = news !== null && "state" in news ? news : null;
  const slug = article?.value.slug ?? null;
  const context: FigureContext = {
    indicators: records.indicators,
    zones: records.zones,
    article: slug,
    note: slug === null ? noteOf(documents.own, source.name) : null,
  };
  const figures = draftFigures(source, context);
  const tasks = importTasks(source, {
    board,
    document: documents.own?.id ?? null,
    article: slug,
    directives: held.directives,
    replace,
  });
  const articles = article === null ? [] : [article];
  return {
    held: {
      ...held,
      documents: withAdded(held.documents, documents.changes),
      articles: withAdded(held.articles, articles),
      directives: withAdded(held.directives, tasks.changes),
    },
    documents: [...progress.documents, ...documents.changes],
    articles: [...progress.articles, ...articles],
    directives: [...progress.directives, ...tasks.changes],
    figures: [...progress.figures, ...figures.drafts],
    refusals: [
      ...progress.refusals,
      ...(news !== null && "reason" in news ? [news] : []),
      ...figures.refusals,
      ...documents.refusals,
      ...tasks.refusals,
    ],
  };
};

/**
 * What an import of some sources would change in a board's folder. Nothing is written; no row of the folder is changed
 * unless told; the same sources again add nothing.
 *
 * @param id the folder's name
 * @param files the folder as it is
 * @returns the plan, or every problem of the folder: before the import, or, in a folder without any, after it
 *
 * @example
 * planImport("quang-binh", new Map(), [], { replace: false }).problems.map(({ code, file }) => `${code} ${file}`)
 * //=> ["missing-file board.yaml"]
 */
export const planImport = (
  id: string,
  files: FolderFiles,
  sources: readonly ImportSource[],
  { replace }: ImportOptions,
): Result<ImportPlan> => {
  const checked = checkFolder(id, files);
  if (!checked.ok) return checked;
  const records = checked.value;
  const held = holdRecords(records, files);
  const start: Progress = { held, documents: [], articles: [], directives: [], figures: [], refusals: [] };
  const progress = sources.reduce(
    (soFar, source) => importSource({ records, progress: soFar, replace }, source),
    start,
  );
  const { changes: observations, refusals } = settleFigures(progress.figures, held.observations, replace);
  const { documents, articles, directives } = progress;
  const givers = new Set([...progress.figures, ...directives].map(({ source }) => source));
  const changed = writeFolder(files, records.board.numbers, { documents, articles, observations, directives });
  const after = checkFolder(id, new Map([...files, ...changed]));
  if (!after.ok) return after;
  return {
    ok: true,
    value: {
      records,
      documents,
      articles,
      observations,
      directives,
      refusals: [...progress.refusals, ...refusals],
      unrelated: sources
        .filter(({ name, reading }) => reading.header !== null || givers.has(name))
        .filter(({ text }) => !concernsBoard(text, records))
        .map(({ name }) => name),
      files: changed,
    },
  };
};
