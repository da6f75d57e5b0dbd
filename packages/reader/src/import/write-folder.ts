import type { Article } from "@khukit/core/article";
import type { Directive } from "@khukit/core/directive";
import type { Document } from "@khukit/core/document";
import type { FolderFiles } from "@khukit/core/folder";
import type { Observation } from "@khukit/core/observation";
import type { Locale } from "@khukit/core/vietnamese";
import { articleFile, articlePath } from "./article-file.js";
import type { Change } from "./change.js";
import { directiveCells, documentCells, observationCells } from "./table/cells.js";
import { COLUMNS, type ImportedTable } from "./table/columns.js";
import { type Cells, editTable, newTable, type TableEdit } from "./table/edit-table.js";
import { type Dialect, dialectOf, PLAIN } from "./table/table-text.js";

export interface FolderChanges {
  readonly documents: readonly Change<Document>[];
  readonly articles: readonly Change<Article>[];
  readonly observations: readonly Change<Observation>[];
  readonly directives: readonly Change<Directive>[];
}

const pick = (cells: Cells, fields: readonly string[]): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([key]) => fields.includes(key)));

const editOf = <Value>(changes: readonly Change<Value>[], cellsOf: (value: Value) => Cells): TableEdit => ({
  added: changes.flatMap(({ state, value }) => (state === "added" ? [cellsOf(value)] : [])),
  replaced: new Map(
    changes.flatMap((change) =>
      change.state === "different" && change.replaced && change.row !== null
        ? [[change.row, pick(cellsOf(change.value), change.fields)] as const]
        : [],
    ),
  ),
});

/** A new table is written as its neighbours are. */
const neighbourDialect = (files: FolderFiles): Dialect => {
  const [, text] = [...files].find(([file]) => file.endsWith(".csv")) ?? [];
  return text === undefined ? PLAIN : dialectOf(text);
};

const tableFile = (
  files: FolderFiles,
  file: ImportedTable,
  edit: TableEdit,
): readonly (readonly [string, string])[] => {
  if (edit.added.length + edit.replaced.size === 0) return [];
  const text = files.get(file);
  const columns = COLUMNS[file];
  return [
    [
      file,
      text === undefined ? newTable(columns, edit.added, neighbourDialect(files)) : editTable(text, columns, edit),
    ],
  ];
};

const isWritten = (change: Change<Article>): boolean =>
  change.state === "added" || (change.state === "different" && change.replaced);

/** The new text of each file of the folder that the changes touch. */
export const writeFolder = (files: FolderFiles, numbers: Locale, changes: FolderChanges): FolderFiles =>
  new Map([
    ...tableFile(files, "documents.csv", editOf(changes.documents, documentCells)),
    ...tableFile(
      files,
      "observations.csv",
      editOf(changes.observations, (row) => observationCells(row, numbers)),
    ),
    ...tableFile(files, "directives.csv", editOf(changes.directives, directiveCells)),
    ...changes.articles.filter(isWritten).map(({ value }) => [articlePath(value), articleFile(value)] as const),
  ]);
