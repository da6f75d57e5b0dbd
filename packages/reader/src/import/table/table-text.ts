import { fold } from "@khukit/core/vietnamese";
import Papa from "papaparse";

/** A row of a CSV file and where its text lies. */
export interface TextRow {
  readonly cells: readonly string[];
  readonly start: number;
  /** Behind its line end. */
  readonly end: number;
}

/** How a CSV file is written. */
export interface Dialect {
  readonly byteOrderMark: boolean;
  readonly delimiter: string;
  readonly lineBreak: string;
}

/** A CSV file as its text: rows can be put in place of others without touching the rest. */
export interface TableText {
  readonly text: string;
  readonly dialect: Dialect;
  readonly header: TextRow;
  /** The column's key at each place of the header; null for one that is none of the table's. */
  readonly keys: readonly (string | null)[];
  /** Whether most headers are in Vietnamese. */
  readonly vietnamese: boolean;
  /** Those that hold something, with the row that a spreadsheet shows. */
  readonly rows: readonly (TextRow & { readonly row: number })[];
}

export const PLAIN: Dialect = { byteOrderMark: false, delimiter: ",", lineBreak: "\n" };

const headerKey = (header: string): string => fold(header).replace(/[^a-z0-9]/g, "");

/** The same guess that core makes of a file. */
export const dialectOf = (text: string): Dialect => {
  const byteOrderMark = text.startsWith("\ufeff");
  const { delimiter, linebreak } = Papa.parse(byteOrderMark ? text.slice(1) : text, {
    delimitersToGuess: [",", ";"],
  }).meta;
  return { byteOrderMark, delimiter, lineBreak: linebreak };
};

const rowsOf = (text: string, { byteOrderMark, delimiter, lineBreak }: Dialect): readonly TextRow[] => {
  const shift = byteOrderMark ? 1 : 0;
  const rows: TextRow[] = [];
  let start = shift;
  Papa.parse<string[]>(text.slice(shift), {
    delimiter,
    newline: lineBreak as "\n",
    step: ({ data, meta }) => {
      const end = meta.cursor + shift;
      rows.push({ cells: data, start, end });
      start = end;
    },
  });
  return rows;
};

/** Reads a CSV file for edits; the file must be one that core reads without a problem. */
export const readTableText = (text: string, columns: Readonly<Record<string, string>>): TableText => {
  const dialect = dialectOf(text);
  const [header = { cells: [], start: 0, end: 0 }, ...body] = rowsOf(text, dialect);
  const known = new Map(
    Object.entries(columns).flatMap(([key, vietnamese]) => [
      [headerKey(key), key],
      [headerKey(vietnamese), key],
    ]),
  );
  const keys = header.cells.map((cell) => known.get(headerKey(cell)) ?? null);
  const inVietnamese = header.cells.filter((cell, at) => headerKey(cell) !== headerKey(keys[at] ?? ""));
  return {
    text,
    dialect,
    header,
    keys,
    vietnamese: inVietnamese.length * 2 > header.cells.length,
    rows: body
      .map((row, index) => ({ ...row, row: index + 2 }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== "")),
  };
};
