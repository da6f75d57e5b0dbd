import type { Article } from "@khukit/core/article";
import type { Directive } from "@khukit/core/directive";
import type { Document } from "@khukit/core/document";
import type { BoardRecords, FolderFiles } from "@khukit/core/folder";
import type { Observation } from "@khukit/core/observation";
import type { Held } from "./change.js";
import { COLUMNS, type ImportedTable } from "./table/columns.js";
import { readTableText } from "./table/table-text.js";

/** The records of a folder, each with its row. */
export interface HeldRecords {
  readonly observations: readonly Held<Observation>[];
  readonly documents: readonly Held<Document>[];
  readonly directives: readonly Held<Directive>[];
  readonly articles: readonly Held<Article>[];
}

/** Core reads the rows of a table in their order, and leaves out the empty ones. */
const withRows = <Value>(values: readonly Value[], file: ImportedTable, files: FolderFiles): readonly Held<Value>[] => {
  const { rows } = readTableText(files.get(file) ?? "", COLUMNS[file]);
  return values.map((value, index) => ({ value, row: rows[index]?.row ?? null, place: "folder" }));
};

/** The records of a checked folder with the rows that they stand in. */
export const holdRecords = (records: BoardRecords, files: FolderFiles): HeldRecords => ({
  observations: withRows(records.observations, "observations.csv", files),
  documents: withRows(records.documents, "documents.csv", files),
  directives: withRows(records.directives, "directives.csv", files),
  articles: records.articles.map((value) => ({ value, row: null, place: "folder" })),
});
