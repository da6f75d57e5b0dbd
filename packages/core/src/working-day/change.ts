import type { Day } from "../day/day.js";
import type { CalendarDay, WorkingCalendar } from "./calendar.js";

/** What a board adds to a calendar: newly decided days off and worked days, and the days that it now knows. */
export interface CalendarChanges {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly off?: readonly CalendarDay[] | undefined;
  readonly worked?: readonly CalendarDay[] | undefined;
}

const changed = (
  days: ReadonlyMap<Day, CalendarDay>,
  added: readonly CalendarDay[],
  removed: readonly CalendarDay[],
): ReadonlyMap<Day, CalendarDay> => {
  const taken = new Set(removed.map(({ day }) => day));
  const kept = [...days].filter(([day]) => !taken.has(day));
  return new Map([...kept, ...added.map((entry) => [entry.day, entry] as const)]);
};

/**
 * A calendar with some days changed: a day put in `off` is no longer worked, one put in `worked` is no longer off.
 * The calendar given is left as it is.
 *
 * @example
 * isWorkingDay(
 *   "2026-11-24" as Day,
 *   withDays(VIETNAM_CALENDAR, {
 *     worked: [{ day: "2026-11-24", name: { vi: "Ngày làm việc", en: "Working day" }, source: "Thông báo của Ban" }],
 *   }),
 * ) //=> true
 */
export const withDays = (
  calendar: WorkingCalendar,
  { from, to, off = [], worked = [] }: CalendarChanges,
): WorkingCalendar => ({
  from: from ?? calendar.from,
  to: to ?? calendar.to,
  off: changed(calendar.off, off, worked),
  worked: changed(calendar.worked, worked, off),
});
