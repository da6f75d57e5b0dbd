import Papa from "papaparse";
import type { Problem } from "../problem/problem.js";
import { invalidValue, missingValue, quoteFound } from "../record/check-record.js";
import { fold } from "../vietnamese/fold.js";
import type { Locale } from "../vietnamese/number.js";
import type { Column } from "./column.js";

export type Columns = Readonly<Record<string, Column<unknown>>>;

type RowOf<C extends Columns> = { readonly [Key in keyof C]: C[Key] extends Column<infer Value> ? Value : never };

/** A row's values with the row that a spreadsheet shows for it. */
export interface TableRow<C extends Columns> {
  readonly row: number;
  readonly values: RowOf<C>;
}

export interface Table<C extends Columns> {
  readonly rows: readonly TableRow<C>[];
  readonly problems: readonly Problem[];
}

const headerKey = (header: string): string => fold(header).replace(/[^a-z0-9]/g, "");

const knownHeaders = (columns: Columns): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(columns).flatMap(([key, column]) => [
      [headerKey(key), key],
      [headerKey(column.vietnamese), key],
    ]),
  );

const headerList = (columns: Columns): string => Object.keys(columns).join(", ");

const unknownColumn = (file: string, header: string, columns: Columns): Problem => ({
  code: "unknown-column",
  file,
  row: 1,
  column: header,
  message: {
    vi: `không có cột này; hãy xóa hoặc sửa tên. Các cột: ${headerList(columns)}.`,
    en: `is not a known column; remove it or mend its name. Columns: ${headerList(columns)}.`,
  },
});

const missingColumn = (file: string, key: string, column: Column<unknown>): Problem => ({
  code: "missing-column",
  file,
  row: 1,
  column: key,
  message: {
    vi: `còn thiếu cột này (tiếng Việt: "${column.vietnamese}").`,
    en: `this column is missing (in Vietnamese: "${column.vietnamese}").`,
  },
});

const repeatedColumn = (file: string, header: string): Problem => ({
  code: "duplicate",
  file,
  row: 1,
  column: header,
  message: { vi: "cột này có hai lần; hãy giữ một.", en: "this column stands twice; keep one." },
});

const surplusCells = (file: string, row: number, cells: readonly string[]): Problem => ({
  code: "invalid-value",
  file,
  row,
  column: null,
  message: {
    vi: `có ô ngoài các cột của bảng: ${quoteFound(cells.join(" | "))}; hãy đặt ô chứa dấu phân cách trong dấu ngoặc kép.`,
    en: `holds cells beyond the table's columns: ${quoteFound(cells.join(" | "))}; put a cell that holds the separator in quotes.`,
  },
});

const unreadable = (file: string, error: Papa.ParseError): Problem => ({
  code: "unreadable-file",
  file,
  row: error.row === undefined ? null : error.row + 1,
  column: null,
  message: {
    vi: "tệp CSV hỏng: dấu ngoặc kép không khép lại đúng chỗ.",
    en: `the CSV is malformed: ${error.message}.`,
  },
});

interface Header {
  /** The key of each column in the file, by position; null where it is unknown. */
  readonly keys: readonly (string | null)[];
  readonly problems: readonly Problem[];
}

const readHeader = (file: string, cells: readonly string[], columns: Columns): Header => {
  const known = knownHeaders(columns);
  const keys = cells.map((header) => known.get(headerKey(header)) ?? null);
  const problems = [
    ...cells.flatMap((header, index) => {
      const key = keys[index];
      if (key === null || key === undefined) return [unknownColumn(file, header, columns)];
      return keys.indexOf(key) < index ? [repeatedColumn(file, header)] : [];
    }),
    ...Object.entries(columns)
      .filter(([key, column]) => column.required && !keys.includes(key))
      .map(([key, column]) => missingColumn(file, key, column)),
  ];
  return { keys, problems };
};

const readRow = <C extends Columns>(
  file: string,
  row: number,
  cells: readonly string[],
  header: Header,
  columns: C,
  numbers: Locale,
): { readonly values: RowOf<C> | null; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const surplus = cells.slice(header.keys.length).filter((text) => text.trim() !== "");
  if (surplus.length > 0) problems.push(surplusCells(file, row, surplus));
  const values = Object.entries(columns).map(([key, column]) => {
    const text = (cells[header.keys.indexOf(key)] ?? "").normalize("NFC").trim();
    const reading = column.read(text, numbers);
    if (reading.ok) return [key, reading.value];
    const place = { file, row, column: key };
    problems.push(
      text === "" ? missingValue(place, reading.expectation) : invalidValue(place, text, reading.expectation),
    );
    return [key, null];
  });
  return { values: problems.length > 0 ? null : (Object.fromEntries(values) as RowOf<C>), problems };
};

/**
 * Reads a CSV file (comma or semicolon, with or without BOM) whose headers may be in English or Vietnamese.
 * Rows that hold a problem are left out of `rows`; all problems are in `problems`.
 */
export const readTable = <const C extends Columns>(
  file: string,
  text: string,
  columns: C,
  numbers: Locale,
): Table<C> => {
  const parsed = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { delimitersToGuess: [",", ";"] });
  const [headerCells = [], ...body] = parsed.data;
  const header = readHeader(file, headerCells, columns);
  const broken = parsed.errors.filter((error) => error.type === "Quotes").map((error) => unreadable(file, error));
  if (broken.length > 0 || header.problems.length > 0) {
    return { rows: [], problems: [...broken, ...header.problems] };
  }
  const read = body
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some((text) => text.trim() !== ""))
    .map(({ row, cells }) => ({ row, ...readRow(file, row, cells, header, columns, numbers) }));
  return {
    rows: read.flatMap(({ row, values }) => (values === null ? [] : [{ row, values }])),
    problems: read.flatMap(({ problems }) => problems),
  };
};
