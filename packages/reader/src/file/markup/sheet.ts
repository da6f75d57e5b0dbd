import { type Lines, linesOf } from "./lines.js";
import { type Cell, tableLines } from "./table.js";

interface Table {
  readonly rows: Cell[][];
  cell: Lines | null;
}

/** Tables within tables only put columns side by side; deeper ones are read as lines. */
const MOST_NESTED = 6;

/** Lines, and the tables within them: what is written goes to the innermost open cell. */
export interface Sheet {
  readonly lines: () => Lines;
  readonly beginTable: () => void;
  readonly beginRow: () => void;
  readonly beginCell: () => void;
  readonly endCell: () => void;
  readonly endTable: () => void;
  readonly all: () => readonly string[];
}

/** An empty sheet. */
export const sheetOf = (): Sheet => {
  const page = linesOf();
  const tables: Table[] = [];
  let beyond = 0;
  const lines = (): Lines => tables.findLast(({ cell }) => cell !== null)?.cell ?? page;
  const table = (): Table | undefined => (beyond > 0 ? undefined : tables.at(-1));
  const endCell = (): void => {
    const open = table();
    if (open?.cell == null) {
      lines().end();
      return;
    }
    open.rows.at(-1)?.push(open.cell.all());
    open.cell = null;
  };
  const beginRow = (): void => {
    endCell();
    table()?.rows.push([]);
  };
  return {
    lines,
    beginRow,
    endCell,
    beginTable: () => {
      lines().end();
      if (tables.length === MOST_NESTED) beyond += 1;
      else tables.push({ rows: [], cell: null });
    },
    beginCell: () => {
      endCell();
      const open = table();
      if (open === undefined) return;
      if (open.rows.length === 0) open.rows.push([]);
      open.cell = linesOf();
    },
    endTable: () => {
      endCell();
      if (beyond > 0) {
        beyond -= 1;
        return;
      }
      const ended = tables.pop();
      if (ended !== undefined) lines().addAll(tableLines(ended.rows));
    },
    all: () => page.all(),
  };
};
