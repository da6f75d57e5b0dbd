import { isOnLine, type Line } from "./fragment.js";

/** Lines above each other, with other columns beside them. */
export type Column = readonly Line[];

/** A line of running text is a row of one column of one line. */
export type Row = readonly Column[];

/** A cell has fewer lines; more are a column of the page, which is read as running text. */
const MOST_LINES = 12;

const rightOf = (column: Column): number => Math.max(...column.map(({ right }) => right));

const isLeftOf = (row: Row | undefined, line: Line): boolean => row?.length === 1 && rightOf(row[0] ?? []) <= line.left;

/** Whether a line begins further up than the last line that was written, as the next cell of a row does. */
const isFurtherUp = (last: Line, line: Line): boolean => line.base < last.base - 0.3 * line.size;

/** How many of the last rows are lines of the cell that stands to the left of a line. */
const countLeft = (rows: readonly Row[], line: Line): number => {
  let count = 0;
  for (let at = rows.length - 1; at >= 0 && count <= MOST_LINES; at -= 1) {
    const base = rows[at]?.[0]?.[0]?.base ?? 0;
    if (!isLeftOf(rows[at], line) || base < line.base - 0.5 * line.size) break;
    count += 1;
  }
  return count;
};

/** The row that a line begins the second column of, made of the lines to its left; null when it begins no column. */
const besideRows = (rows: readonly Row[], line: Line): readonly Row[] => {
  const last = rows.at(-1)?.at(-1)?.at(-1);
  if (last === undefined || rows.at(-1)?.length !== 1) return [];
  if (!isOnLine(last, line) && !isFurtherUp(last, line)) return [];
  const count = isOnLine(last, line) ? Number(isLeftOf(rows.at(-1), line)) : countLeft(rows, line);
  return count > MOST_LINES ? [] : rows.slice(rows.length - count);
};

/** Whether a line begins one more column of a row that has several. */
const isNextColumn = (row: Row, line: Line): boolean => {
  const last = row.at(-1)?.at(-1);
  if (row.length < 2 || last === undefined || line.left < rightOf(row.at(-1) ?? [])) return false;
  return isOnLine(last, line) || isFurtherUp(last, line);
};

/** Whether a line goes on in the last column of a row that has several. */
const goesOn = (row: Row, line: Line): boolean => {
  const last = row.at(-1)?.at(-1);
  if (row.length < 2 || last === undefined || (row.at(-1)?.length ?? 0) >= MOST_LINES) return false;
  const isBelow = line.base > last.base && line.base - last.base < 2.2 * Math.max(line.size, last.size);
  return isBelow && line.left > rightOf(row.at(-2) ?? []);
};

/**
 * The lines of a page in rows: running text is one column of one line each, the rows of a table and the head of a letter
 * have several columns side by side.
 */
export const rowsOfLines = (lines: readonly Line[]): readonly Row[] => {
  const rows: Line[][][] = [];
  for (const line of lines) {
    const row = rows.at(-1) ?? [];
    const left = besideRows(rows, line);
    if (left.length > 0) rows.splice(rows.length - left.length, left.length, [left.flat(2), [line]]);
    else if (isNextColumn(row, line)) row.push([line]);
    else if (goesOn(row, line)) row.at(-1)?.push(line);
    else rows.push([[line]]);
  }
  return rows;
};
