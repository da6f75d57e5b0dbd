import type { Decimal } from "@khukit/core/decimal";
import { isNegative, negateDecimal } from "@khukit/core/decimal";
import { amountAt } from "../../amount/index.js";
import type { PeriodPlaces, SpokenComparison } from "../../comparison/index.js";
import { type NumberMarks, numberAt } from "../../number/index.js";
import type { Token, TokenRange } from "../../text/index.js";
import type { Event } from "../event.js";
import { isNumberCell } from "./cell.js";
import type { Column } from "./column.js";

export interface TableGround {
  readonly tokens: readonly Token[];
  readonly marks: NumberMarks;
  readonly periods: PeriodPlaces;
  readonly periodOf: (index: number) => string | null;
}

const numberIn = ({ tokens, marks }: TableGround, { from, to }: TokenRange): Decimal | null => {
  const sign = tokens[from]?.kind === "mark" ? tokens[from]?.text : null;
  const number = numberAt(tokens, sign === null ? from : from + 1, marks);
  if (number === null || number.to > to) return null;
  return sign === "-" || sign === "–" ? negateDecimal(number.value) : number.value;
};

/** The number of one cell in the unit of another: `12.450` and `tỷ đồng`. */
const amountOf = ({ tokens, marks }: TableGround, cell: TokenRange, unit: TokenRange): Event | null => {
  const written = [...tokens.slice(cell.from, cell.to), ...tokens.slice(unit.from, unit.to)];
  const found = amountAt(written, 0, marks);
  if (found === null || found.unit === null || found.to !== written.length) return null;
  return { kind: "amount", amount: { ...found, from: cell.from, to: cell.to }, from: cell.from, to: cell.to };
};

const isPlus = (ground: TableGround, cell: TokenRange): boolean => ground.tokens[cell.from]?.text === "+";

/** A cell that says by how much, with its unit: `+412 người`. */
const absoluteOf = (
  ground: TableGround,
  cell: TokenRange,
): Pick<SpokenComparison, "amount" | "unit" | "down"> | null => {
  const { tokens, marks } = ground;
  const from = tokens[cell.from]?.kind === "mark" ? cell.from + 1 : cell.from;
  const found = amountAt(tokens, from, marks);
  if (found === null || found.unit === null || found.to !== cell.to || typeof found.value !== "string") return null;
  return { amount: found.value, unit: found.unit, down: from !== cell.from && !isPlus(ground, cell) };
};

const comparisonOf = (
  ground: TableGround,
  cell: TokenRange,
  column: Extract<Column, { kind: "comparison" }>,
): Event | null => {
  const absolute = isNumberCell(ground.tokens, cell) ? null : absoluteOf(ground, cell);
  const value = absolute?.amount ?? numberIn(ground, cell);
  if (value === null) return null;
  const isChange = column.change || isPlus(ground, cell) || isNegative(value);
  const comparison: SpokenComparison = {
    form: absolute !== null ? "absolute" : isChange ? "change" : "ratio",
    amount: isNegative(value) ? negateDecimal(value) : value,
    unit: absolute?.unit ?? "percent",
    down: absolute?.down ?? isNegative(value),
    over: false,
    base: column.base,
    baseValue: null,
    mayBeLevel: false,
    qualifier: null,
    before: [],
    amountTo: cell.to,
    from: cell.from,
    to: cell.to,
  };
  return { kind: "comparison", comparison, from: cell.from, to: cell.to };
};

const timeOf = (
  { periodOf }: TableGround,
  { period, cumulative, status }: Extract<Column, { kind: "value" }>,
  cell: TokenRange,
): readonly Event[] => {
  const at = { from: cell.from, to: cell.from };
  const said = period === null ? null : periodOf(period);
  return [
    ...(cumulative ? [{ kind: "sign", sign: { kind: "cumulative" }, ...at } as const] : []),
    ...(status === null ? [] : [{ kind: "sign", sign: { kind: "status", status, reach: "clause" }, ...at } as const]),
    ...(said === null ? [] : [{ kind: "period", period: said, inferred: false, ...at } as const]),
  ];
};

const FIRST_VALUE: Column = { kind: "value", period: null, cumulative: false, status: null };

/** What a row's cells tell of the name that stands in its first one. */
export const rowEvents = (
  ground: TableGround,
  cells: readonly TokenRange[],
  unit: TokenRange,
  columns: readonly (Column | null)[],
  name: readonly Event[],
): readonly Event[] => {
  let hasValue = false;
  return cells.flatMap((cell, place): readonly Event[] => {
    const column = columns[place] ?? (hasValue ? null : FIRST_VALUE);
    if (!isNumberCell(ground.tokens, cell) && column?.kind !== "comparison") return [];
    if (column?.kind === "comparison") return [comparisonOf(ground, cell, column)].filter((event) => event !== null);
    if (column?.kind !== "value") return [];
    const amount = amountOf(ground, cell, unit);
    if (amount === null) return [];
    const again: readonly Event[] = hasValue
      ? [{ kind: "boundary", mark: ";", from: cell.from, to: cell.from }, ...name]
      : [];
    hasValue = true;
    return [...again, ...timeOf(ground, column, cell), amount];
  });
};
