import { type Day, toDay } from "@khukit/core/day";

const two = (value: number): string => String(value).padStart(2, "0");

/** Null where the calendar has no such day: 31 February. */
export const dayOf = (year: number, month: number, date: number): Day | null =>
  toDay(`${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`);

/** Whether some year has that day. */
export const isDayAndMonth = (date: number, month: number): boolean => dayOf(2000, month, date) !== null;

/** Months counted from January of the year 0, so that they can be told apart by how far they lie from one another. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

export const monthNumberOf = (day: Day): number => monthNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
