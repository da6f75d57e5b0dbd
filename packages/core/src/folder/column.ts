import type * as z from "zod/mini";
import type { decimalSchema } from "../decimal/schema.js";
import { type Expectation, expectationOf } from "../record/expectation.js";
import { type Locale, parseNumber } from "../vietnamese/number.js";

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly expectation: Expectation | undefined };

/** One column of a table: its Vietnamese header (the English one is its key) and how a cell becomes a value. */
export interface Column<Value> {
  readonly vietnamese: string;
  /** A table without the column is refused; with it, an empty cell still may be. */
  readonly required: boolean;
  readonly read: (cell: string, numbers: Locale) => Reading<Value>;
}

type Schema = z.ZodMiniType;

export const readWith = <S extends Schema>(schema: S, input: unknown): Reading<z.output<S>> => {
  const parsed = schema.safeParse(input);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, expectation: expectationOf(schema) };
};

/** A cell that must hold what a schema describes. */
export const cell = <S extends Schema>(vietnamese: string, schema: S): Column<z.output<S>> => ({
  vietnamese,
  required: true,
  read: (text) => readWith(schema, text),
});

/** A cell that may be empty: null then. */
export const optional = <Value>(column: Column<Value>): Column<Value | null> => ({
  ...column,
  required: false,
  read: (text, numbers) => (text === "" ? { ok: true, value: null } : column.read(text, numbers)),
});

/** A cell that may be empty, and means `fallback` then. */
export const withDefault = <Value>(column: Column<Value>, fallback: Value): Column<Value> => ({
  ...column,
  required: false,
  read: (text, numbers) => (text === "" ? { ok: true, value: fallback } : column.read(text, numbers)),
});

/** Several values in one cell, between semicolons. */
export const listOf = <Value>(column: Column<Value>): Column<readonly Value[]> => ({
  ...column,
  required: false,
  read: (text, numbers) => {
    const readings = text
      .split(";")
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map((part) => column.read(part, numbers));
    const failed = readings.find((reading) => !reading.ok);
    if (failed) return failed;
    return { ok: true, value: readings.flatMap((reading) => (reading.ok ? [reading.value] : [])) };
  },
});

const NUMBER_EXPECTED: Record<Locale, Expectation> = {
  vi: {
    vi: 'một số viết theo kiểu Việt Nam, ví dụ "1.234,5" (board.yaml khai báo numbers: vi)',
    en: 'a number in Vietnamese style, such as "1.234,5" (board.yaml declares numbers: vi)',
  },
  en: {
    vi: 'một số viết theo kiểu Anh, ví dụ "1,234.5" (board.yaml khai báo numbers: en)',
    en: 'a number in English style, such as "1,234.5" (board.yaml declares numbers: en)',
  },
};

/** A number in the locale that the board declares. */
export const decimalCell = (vietnamese: string): Column<z.output<typeof decimalSchema>> => ({
  vietnamese,
  required: true,
  read: (text, numbers) => {
    const value = parseNumber(text, numbers);
    return value === null ? { ok: false, expectation: NUMBER_EXPECTED[numbers] } : { ok: true, value };
  },
});

const YES = new Set(["có", "x", "yes", "true", "1"]);
const NO = new Set(["", "không", "no", "false", "0"]);

const FLAG_EXPECTED: Expectation = { vi: '"có" hoặc "không"', en: '"yes" or "no"' };

export const flagCell = (vietnamese: string): Column<boolean> => ({
  vietnamese,
  required: false,
  read: (text) => {
    const word = text.toLowerCase();
    if (YES.has(word)) return { ok: true, value: true };
    return NO.has(word) ? { ok: true, value: false } : { ok: false, expectation: FLAG_EXPECTED };
  },
});
