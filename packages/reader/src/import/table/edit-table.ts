import Papa from "papaparse";
import { type Dialect, PLAIN, readTableText, type TableText } from "./table-text.js";

/** A record's cells by the columns' keys; a column that is not there is empty. */
export type Cells = Readonly<Record<string, string>>;

export interface TableEdit {
  readonly added: readonly Cells[];
  /** The cells to be changed in a row, by the row that a spreadsheet shows. */
  readonly replaced: ReadonlyMap<number, Cells>;
}

type Columns = Readonly<Record<string, string>>;

const line = (cells: readonly string[], { delimiter }: Dialect): string => Papa.unparse([[...cells]], { delimiter });

const cellsAt = (keys: readonly (string | null)[], cells: Cells): readonly string[] =>
  keys.map((key) => (key === null ? "" : (cells[key] ?? "")));

/** Columns that the edit fills and the file has not. */
const missingKeys = ({ keys }: TableText, columns: Columns, { added, replaced }: TableEdit): readonly string[] =>
  Object.keys(columns).filter(
    (key) => !keys.includes(key) && [...added, ...replaced.values()].some((cells) => (cells[key] ?? "") !== ""),
  );

const withoutLineEnd = (text: string): string => text.replace(/\r?\n$|\r$/, "");

const lineEndOf = (text: string): string => text.slice(withoutLineEnd(text).length);

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const splice = (text: string, splices: readonly Splice[]): string =>
  splices
    .toReversed()
    .reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text);

const headerSplice = ({ text, header, dialect, vietnamese }: TableText, keys: readonly string[], columns: Columns) => {
  const own = text.slice(header.start, header.end);
  const names = keys.map((key) => (vietnamese ? (columns[key] ?? key) : key));
  const put = [withoutLineEnd(own), line(names, dialect)].join(dialect.delimiter) + lineEndOf(own);
  return keys.length === 0 ? [] : [{ start: header.start, end: header.end, text: put }];
};

const rowSplices = ({ text, rows, dialect }: TableText, keys: readonly (string | null)[], { replaced }: TableEdit) =>
  rows.flatMap(({ row, start, end, cells }): readonly Splice[] => {
    const changed = replaced.get(row);
    if (changed === undefined) return [];
    const merged = keys.map((key, at) => (key === null ? undefined : changed[key]) ?? cells[at] ?? "");
    return [{ start, end, text: line(merged, dialect) + lineEndOf(text.slice(start, end)) }];
  });

/**
 * A CSV file with rows added at its end, cells changed and columns added where a row needs one. Byte order mark, separator,
 * line ends and every other row stay as they are, to the byte.
 */
export const editTable = (text: string, columns: Columns, edit: TableEdit): string => {
  const table = readTableText(text, columns);
  const missing = missingKeys(table, columns, edit);
  const keys = [...table.keys, ...missing];
  const { dialect } = table;
  const edited = splice(text, [...headerSplice(table, missing, columns), ...rowSplices(table, keys, edit)]);
  if (edit.added.length === 0) return edited;
  const begin = edited === "" || lineEndOf(edited) !== "" ? edited : edited + dialect.lineBreak;
  return begin + edit.added.map((cells) => line(cellsAt(keys, cells), dialect) + dialect.lineBreak).join("");
};

/** A new CSV file in the manner of another. */
export const newTable = (columns: Columns, added: readonly Cells[], dialect: Dialect = PLAIN): string => {
  const keys = Object.keys(columns);
  const lines = [keys, ...added.map((cells) => cellsAt(keys, cells))].map((cells) => line(cells, dialect));
  return (dialect.byteOrderMark ? "\ufeff" : "") + lines.map((text) => text + dialect.lineBreak).join("");
};
