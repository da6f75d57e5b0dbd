import { addMonths, type Day, type DayRange, endOfMonth, startOfMonth } from "../day/day.js";
import { type Period, partsOfPeriod, rangeOfPeriod } from "../period/period.js";
import { canonicalPeriod } from "../period/relation.js";
import { DECREE_09_2019, type ReportingRules, type ReportKind, type WindowEdge } from "./rules.js";

const reportKindOf = (period: Period): ReportKind | null => {
  const parts = partsOfPeriod(canonicalPeriod(period));
  switch (parts.kind) {
    case "half":
      return parts.half === 1 ? "first-half" : "second-half";
    case "span":
      return null;
    default:
      return parts.kind;
  }
};

const dayAtEdge = (month: Day, edge: WindowEdge): Day => {
  const first = addMonths(startOfMonth(month), edge.month);
  const last = endOfMonth(first);
  const wanted = `${first.slice(0, 8)}${String(edge.day).padStart(2, "0")}` as Day;
  return wanted < last ? wanted : last;
};

/**
 * The days whose figures a report of a period holds, both ends included: from after one cut-off to the next. Null for
 * spans of years, and where the rules have no window for reports of this kind. The calendar days of the same label
 * are others: see `rangeOfPeriod`.
 *
 * @example
 * reportingWindow("2024-H1" as Period) //=> { from: "2023-12-15", to: "2024-06-14" }
 * reportingWindow("2024-Q3" as Period) //=> { from: "2024-06-15", to: "2024-09-14" }
 * reportingWindow("2024-02" as Period, CALENDAR_PERIODS) //=> { from: "2024-02-01", to: "2024-02-29" }
 * reportingWindow("2021/2025" as Period) //=> null
 */
export const reportingWindow = (period: Period, rules: ReportingRules = DECREE_09_2019): DayRange | null => {
  const kind = reportKindOf(period);
  const rule = kind && rules.windows[kind];
  if (!rule) return null;
  const { from, to } = rangeOfPeriod(period);
  return { from: dayAtEdge(from, rule.from), to: dayAtEdge(to, rule.to) };
};
