import type { Day } from "../day/day.js";
import type { Bilingual } from "../problem/problem.js";

/** How an entry is known: read in the official text, told by a secondary source, or from memory alone. */
export type Certainty = "verified" | "secondary" | "unverified";

/** A day off by law, or a working day and a day off that were swapped by a decision, with where that is written. */
export interface CalendarDay {
  readonly day: Day;
  readonly name: Bilingual;
  readonly source: string;
  /** Left out where whoever wrote the entry answers for it: a board's own decisions. */
  readonly certainty?: Certainty | undefined;
}

/**
 * Which days an office works. Saturdays and Sundays are off unless they stand in `worked`; other days are worked unless
 * they stand in `off`. Knows the years `from` to `to`, and says so when asked beyond: see `knowsDay`.
 */
export interface WorkingCalendar {
  readonly from: Day;
  readonly to: Day;
  readonly off: ReadonlyMap<Day, CalendarDay>;
  readonly worked: ReadonlyMap<Day, CalendarDay>;
}
