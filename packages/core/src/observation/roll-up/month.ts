import { beginning, type CalendarKind, MONTHS } from "../../period/calendar-kind.js";
import type { Months } from "../../period/months.js";
import type { Period } from "../../period/period.js";

/** The longest first. */
const KINDS: readonly CalendarKind[] = ["year", "half", "quarter", "month"];

const fits = (kind: CalendarKind, month: number, end: number): boolean =>
  month % MONTHS[kind] === 0 && month + MONTHS[kind] <= end;

/** A run of months in the fewest years, halves, quarters and months that name it, in order. */
export const periodsOfMonths = ({ first, end }: Months): readonly Period[] => {
  const periods: Period[] = [];
  for (let month = first; month < end; ) {
    const kind = KINDS.find((candidate) => fits(candidate, month, end)) ?? "month";
    periods.push(beginning(kind, month) as Period);
    month += MONTHS[kind];
  }
  return periods;
};
