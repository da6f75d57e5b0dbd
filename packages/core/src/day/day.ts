// By their own entry points: the package's index loads some 250 files, most of a second of every start.
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as daysLater } from "date-fns/addDays";
import { addMonths as monthsLater } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getISODay } from "date-fns/getISODay";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import type { Brand } from "../record/brand.js";

/**
 * A calendar day, `YYYY-MM-DD`, without a clock or a zone, in the years 0001 to 9999. Days sort and compare as text.
 * Arithmetic that would leave those years stops at their first or last day.
 */
export type Day = Brand<string, "Day">;

/** The days from one to another, both ends included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

const FIRST_DAY = "0001-01-01" as Day;
const LAST_DAY = "9999-12-31" as Day;

/** A day as a date in UTC, so that the machine's own zone never comes into it: Samoa has no 30 December 2011. */
const dateOf = (day: Day): Date => new UTCDateMini(day);

const dayOf = (date: Date): Day => date.toISOString().slice(0, 10) as Day;

/** The day that was counted to, or the last that can be written on the way there. */
const dayTowards = (date: Date, count: number): Day => {
  const year = date.getFullYear();
  return year >= 1 && year <= 9999 ? dayOf(date) : count < 0 ? FIRST_DAY : LAST_DAY;
};

/**
 * Whether a text names a day that there is.
 *
 * @example
 * isDayText("2024-02-29") //=> true
 * isDayText("2023-02-29") //=> false
 */
export const isDayText = (text: string): boolean => {
  const date = /^(?!0000)\d{4}-\d\d-\d\d$/.test(text) ? new Date(text) : null;
  // Where one engine finds no 30 February, another reads on into March.
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/**
 * The day that a text names, or null where there is no such day.
 *
 * @example
 * toDay("2020-07-17") //=> "2020-07-17"
 * toDay("17/7/2020") //=> null
 */
export const toDay = (text: string): Day | null => (isDayText(text) ? (text as Day) : null);

/**
 * The day that comes a whole number of days later, or earlier where the number is negative.
 *
 * @example
 * addDays("2020-02-28" as Day, 2) //=> "2020-03-01"
 * addDays("2020-03-01" as Day, -1) //=> "2020-02-29"
 */
export const addDays = (day: Day, count: number): Day => dayTowards(daysLater(dateOf(day), count), count);

/**
 * Days from `from` to `to`; negative where `to` comes first.
 *
 * @example daysBetween("2019-12-27" as Day, "2020-01-03" as Day) //=> 7
 */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(dateOf(to), dateOf(from));

/**
 * The day of the week, Monday 1 to Sunday 7.
 *
 * @example weekdayOf("2026-11-29" as Day) //=> 7
 */
export const weekdayOf = (day: Day): number => getISODay(dateOf(day));

/**
 * The Monday of a day's week.
 *
 * @example startOfWeek("2026-11-29" as Day) //=> "2026-11-23"
 */
export const startOfWeek = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** @example startOfMonth("2026-11-29" as Day) //=> "2026-11-01" */
export const startOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01` as Day;

/** @example startOfYear("2026-11-29" as Day) //=> "2026-01-01" */
export const startOfYear = (day: Day): Day => `${day.slice(0, 4)}-01-01` as Day;

/**
 * The last day of a day's month.
 *
 * @example endOfMonth("2024-02-05" as Day) //=> "2024-02-29"
 */
export const endOfMonth = (day: Day): Day => dayOf(lastDayOfMonth(dateOf(day)));

/**
 * The same day of the month a whole number of months later, or the month's last day where it is shorter.
 *
 * @example
 * addMonths("2024-01-31" as Day, 1) //=> "2024-02-29"
 * addMonths("2024-01-15" as Day, -1) //=> "2023-12-15"
 */
export const addMonths = (day: Day, count: number): Day => dayTowards(monthsLater(dateOf(day), count), count);
