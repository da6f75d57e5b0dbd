import { dayAt, VIETNAM_TIME_ZONE } from "@khukit/core/day";
import { baselineOn, type CountedSpans, countedSpans, type Site, type VisitCounts } from "@khukit/core/visit";
import { epochDay } from "./epoch.js";
import { formatInstant } from "./instant.js";
import type { SpanStarts, VisitSums } from "./store.js";

export const timeZoneOf = (site: Site): string => site.timeZone ?? VIETNAM_TIME_ZONE;

export const spanStartsAt = (site: Site, at: Date): SpanStarts => {
  const { today, yesterday, week, month, year }: CountedSpans = countedSpans(dayAt(at, timeZoneOf(site)));
  return {
    today: epochDay(today),
    yesterday: epochDay(yesterday),
    week: epochDay(week),
    month: epochDay(month),
    year: epochDay(year),
  };
};

/** What was counted here, on top of what the old counter had. */
export const visitCounts = (site: Site, counted: VisitSums, online: number, at: Date): VisitCounts => {
  const before = baselineOn(site.baseline, dayAt(at, timeZoneOf(site)));
  return {
    online,
    today: before.today + counted.today,
    yesterday: before.yesterday + counted.yesterday,
    week: before.week + counted.week,
    month: before.month + counted.month,
    year: before.year + counted.year,
    total: before.total + counted.total,
    asOf: formatInstant(at, timeZoneOf(site)),
  };
};
