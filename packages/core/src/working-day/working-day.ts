import { addDays, type Day, daysBetween, weekdayOf } from "../day/day.js";
import type { WorkingCalendar } from "./calendar.js";

/**
 * Whether a calendar knows a day. Beyond its years the weekends still count, but holidays and swapped days are
 * missing: a day counted there is a guess, and whoever shows it must say so.
 *
 * @example
 * knowsDay(VIETNAM_CALENDAR, "2026-02-17" as Day) //=> true
 * knowsDay(VIETNAM_CALENDAR, "2031-01-23" as Day) //=> false
 */
export const knowsDay = (calendar: WorkingCalendar, day: Day): boolean => calendar.from <= day && day <= calendar.to;

const isWeekend = (day: Day): boolean => weekdayOf(day) > 5;

/**
 * Whether offices work on a day.
 *
 * @example
 * isWorkingDay("2024-04-29" as Day, VIETNAM_CALENDAR) //=> false
 * isWorkingDay("2024-05-04" as Day, VIETNAM_CALENDAR) //=> true
 */
export const isWorkingDay = (day: Day, calendar: WorkingCalendar): boolean =>
  calendar.worked.has(day) || !(isWeekend(day) || calendar.off.has(day));

/** Days end here, worked or not: a search for the next one must end too, whatever a board's calendar says. */
const LAST_DAY = "9999-12-31" as Day;

/**
 * The day itself where it is a working day, or the first working day after it.
 *
 * @example nextWorkingDay("2024-04-27" as Day, VIETNAM_CALENDAR) //=> "2024-05-02"
 */
export const nextWorkingDay = (day: Day, calendar: WorkingCalendar): Day => {
  let next = day;
  while (next < LAST_DAY && !isWorkingDay(next, calendar)) next = addDays(next, 1);
  return next;
};

/**
 * The last day of a term: where it is a day off, the term ends with the next working day.
 * Source: Civil Code 91/2015/QH13, Article 148(5) (secondary source: thuvienphapluat.vn).
 *
 * @example endOfTerm("2026-09-01" as Day, VIETNAM_CALENDAR) //=> "2026-09-03"
 */
export const endOfTerm = nextWorkingDay;

/**
 * The working day that comes a whole number of working days after a day, or before it where the number is negative.
 * The day itself is not counted, and is the answer for zero, worked or not. Stops at the first and the last day there are.
 * Source: Civil Code 91/2015/QH13, Article 147(2): a term counts from the day after (secondary source).
 *
 * @example
 * addWorkingDays("2024-06-14" as Day, 2, VIETNAM_CALENDAR) //=> "2024-06-18"
 * addWorkingDays("2024-06-17" as Day, -1, VIETNAM_CALENDAR) //=> "2024-06-14"
 */
export const addWorkingDays = (day: Day, count: number, calendar: WorkingCalendar): Day => {
  const by = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left >= 1; ) {
    const next = addDays(reached, by);
    if (next === reached) return reached;
    reached = next;
    if (isWorkingDay(reached, calendar)) left -= 1;
  }
  return reached;
};

/** How many Mondays to Fridays there are up to a day; the first of all days was a Monday. */
const weekdaysUpTo = (day: Day): number => {
  const days = daysBetween("0001-01-01" as Day, day);
  return Math.floor(days / 7) * 5 + Math.min((days % 7) + 1, 5);
};

const countOf = (days: Iterable<Day>, counts: (day: Day) => boolean): number => [...days].filter(counts).length;

/**
 * The working days after `from`, up to and including `to`; negative where `to` comes first. So a task due on `from`
 * is that many working days overdue on `to`.
 *
 * @example
 * workingDaysBetween("2024-04-26" as Day, "2024-05-06" as Day, VIETNAM_CALENDAR) //=> 4
 * workingDaysBetween("2024-05-06" as Day, "2024-04-26" as Day, VIETNAM_CALENDAR) //=> -4
 */
export const workingDaysBetween = (from: Day, to: Day, calendar: WorkingCalendar): number => {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar);
  const isWithin = (day: Day): boolean => from < day && day <= to;
  const added = countOf(calendar.worked.keys(), (day) => isWithin(day) && isWeekend(day));
  const lost = countOf(calendar.off.keys(), (day) => isWithin(day) && !isWeekend(day) && !calendar.worked.has(day));
  return weekdaysUpTo(to) - weekdaysUpTo(from) + added - lost;
};
