import type { Day } from "../day/day.js";

/** A day off by law, or a working day and a day off that were swapped by a decision, with where that is written. */
export interface CalendarDay {
  readonly day: Day;
  readonly name: { readonly vi: string; readonly en: string };
  readonly source: string;
}

/**
 * Which days an office works. Saturdays and Sundays are off unless they stand in `worked`; other days are worked unless
 * they stand in `off`. Knows the years `from` to `to`, and says so when asked beyond.
 */
export interface WorkingCalendar {
  readonly from: Day;
  readonly to: Day;
  readonly off: ReadonlyMap<Day, CalendarDay>;
  readonly worked: ReadonlyMap<Day, CalendarDay>;
}
