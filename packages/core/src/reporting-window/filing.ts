import { addDays, type Day, type DayRange } from "../day/day.js";
import type { Period } from "../period/period.js";
import type { Bilingual } from "../problem/problem.js";
import type { WorkingCalendar } from "../working-day/calendar.js";
import { addWorkingDays, endOfTerm } from "../working-day/working-day.js";
import { DECREE_09_2019, type ReportingRules } from "./rules.js";
import { reportingWindow } from "./window.js";

/**
 * The last day on which a report of a period is sent in time; null where it has no window or its rules set no day.
 * Beyond the years that the calendar knows it is a guess: see `knowsDay`.
 *
 * @example
 * sendBy("2024-H1" as Period, VIETNAM_CALENDAR) //=> "2024-06-18"
 * sendBy("2024-H1" as Period, VIETNAM_CALENDAR, CALENDAR_PERIODS) //=> null
 */
export const sendBy = (
  period: Period,
  calendar: WorkingCalendar,
  rules: ReportingRules = DECREE_09_2019,
): Day | null => {
  const window = reportingWindow(period, rules);
  if (window === null || rules.sendWithin === null) return null;
  return endOfTerm(addWorkingDays(window.to, rules.sendWithin, calendar), calendar);
};

/**
 * The days on which a report of a period can be filed in time: from the day after its figures are closed to the last
 * day of sending. Null as in `sendBy`.
 *
 * @example filingWindow("2024-H1" as Period, VIETNAM_CALENDAR) //=> { from: "2024-06-15", to: "2024-06-18" }
 */
export const filingWindow = (
  period: Period,
  calendar: WorkingCalendar,
  rules: ReportingRules = DECREE_09_2019,
): DayRange | null => {
  const window = reportingWindow(period, rules);
  const to = sendBy(period, calendar, rules);
  return window === null || to === null ? null : { from: addDays(window.to, 1), to };
};

export type FilingState = "not-yet-due" | "open" | "past";

/**
 * The states of a reporting period as the national reporting module of industrial parks and economic zones names
 * them. Source: the forms' specification (an unofficial public copy).
 *
 * @example FILING_STATES.open //=> { vi: "Trong thời hạn", en: "Open for filing" }
 */
export const FILING_STATES: Readonly<Record<FilingState, Bilingual>> = {
  "not-yet-due": { vi: "Chưa tới hạn", en: "Not yet due" },
  open: { vi: "Trong thời hạn", en: "Open for filing" },
  past: { vi: "Qua kỳ báo cáo", en: "Period past" },
};

/**
 * Where a day stands to the days on which a report can be filed. It tells of the clock alone: whole days in Vietnam
 * (`dayAt`), the first and the last of them open. Whether the report was filed is not asked, so `past` is not
 * overdue. For the national forms the ministry's administrator sets the days: pass those, or `filingWindow`'s.
 *
 * @example
 * filingStateOn("2024-06-14" as Day, { from: "2024-06-15", to: "2024-06-18" }) //=> "not-yet-due"
 * filingStateOn("2024-06-18" as Day, { from: "2024-06-15", to: "2024-06-18" }) //=> "open"
 * filingStateOn("2024-06-19" as Day, { from: "2024-06-15", to: "2024-06-18" }) //=> "past"
 */
export const filingStateOn = (day: Day, { from, to }: DayRange): FilingState => {
  if (day < from) return "not-yet-due";
  return day <= to ? "open" : "past";
};
