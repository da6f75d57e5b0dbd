import { addDays, type Day } from "../day/day.js";
import { dayAt, VIETNAM_TIME_ZONE } from "../day/instant.js";
import { type CountedSpans, countedSpans } from "./counts.js";

/** The instant at which each span of a counter begins. */
export type SpanStarts = Readonly<Record<keyof CountedSpans, Date>>;

const DAY_MILLISECONDS = 86_400_000;

/**
 * The first instant of a day in a time zone: midnight, or later where clocks are put forward over it; of a day that a
 * zone leaves out, the first instant after it.
 *
 * @example
 * firstInstantOf("2026-11-23" as Day).toISOString() //=> "2026-11-22T17:00:00.000Z"
 * firstInstantOf("2026-03-08" as Day, "America/New_York").toISOString() //=> "2026-03-08T05:00:00.000Z"
 */
export const firstInstantOf = (day: Day, timeZone: string = VIETNAM_TIME_ZONE): Date => {
  // No zone is a whole day from UTC. Halving the time between asks the zone for days alone, never for its offsets.
  let before = Date.parse(day) - DAY_MILLISECONDS;
  let within = Date.parse(day) + DAY_MILLISECONDS;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dayAt(new Date(middle), timeZone) < day) before = middle;
    else within = middle;
  }
  return new Date(within);
};

/**
 * The first day of each span at an instant, by the calendar of the site's time zone.
 *
 * @example
 * countedSpansAt(new Date("2025-12-31T17:00:00Z"))
 * //=> { today: "2026-01-01", yesterday: "2025-12-31", week: "2025-12-29", month: "2026-01-01", year: "2026-01-01" }
 */
export const countedSpansAt = (instant: Date, timeZone: string = VIETNAM_TIME_ZONE): CountedSpans =>
  countedSpans(dayAt(instant, timeZone));

/**
 * The instant at which today, yesterday, this week, this month and this year began. What was counted before the next
 * one of them lies outside it: a day may have 23 or 25 hours.
 *
 * @example spanStarts(new Date("2026-11-29T03:00:00Z")).week.toISOString() //=> "2026-11-22T17:00:00.000Z"
 */
export const spanStarts = (instant: Date, timeZone: string = VIETNAM_TIME_ZONE): SpanStarts => {
  const { today, yesterday, week, month, year } = countedSpansAt(instant, timeZone);
  return {
    today: firstInstantOf(today, timeZone),
    yesterday: firstInstantOf(yesterday, timeZone),
    week: firstInstantOf(week, timeZone),
    month: firstInstantOf(month, timeZone),
    year: firstInstantOf(year, timeZone),
  };
};

/**
 * When the next day begins in a time zone, always after the instant: the spans change then and at no other time, and a
 * page that shows them must ask again.
 *
 * @example nextMidnight(new Date("2026-11-22T16:59:59Z")).toISOString() //=> "2026-11-22T17:00:00.000Z"
 */
export const nextMidnight = (instant: Date, timeZone: string = VIETNAM_TIME_ZONE): Date =>
  firstInstantOf(addDays(dayAt(instant, timeZone), 1), timeZone);
