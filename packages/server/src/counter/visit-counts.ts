import type { Day } from "@khukit/core/day";
import { baselineOn, type Site, type VisitCounts } from "@khukit/core/visit";
import { formatInstant } from "./instant.js";
import type { SiteFigures } from "./store.js";

/** A site at an instant, on the calendar of its time zone. */
export interface Moment {
  readonly site: Site;
  readonly timeZone: string;
  readonly day: Day;
  readonly at: Date;
}

/** What was counted here, on top of what the old counter had: by `setBaseline`, else by board.yaml. */
export const visitCounts = (
  { site, timeZone, day, at }: Moment,
  { visits, online, baseline }: SiteFigures,
): VisitCounts => {
  const before = baselineOn(baseline ?? site.baseline, day);
  return {
    online,
    today: before.today + visits.today,
    yesterday: before.yesterday + visits.yesterday,
    week: before.week + visits.week,
    month: before.month + visits.month,
    year: before.year + visits.year,
    total: before.total + visits.total,
    asOf: formatInstant(at, timeZone),
  };
};
