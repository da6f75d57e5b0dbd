import { monthsOf } from "../../period/months.js";
import { type Period, rangeOfPeriod } from "../../period/period.js";
import type { Plan } from "./flow-plan.js";
import { compareMoments, dayOfMoment, lastDayOf, type Moment } from "./moment.js";
import { periodsOfMonths } from "./month.js";

const isReportedFor = (moment: Moment, target: Period): boolean => {
  const { from, to } = rangeOfPeriod(target);
  const range = moment.period === null ? null : rangeOfPeriod(moment.period);
  const day = dayOfMoment(moment);
  return range === null ? day >= from && day <= to : range.from >= from && range.to <= to;
};

/** The day up to which a figure speaks for its period: the period's end, however early the office cut off. */
const reachOf = (moment: Moment): string =>
  moment.period === null ? dayOfMoment(moment) : rangeOfPeriod(moment.period).to;

const compareByReach = (left: Moment, right: Moment): number => {
  const [a, b] = [reachOf(left), reachOf(right)];
  return a < b ? -1 : a > b ? 1 : compareMoments(left, right);
};

/** The months of a period that are not over on a day. */
const restAfter = (day: string, target: Period): readonly Period[] => {
  const { first, end } = monthsOf(target);
  const monthOf = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const isOver = lastDayOf(day.slice(0, 7)) === day;
  return periodsOfMonths({ first: Math.max(first, isOver ? monthOf + 1 : monthOf), end });
};

/**
 * A stock's figure for a period is the last that was counted in it. It is whole where it was reported for the period or
 * for a part that ends with it; else the months after it are its gap.
 */
export const planStock = (moments: readonly Moment[], target: Period): Plan => {
  const [position] = [...moments.keys()]
    .filter((index) => isReportedFor(moments[index] as Moment, target))
    .toSorted((a, b) => compareByReach(moments[b] as Moment, moments[a] as Moment) || b - a);
  if (position === undefined) return { terms: [], gaps: [target] };
  const reach = reachOf(moments[position] as Moment);
  return {
    terms: [{ position, sign: 1 }],
    gaps: reach >= rangeOfPeriod(target).to ? [] : restAfter(reach, target),
  };
};
