import { type Months, monthsOf } from "../../period/months.js";
import type { Period } from "../../period/period.js";
import { canonicalPeriod } from "../../period/relation.js";
import { type Moment, newestOf } from "./moment.js";
import { periodsOfMonths } from "./month.js";

/** Which of a series' figures, added or taken away, make the figure of a longer period, and what is missing. */
export interface Plan {
  /** Positions in the series with their signs; empty where there is nothing to make it from. */
  readonly terms: readonly { readonly position: number; readonly sign: 1 | -1 }[];
  /** The parts of the period that no figure covers; none where the result is whole. */
  readonly gaps: readonly Period[];
}

/** A way along the calendar: each figure is a step over its months, forward when added, back when taken away. */
interface Step extends Months {
  readonly position: number;
  readonly sign: 1 | -1;
}

const periodKey = (moment: Moment | undefined): Period | null =>
  moment?.period ? canonicalPeriod(moment.period) : null;

/** One step for each period, by its newest figure; earlier and longer steps first, so that the order given is no matter. */
const stepsOf = (moments: readonly Moment[]): readonly Step[] =>
  [...Map.groupBy(moments.keys(), (position) => periodKey(moments[position]))]
    .flatMap(([period, positions]): readonly Step[] =>
      period === null ? [] : [{ position: newestOf(moments, positions), sign: 1, ...monthsOf(period) }],
    )
    .toSorted((a, b) => a.first - b.first || b.end - a.end);

const shortestWay = (steps: readonly Step[], { first, end }: Months): readonly Step[] | null => {
  const arrivals = new Map<number, readonly Step[]>([[first, []]]);
  const queue = [first];
  for (const month of queue) {
    const way = arrivals.get(month) ?? [];
    if (month === end) return way;
    for (const step of steps) {
      if (step.first !== month || arrivals.has(step.end)) continue;
      arrivals.set(step.end, [...way, step]);
      queue.push(step.end);
    }
  }
  return null;
};

const lengthOf = ({ first, end }: Months): number => end - first;

/** The figures that cover the most months without overlapping: the best that can be said of a period with gaps. */
const widestCover = (steps: readonly Step[], { first, end }: Months): readonly Step[] => {
  const inside = steps.filter((step) => step.first >= first && step.end <= end);
  const best: (readonly Step[])[] = [[]];
  const covered = (way: readonly Step[]): number => way.reduce((sum, step) => sum + lengthOf(step), 0);
  for (let month = first + 1; month <= end; month += 1) {
    const candidates = inside
      .filter((step) => step.end === month)
      .map((step) => [...(best[step.first - first] ?? []), step]);
    best.push(
      [best[month - 1 - first] ?? [], ...candidates].reduce((widest, way) =>
        covered(way) > covered(widest) ? way : widest,
      ),
    );
  }
  return best.at(-1) ?? [];
};

const gapsBetween = (steps: readonly Step[], { first, end }: Months): readonly Period[] => {
  const ends = [first, ...steps.map((step) => step.end)];
  const starts = [...steps.map((step) => step.first), end];
  return starts.flatMap((start, index) => periodsOfMonths({ first: ends[index] ?? start, end: start }));
};

/**
 * How a flow's figure for a period follows from the figures of other periods: as it stands; else as the sum of the
 * fewest parts (nine months + fourth quarter); else with parts taken away (year − nine months = fourth quarter); else
 * the widest sum that can be made, with its gaps named.
 */
export const planFlow = (moments: readonly Moment[], target: Period): Plan => {
  const whole = monthsOf(target);
  const forward = stepsOf(moments);
  const back = forward.map((step): Step => ({ ...step, sign: -1, first: step.end, end: step.first }));
  const inside = forward.filter((step) => step.first >= whole.first && step.end <= whole.end);
  const way = shortestWay(inside, whole) ?? shortestWay([...forward, ...back], whole);
  if (way !== null) return { terms: way, gaps: [] };
  const cover = widestCover(forward, whole);
  return { terms: cover, gaps: gapsBetween(cover, whole) };
};
