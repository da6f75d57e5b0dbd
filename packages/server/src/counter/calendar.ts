import { type Day, dayAt } from "@khukit/core/day";
import { countedSpans, firstInstantOf, nextMidnight } from "@khukit/core/visit";
import { epochDay } from "./epoch.js";
import type { SpanStarts } from "./store.js";

/** A day of one time zone, and where the spans of a counter begin on it. */
export interface CalendarDay {
  readonly day: Day;
  readonly starts: SpanStarts;
}

/** Tells the day at an instant in a time zone. */
export type Calendar = (timeZone: string, at: Date) => CalendarDay;

interface KnownDay extends CalendarDay {
  /** Milliseconds since 1970; `until` lies outside. */
  readonly from: number;
  readonly until: number;
}

/** Just after midnight both days are asked for; one more is room for a clock that is set back. */
const REMEMBERED = 3;

const startsOn = (day: Day): SpanStarts => {
  const { today, yesterday, week, month, year } = countedSpans(day);
  return {
    today: epochDay(today),
    yesterday: epochDay(yesterday),
    week: epochDay(week),
    month: epochDay(month),
    year: epochDay(year),
  };
};

const lookUp = (timeZone: string, at: Date): KnownDay => {
  const day = dayAt(at, timeZone);
  return {
    day,
    starts: startsOn(day),
    from: firstInstantOf(day, timeZone).getTime(),
    until: nextMidnight(at, timeZone).getTime(),
  };
};

/** A calendar that asks Intl once a day for each zone: asking for each view would cost more than counting it. */
export const makeCalendar = (): Calendar => {
  const zones = new Map<string, readonly KnownDay[]>();
  return (timeZone, at) => {
    const days = zones.get(timeZone) ?? [];
    const instant = at.getTime();
    const known = days.find(({ from, until }) => instant >= from && instant < until);
    if (known !== undefined) return known;
    const found = lookUp(timeZone, at);
    zones.set(timeZone, [found, ...days].slice(0, REMEMBERED));
    return found;
  };
};
