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
const MILLISECONDS = 86_400_000;

// A date without a time is midnight UTC to every engine, so the machine's own zone never comes into it.
const timeOf = (day: string): number => Date.parse(day);
const textOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * Whether a text names a day that there is.
 *
 * @example
 * isDayText("2024-02-29") //=> true
 * isDayText("2023-02-29") //=> false
 */
export const isDayText = (text: string): boolean => {
  const time = /^(?!0000)\d{4}-\d\d-\d\d$/.test(text) ? timeOf(text) : Number.NaN;
  // Where one engine finds no 30 February, another reads on into March.
  return !Number.isNaN(time) && textOf(time) === text;
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
export const addDays = (day: Day, count: number): Day => {
  const time = timeOf(day) + count * MILLISECONDS;
  return textOf(Math.min(Math.max(time, timeOf(FIRST_DAY)), timeOf(LAST_DAY))) as Day;
};

/**
 * Days from `from` to `to`; negative where `to` comes first.
 *
 * @example daysBetween("2019-12-27" as Day, "2020-01-03" as Day) //=> 7
 */
export const daysBetween = (from: Day, to: Day): number => (timeOf(to) - timeOf(from)) / MILLISECONDS;

/**
 * The day of the week, Monday 1 to Sunday 7.
 *
 * @example weekdayOf("2026-11-29" as Day) //=> 7
 */
export const weekdayOf = (day: Day): number => new Date(timeOf(day)).getUTCDay() || 7;

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
export const endOfMonth = (day: Day): Day => {
  // The calendar repeats every 400 years, and Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const last = new Date(Date.UTC(2000 + (Number(day.slice(0, 4)) % 400), Number(day.slice(5, 7)), 0));
  return `${day.slice(0, 8)}${last.getUTCDate()}` as Day;
};

/**
 * The same day of the month a whole number of months later, or the month's last day where it is shorter.
 *
 * @example
 * addMonths("2024-01-31" as Day, 1) //=> "2024-02-29"
 * addMonths("2024-01-15" as Day, -1) //=> "2023-12-15"
 */
export const addMonths = (day: Day, count: number): Day => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  if (months < 12) return FIRST_DAY;
  if (months >= 120_000) return LAST_DAY;
  const year = String(Math.floor(months / 12)).padStart(4, "0");
  const month = String((months % 12) + 1).padStart(2, "0");
  const last = endOfMonth(`${year}-${month}-01` as Day);
  const wanted = `${year}-${month}-${day.slice(8)}` as Day;
  return wanted < last ? wanted : last;
};
