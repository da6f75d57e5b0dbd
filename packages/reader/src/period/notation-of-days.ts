import { addDays, type Day, type DayRange, daysBetween, endOfMonth, startOfWeek, toDay } from "@khukit/core/day";
import { yearOf } from "../date/calendar.js";
import type { PeriodShape } from "./expression.js";
import { periodIn } from "./notation.js";

const coversYears = ({ from, to }: DayRange): boolean => from.endsWith("-01-01") && to.endsWith("-12-31");

const shapeOf = ({ from, to }: DayRange): PeriodShape | null => {
  const years = yearOf(to) - yearOf(from) + 1;
  if (years > 1) return coversYears({ from, to }) ? { kind: "span", years } : null;
  if (!from.endsWith("-01") || to !== endOfMonth(to)) return null;
  const first = Number(from.slice(5, 7));
  return { kind: "months", first, count: Number(to.slice(5, 7)) - first + 1 };
};

/** The Monday of a year's first week by ISO 8601: the one with 4 January in it. */
const firstMonday = (year: string): Day => startOfWeek(`${year}-01-04` as Day);

/** A week counts for the year in which its Thursday lies. */
const weekNotation = (monday: Day): string => {
  const thursday = addDays(monday, 3);
  const number = daysBetween(firstMonday(thursday.slice(0, 4)), monday) / 7 + 1;
  return `${thursday.slice(0, 4)}-W${String(number).padStart(2, "0")}`;
};

/** Core's period, else an ISO week, else the first and the last day. */
export const notationOf = (days: DayRange): string => {
  const shape = shapeOf(days);
  const period = shape && periodIn(shape, yearOf(days.from));
  if (period) return period;
  const isWeek = startOfWeek(days.from) === days.from && addDays(days.from, 6) === days.to;
  return isWeek ? weekNotation(days.from) : `${days.from}/${days.to}`;
};

const WEEK = /^(\d{4})-W(\d\d)$/;

const weekIn = (text: string): DayRange | null => {
  const [, year = "", number = ""] = WEEK.exec(text) ?? [];
  const first = toDay(`${year}-01-04`);
  if (first === null) return null;
  const monday = addDays(firstMonday(year), (Number(number) - 1) * 7);
  return weekNotation(monday) === text ? { from: monday, to: addDays(monday, 6) } : null;
};

/** The days of an ISO week, or of a first and a last day, in notation; null for anything else. */
export const daysInNotation = (text: string): DayRange | null => {
  const [from, to] = text.split("/", 2).map(toDay);
  return from && to && from < to ? { from, to } : weekIn(text);
};
