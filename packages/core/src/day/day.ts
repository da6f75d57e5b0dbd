// By their own entry points: the package's index loads some 250 files, most of a second of every start.
import { addDays as addCalendarDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";

import { isValid } from "date-fns/isValid";
import { lightFormat } from "date-fns/lightFormat";
import { parseISO } from "date-fns/parseISO";
import type { Brand } from "../record/brand.js";

/** A calendar day, `YYYY-MM-DD`, without a clock or a zone. */
export type Day = Brand<string, "Day">;

/** Boards live by this zone; a site may declare another. */
export const VIETNAM_TIME_ZONE = "Asia/Ho_Chi_Minh";

export const isDayText = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));

/** The day that a text names, or null where there is no such day. */
export const toDay = (text: string): Day | null => (isDayText(text) ? (text as Day) : null);

/** @example addDays("2020-02-28" as Day, 2) //=> "2020-03-01" */
export const addDays = (day: Day, count: number): Day =>
  lightFormat(addCalendarDays(parseISO(day), count), "yyyy-MM-dd") as Day;

/** Days from `from` to `to`; negative where `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(parseISO(to), parseISO(from));

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterFor = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  formatters.set(timeZone, made);
  return made;
};

/**
 * The day on which an instant falls in a time zone: at 17:00 UTC midnight has just passed in Hà Nội.
 *
 * @example dayAt(new Date("2026-11-22T17:00:00Z")) //=> "2026-11-23"
 */
export const dayAt = (instant: Date, timeZone: string = VIETNAM_TIME_ZONE): Day =>
  formatterFor(timeZone).format(instant) as Day;

/**
 * The Monday of a day's week.
 *
 * @example startOfWeek("2026-11-29" as Day) //=> "2026-11-23"
 */
export const startOfWeek = (day: Day): Day => addDays(day, -((parseISO(day).getDay() + 6) % 7));

export const startOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01` as Day;

export const startOfYear = (day: Day): Day => `${day.slice(0, 4)}-01-01` as Day;
