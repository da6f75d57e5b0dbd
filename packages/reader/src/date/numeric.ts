import type { Token } from "../text/index.js";
import { dayOf, isDayAndMonth } from "./calendar.js";
import { type DateExpression, isDash, isMark } from "./expression.js";
import { isLunarAt } from "./lunar.js";
import { fullYear, longNumber, shortNumber } from "./numeral.js";

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.([12]\d{3}|\d\d)$/;
const ENDS_IN_YEAR = /^\d{4}$/;
const DOTTED_SHORT = /^(\d{1,2})\.(\d{1,2})$/;

const dated = (date: number, month: number, year: number, from: number, to: number): DateExpression | null =>
  dayOf(year, month, date) === null ? null : { date, month, year, from, to };

/** How far the sign between two numbers reaches, where it is one of dates: `/`, `-` or `.` within, or ` / `. */
const separatorAt = (tokens: readonly Token[], index: number): string | null => {
  const token = tokens[index];
  const text = isDash(token) ? "-" : (token?.text ?? "");
  if (token?.kind !== "mark" || !["/", "-", "."].includes(text)) return null;
  const isTight = token.glued && tokens[index + 1]?.glued === true;
  return isTight || text === "/" ? text : null;
};

/** More of the same follows: a document's number, a telephone number, a version. */
const goesOn = (tokens: readonly Token[], to: number): boolean => {
  const mark = tokens[to];
  const next = tokens[to + 1];
  if (mark?.kind === "word") return mark.glued && mark.text.length > 2 && mark.text === mark.text.toUpperCase();
  if (mark?.kind !== "mark" || !mark.glued || next?.glued !== true) return false;
  return mark.text === "/" || (isDash(mark) && next.kind === "word");
};

const dottedAt = (tokens: readonly Token[], index: number): DateExpression | null => {
  const text = tokens[index]?.text ?? "";
  const match = text.length > 10 ? null : DOTTED.exec(text);
  if (match === null) return null;
  const [date = 0, month = 0, year = 0] = match.slice(1).map(Number);
  return dated(date, month, fullYear(year), index, index + 1);
};

const isoAt = (tokens: readonly Token[], index: number): DateExpression | null => {
  const year = longNumber(tokens[index]);
  const month = shortNumber(tokens[index + 2]);
  const date = shortNumber(tokens[index + 4]);
  if (year === null || month === null || date === null) return null;
  const sign = separatorAt(tokens, index + 1);
  if (sign === null || sign !== separatorAt(tokens, index + 3)) return null;
  return dated(date, month, year, index, index + 5);
};

const withYearAt = (tokens: readonly Token[], index: number): DateExpression | null => {
  const date = shortNumber(tokens[index]);
  const month = shortNumber(tokens[index + 2]);
  if (date === null || month === null) return null;
  const sign = separatorAt(tokens, index + 1);
  const next = separatorAt(tokens, index + 3);
  if (sign === null || next === null || (sign !== next && sign !== "/")) return null;
  const year = longNumber(tokens[index + 4]) ?? shortYear(tokens[index + 4]);
  return year === null ? null : dated(date, month, fullYear(year), index, index + 5);
};

const shortYear = (token: Token | undefined): number | null => (token?.text.length === 2 ? shortNumber(token) : null);

/**
 * A date in figures with its year: `14/4/2022`, `05.10.2017`, `15-9-2021`, `2023-12-15`. Null for a day that the
 * calendar does not have.
 */
export const numericDateAt = (tokens: readonly Token[], index: number): DateExpression | null => {
  if (tokens[index]?.kind !== "number") return null;
  const found = dottedAt(tokens, index) ?? isoAt(tokens, index) ?? withYearAt(tokens, index);
  return found === null || goesOn(tokens, found.to) ? null : found;
};

/** Whether the year of a date in figures has two digits only, which makes it doubtful. */
export const hasShortYear = (tokens: readonly Token[], { from, to }: DateExpression): boolean =>
  longNumber(tokens[from]) === null && !ENDS_IN_YEAR.test((tokens[to - 1]?.text ?? "").slice(-4));

/** A day and a month in figures without a year: `4/9`, `5-5`, `15.9`. */
export const shortDateAt = (tokens: readonly Token[], index: number): DateExpression | null => {
  const dotted = tokens[index]?.kind === "number" ? DOTTED_SHORT.exec((tokens[index]?.text ?? "").slice(0, 6)) : null;
  const to = dotted ? index + 1 : index + 3;
  const date = dotted ? Number(dotted[1]) : shortNumber(tokens[index]);
  const month = dotted ? Number(dotted[2]) : shortNumber(tokens[index + 2]);
  if (date === null || month === null || (!dotted && separatorAt(tokens, index + 1) === null)) return null;
  if (!isDayAndMonth(date, month) || goesOn(tokens, to) || isMark(tokens[to], "%")) return null;
  if (isLunarAt(tokens, to)) return null;
  return { date, month, year: null, from: index, to };
};
