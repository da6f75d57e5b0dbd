import { addDays, addMonths, type Day, type DayRange, startOfMonth, startOfWeek, startOfYear } from "@khukit/core/day";
import { type Period, periodOf, rangeOfPeriod } from "@khukit/core/period";
import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import type { Numeral } from "./numeral.js";

export type Unit = "day" | "week" | "month" | "quarter" | "year";

const UNITS = phrasesOf<Unit>([
  ["ngày|hôm", "day"],
  ["tuần|tuần lễ", "week"],
  ["tháng|thg", "month"],
  ["quý", "quarter"],
  ["năm", "year"],
]);

export const unitAt = (
  tokens: readonly Token[],
  index: number,
): { readonly unit: Unit; readonly to: number } | null => {
  const match = phraseAt(UNITS, tokens, index);
  return match && { unit: match.meaning, to: index + match.length };
};

const RELATIONS = phrasesOf<number>([
  ["này|nay|hiện tại|hiện nay|hiện hành|này đây", 0],
  ["trước|qua|vừa qua|vừa rồi|rồi|ngoái|trước đó|đã qua|gần nhất|mới rồi", -1],
  ["kia", -2],
  ["sau|tới|tiếp|kế|tiếp theo|kế tiếp|sắp tới|sắp đến|tiếp đến|đến", 1],
]);

/** How many units away `này`, `trước`, `sau` put it. */
export const relationAt = (tokens: readonly Token[], index: number): Numeral | null => {
  const match = phraseAt(RELATIONS, tokens, index);
  return match && { value: match.meaning, to: index + match.length };
};

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The day so many units away. */
export const addUnits = (unit: Unit, day: Day, count: number): Day => {
  if (unit === "day") return addDays(day, count);
  return unit === "week" ? addDays(day, count * 7) : addMonths(day, count * MONTHS[unit]);
};

const startOf = (unit: Unit, day: Day): Day => {
  switch (unit) {
    case "day":
      return day;
    case "week":
      return startOfWeek(day);
    case "month":
      return startOfMonth(day);
    case "quarter":
      return rangeOfPeriod(periodOf(day, "quarter") as Period).from;
    case "year":
      return startOfYear(day);
  }
};

/** The days of so many units of the calendar in a row, the first of them `offset` away from the one that a day stands in. */
export const unitsFrom = (unit: Unit, day: Day, offset: number, count = 1): DayRange => {
  const from = addUnits(unit, startOf(unit, day), offset);
  return { from, to: addDays(addUnits(unit, from, count), -1) };
};
