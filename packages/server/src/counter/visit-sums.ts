import type { EpochDay } from "./epoch.js";
import type { SpanStarts, VisitSums } from "./store.js";

export const NO_VISITS: VisitSums = { today: 0, yesterday: 0, week: 0, month: 0, year: 0, total: 0 };

/** The sums with visits of one day on top, in every span that the day lies in. */
export const addVisits = (sums: VisitSums, starts: SpanStarts, day: EpochDay, visits: number): VisitSums => {
  const within = (from: EpochDay, to: EpochDay = starts.today): number => (day >= from && day <= to ? visits : 0);
  return {
    today: sums.today + within(starts.today),
    yesterday: sums.yesterday + within(starts.yesterday, starts.yesterday),
    week: sums.week + within(starts.week),
    month: sums.month + within(starts.month),
    year: sums.year + within(starts.year),
    total: sums.total + visits,
  };
};
