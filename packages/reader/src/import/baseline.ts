import type { Day } from "@khukit/core/day";
import type { Baseline } from "@khukit/core/visit";
import type { VisitCounts } from "../reading.js";

const COUNTS = ["online", "today", "yesterday", "week", "month", "year"] as const;

/**
 * An old portal's counter block as the baseline that a site of `board.yaml` takes over; null where the block shows no
 * total, to count on from.
 *
 * @param asOf the day on which the page was saved
 *
 * @example
 * baselineOf({ online: 9, today: 318, yesterday: null, week: null, month: null, year: null, total: 745903 }, "2023-12-15" as Day)
 * //=> { asOf: "2023-12-15", online: 9, today: 318, total: 745903 }
 */
export const baselineOf = (visits: VisitCounts, asOf: Day): Baseline | null => {
  const { total } = visits;
  if (total === null) return null;
  const shown = COUNTS.flatMap((name) => (visits[name] === null ? [] : [[name, visits[name]] as const]));
  return { asOf, ...Object.fromEntries(shown), total };
};
