import type { Day } from "../day/day.js";
import type { WorkingCalendar } from "../working-day/calendar.js";
import { endOfTerm, workingDaysBetween } from "../working-day/working-day.js";
import type { Directive } from "./directive.js";
import { WEEKEND_CALENDAR } from "./weekend.js";

/**
 * Where a task stands on a day. A task without a due day is never overdue. `days` are working days: after the end of
 * the term up to and including the day (a task due on Friday is overdue by 0 on Saturday and Sunday), or left until the
 * end of the term (0 on its last day).
 */
export type DirectiveStatus =
  | { readonly kind: "done-on-time" }
  | { readonly kind: "done-late"; readonly days: number }
  | { readonly kind: "done" }
  | { readonly kind: "overdue"; readonly days: number }
  | { readonly kind: "due-soon"; readonly days: number }
  | { readonly kind: "not-due"; readonly days: number }
  | { readonly kind: "no-deadline" };

export type DirectiveStatusKind = DirectiveStatus["kind"];

/** By what a status is reckoned. */
export interface StatusOptions {
  /** The days that the office works; where none is given, every day but Saturday and Sunday. */
  readonly calendar?: WorkingCalendar | undefined;
  /** A task is due soon while no more working days are left than these. */
  readonly dueSoonDays?: number | undefined;
}

/** Offices remind a week ahead, which is five working days; a board that wants another warning passes it. */
const DUE_SOON_DAYS = 5;

/**
 * The status of a task on a day, in working days. Where the due day is a day off the term ends with the next working
 * day; what is completed after the day counts as not completed yet.
 *
 * Source: Civil Code 2015, Article 148(5), for the end of a term on a day off (secondary source).
 *
 * @example
 * statusOn({ due: "2020-07-31", completed: null }, "2020-08-04" as Day) //=> { kind: "overdue", days: 2 }
 * statusOn({ due: "2020-08-01", completed: null }, "2020-08-03" as Day) //=> { kind: "due-soon", days: 0 }
 * statusOn({ due: "2020-07-31", completed: "2020-08-03" }, "2020-08-04" as Day) //=> { kind: "done-late", days: 1 }
 */
export const statusOn = (
  { due, completed }: Pick<Directive, "due" | "completed">,
  day: Day,
  { calendar = WEEKEND_CALENDAR, dueSoonDays = DUE_SOON_DAYS }: StatusOptions = {},
): DirectiveStatus => {
  const done = completed !== null && completed <= day ? completed : null;
  if (due === null) return { kind: done === null ? "no-deadline" : "done" };
  const end = endOfTerm(due, calendar);
  if (done !== null) {
    return done <= end
      ? { kind: "done-on-time" }
      : { kind: "done-late", days: workingDaysBetween(end, done, calendar) };
  }
  if (day > end) return { kind: "overdue", days: workingDaysBetween(end, day, calendar) };
  const days = workingDaysBetween(day, end, calendar);
  return { kind: days <= dueSoonDays ? "due-soon" : "not-due", days };
};

const URGENCY: Record<DirectiveStatusKind, number> = {
  overdue: 0,
  "due-soon": 1,
  "not-due": 2,
  "no-deadline": 3,
  "done-late": 4,
  "done-on-time": 5,
  done: 6,
};

/**
 * Overdue first, then what is due next, then what is done.
 *
 * @example ["done", "due-soon", "overdue"].toSorted(compareByUrgency) //=> ["overdue", "due-soon", "done"]
 */
export const compareByUrgency = (left: DirectiveStatusKind, right: DirectiveStatusKind): number =>
  URGENCY[left] - URGENCY[right];
