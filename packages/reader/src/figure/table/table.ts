import type { TokenRange } from "../../text/index.js";
import type { Event } from "../event.js";
import { cellsOf, isNumberCell } from "./cell.js";
import { type Column, columnOf } from "./column.js";
import { rowEvents, type TableGround } from "./row.js";

const LEAST_CELLS = 3;

/** A table while it is read from above. */
export interface Table {
  columns: readonly (Column | null)[];
}

const opens = (ground: TableGround, { from }: TokenRange): boolean => ground.tokens[from]?.text === "(";

/** The unit of a row: a cell of its own, or in brackets behind the name. */
const unitOf = (
  ground: TableGround,
  cells: readonly TokenRange[],
  columns: Table["columns"],
  at: number,
): TokenRange | null => {
  const own = columns.findIndex((column) => column?.kind === "unit");
  if (own > 0 && cells[own] !== undefined) return cells[own];
  const name = cells[at];
  if (name === undefined) return null;
  for (let open = name.to - 1; open > name.from; open -= 1) {
    if (opens(ground, { from: open, to: open })) return { from: open + 1, to: name.to - 1 };
  }
  const second = cells[at + 1];
  return second !== undefined && !isNumberCell(ground.tokens, second) ? second : null;
};

const isOrdinal = ({ tokens }: TableGround, { from, to }: TokenRange): boolean =>
  to - from <= 2 && /^(?:\d{1,2}|[IVX]{1,4}|[a-zđ])$/.test(tokens[from]?.text ?? "");

/** `1 | Doanh thu | tỷ đồng | …`: the name stands behind the row's number. */
const nameAt = (ground: TableGround, [first, second]: readonly TokenRange[]): number =>
  first !== undefined && second !== undefined && isOrdinal(ground, first) && !isNumberCell(ground.tokens, second)
    ? 1
    : 0;

/**
 * The events of a line that is a row of a table, told like a sentence (`Doanh thu: 12.450 tỷ đồng, …`); null for any other
 * line. A line of cells without numbers heads the rows below it, and tells nothing by itself.
 */
export const readRow = (
  ground: TableGround,
  text: string,
  line: TokenRange,
  table: Table,
  nameEvents: (cell: TokenRange) => readonly Event[],
): readonly Event[] | null => {
  const cells = cellsOf(ground.tokens, text, line);
  if (cells.length < LEAST_CELLS) {
    table.columns = [];
    return null;
  }
  if (!cells.some((cell) => isNumberCell(ground.tokens, cell))) {
    table.columns = cells.map((cell) => columnOf(ground.tokens, cell, ground.periods));
    return [];
  }
  const at = nameAt(ground, cells);
  const name = cells[at];
  const unit = unitOf(ground, cells, table.columns, at);
  if (name === undefined || unit === null) return null;
  const named = nameEvents({
    from: name.from,
    to: unit.from > name.from && unit.to <= name.to ? unit.from - 1 : name.to,
  });
  const told = rowEvents(ground, cells.slice(at), unit, table.columns.slice(at), named);
  return told.some(({ kind }) => kind === "amount") ? [...named, ...told] : null;
};
