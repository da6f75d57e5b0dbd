import { type Day, daysBetween } from "../day/day.js";
import type { Directive } from "./directive.js";

/** Where a task stands on a day. A task without a due day is never overdue. */
export type DirectiveStatus =
  | { readonly kind: "done-on-time" }
  | { readonly kind: "done-late"; readonly days: number }
  | { readonly kind: "done" }
  | { readonly kind: "overdue"; readonly days: number }
  | { readonly kind: "due-soon"; readonly days: number }
  | { readonly kind: "not-due"; readonly days: number }
  | { readonly kind: "no-deadline" };

export type DirectiveStatusKind = DirectiveStatus["kind"];

/** Offices remind a week ahead; a board that wants another warning passes it. */
const DUE_SOON_DAYS = 7;

/**
 * The status of a task on a day. Days are calendar days.
 *
 * @example
 * statusOn({ due: "2020-07-31", completed: null }, "2020-08-03") //=> { kind: "overdue", days: 3 }
 */
export const statusOn = (
  { due, completed }: Pick<Directive, "due" | "completed">,
  day: Day,
  dueSoonDays: number = DUE_SOON_DAYS,
): DirectiveStatus => {
  if (completed !== null && completed <= day) {
    if (due === null) return { kind: "done" };
    return completed <= due ? { kind: "done-on-time" } : { kind: "done-late", days: daysBetween(due, completed) };
  }
  if (due === null) return { kind: "no-deadline" };
  const days = daysBetween(day, due);
  if (days < 0) return { kind: "overdue", days: -days };
  return days <= dueSoonDays ? { kind: "due-soon", days } : { kind: "not-due", days };
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

/** Overdue first, then what is due next, then what is done. */
export const compareByUrgency = (left: DirectiveStatusKind, right: DirectiveStatusKind): number =>
  URGENCY[left] - URGENCY[right];
