import { addDays, type Day, startOfMonth, startOfWeek, startOfYear } from "../day/day.js";
import type { Baseline } from "./site.js";

/** The body of `GET /v1/sites/{site}/visits`. All but `online` are sums of visits, so they add up exactly. */
export interface VisitCounts {
  readonly online: number;
  readonly today: number;
  readonly yesterday: number;
  readonly week: number;
  readonly month: number;
  readonly year: number;
  readonly total: number;
  /** ISO 8601 instant with the site's offset. */
  readonly asOf: string;
}

/** The first day of each span that a counter shows, on a given day. */
export interface CountedSpans {
  readonly today: Day;
  readonly yesterday: Day;
  readonly week: Day;
  readonly month: Day;
  readonly year: Day;
}

/** @example countedSpans("2026-11-29" as Day).week //=> "2026-11-23" */
export const countedSpans = (today: Day): CountedSpans => ({
  today,
  yesterday: addDays(today, -1),
  week: startOfWeek(today),
  month: startOfMonth(today),
  year: startOfYear(today),
});

/**
 * What a baseline still adds to each figure on a day: its `week` counts in the week of `asOf` and no longer.
 *
 * @example
 * baselineOn({ asOf: "2019-12-27", total: 1030002, week: 12242 }, "2026-11-23")
 * //=> { today: 0, yesterday: 0, week: 0, month: 0, year: 0, total: 1030002 }
 */
export const baselineOn = (baseline: Baseline | undefined, today: Day): Omit<VisitCounts, "online" | "asOf"> => {
  if (baseline === undefined) return { today: 0, yesterday: 0, week: 0, month: 0, year: 0, total: 0 };
  const { asOf } = baseline;
  const spans = countedSpans(today);
  const when = (holds: boolean, count: number | undefined): number => (holds ? (count ?? 0) : 0);
  return {
    today: when(asOf === today, baseline.today),
    yesterday: asOf === today ? (baseline.yesterday ?? 0) : when(asOf === spans.yesterday, baseline.today),
    week: when(asOf >= spans.week && asOf <= today, baseline.week),
    month: when(asOf >= spans.month && asOf <= today, baseline.month),
    year: when(asOf >= spans.year && asOf <= today, baseline.year),
    total: baseline.total,
  };
};
