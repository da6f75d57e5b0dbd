import type { Day } from "../day/day.js";
import { beginning, type CalendarKind, MONTHS } from "./calendar-kind.js";
import { monthsOf } from "./months.js";
import { type Period, partsOfPeriod, toPeriod } from "./parts.js";
import { canonicalPeriod } from "./relation.js";

export type { CalendarKind } from "./calendar-kind.js";

const step = (period: Period, by: 1 | -1): Period | null => {
  const parts = partsOfPeriod(canonicalPeriod(period));
  if (parts.kind === "first-months") return null;
  const { first, end } = monthsOf(period);
  const months = by * (end - first);
  return parts.kind === "span"
    ? toPeriod(`${parts.from + months / 12}/${parts.to + months / 12}`)
    : beginning(parts.kind, first + months);
};

/**
 * The period of the same kind and length that ends the day before: what "kỳ trước" means. Null where there is none:
 * the nine months before January are no first nine months, and those of the year before are "cùng kỳ"
 * (`samePeriodLastYear`), which is another base of comparison.
 *
 * @example
 * previousPeriod("2023-Q1" as Period) //=> "2022-Q4"
 * previousPeriod("2021/2025" as Period) //=> "2016/2020"
 * previousPeriod("2023-9M" as Period) //=> null
 */
export const previousPeriod = (period: Period): Period | null => step(period, -1);

/**
 * The period of the same kind and length that begins the day after, or null as in `previousPeriod`.
 *
 * @example nextPeriod("2023-H2" as Period) //=> "2024-H1"
 */
export const nextPeriod = (period: Period): Period | null => step(period, 1);

/**
 * The year, half, quarter or month in which a day falls.
 *
 * @example periodOf("2023-07-31" as Day, "quarter") //=> "2023-Q3"
 */
export const periodOf = (day: Day, kind: CalendarKind): Period => {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return beginning(kind, month - (month % MONTHS[kind])) as Period;
};

/**
 * The periods of a kind that lie wholly within a period, in order; none where the kind is longer.
 *
 * @example
 * periodsWithin("2023-H2" as Period, "quarter") //=> ["2023-Q3", "2023-Q4"]
 * periodsWithin("2023-9M" as Period, "half") //=> ["2023-H1"]
 */
export const periodsWithin = (period: Period, kind: CalendarKind): readonly Period[] => {
  const { first, end } = monthsOf(period);
  const from = Math.ceil(first / MONTHS[kind]);
  const to = Math.floor(end / MONTHS[kind]);
  return Array.from(
    { length: Math.max(0, to - from) },
    (_, index) => beginning(kind, (from + index) * MONTHS[kind]) as Period,
  );
};
