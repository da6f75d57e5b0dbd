import { dayOfMonth } from "./months.js";
import { type Period, toPeriod } from "./parts.js";

/** The kinds of period that follow one another without a gap. */
export type CalendarKind = "year" | "half" | "quarter" | "month";

/** How many months each has. */
export const MONTHS = { year: 12, half: 6, quarter: 3, month: 1 } as const;

/** The period of a kind that begins with a numbered month; null outside the years 1000 to 9999. */
export const beginning = (kind: CalendarKind, month: number): Period | null => {
  const text = dayOfMonth(month, 1);
  const year = text.slice(0, 4);
  const place = (month % 12) / MONTHS[kind] + 1;
  return toPeriod({ year, half: `${year}-H${place}`, quarter: `${year}-Q${place}`, month: text.slice(0, 7) }[kind]);
};
