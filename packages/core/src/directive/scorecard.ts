import type { Day } from "../day/day.js";
import type { Decimal } from "../decimal/decimal.js";
import type { Directive } from "./directive.js";
import { shareInPercent } from "./share.js";
import { type DirectiveStatus, type DirectiveStatusKind, type StatusOptions, statusOn } from "./status.js";

/** How the tasks of one giver or one doer stand on a day. */
export interface Scorecard {
  /** All of them: the sum of `counts`. */
  readonly assigned: number;
  readonly counts: Readonly<Record<DirectiveStatusKind, number>>;
  /**
   * Of the tasks done that had a due day, the share done on time, in percent to two decimals; null where none is done.
   * A task without a due day is neither on time nor late, so it is left out of both.
   */
  readonly onTimePercent: Decimal | null;
  /** The task that is overdue longest, by id; of several the one due first, then the one whose id comes first. */
  readonly longestOverdue: { readonly directive: string; readonly days: number } | null;
}

export interface UnitScorecard extends Scorecard {
  readonly unit: string;
  /** Tasks that another unit leads and this one takes part in: counted here only, and never in `assigned`. */
  readonly takesPartIn: number;
}

export interface DocumentScorecard extends Scorecard {
  /** Null for the tasks that no document assigns. */
  readonly document: string | null;
}

const NONE: Readonly<Record<DirectiveStatusKind, number>> = {
  overdue: 0,
  "due-soon": 0,
  "not-due": 0,
  "no-deadline": 0,
  "done-late": 0,
  "done-on-time": 0,
  done: 0,
};

interface Standing {
  readonly directive: Directive;
  readonly status: DirectiveStatus;
}

const countKinds = (standings: readonly Standing[]): Readonly<Record<DirectiveStatusKind, number>> => {
  const counts = { ...NONE };
  for (const { status } of standings) counts[status.kind] += 1;
  return counts;
};

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const longestOverdueOf = (standings: readonly Standing[]): Scorecard["longestOverdue"] => {
  const [longest] = standings
    .flatMap(({ directive, status }) =>
      status.kind === "overdue" ? [{ directive: directive.id, days: status.days, due: directive.due ?? "" }] : [],
    )
    .toSorted(
      (left, right) =>
        right.days - left.days || compareText(left.due, right.due) || compareText(left.directive, right.directive),
    );
  return longest === undefined ? null : { directive: longest.directive, days: longest.days };
};

/**
 * How tasks stand on a day, all together.
 *
 * @example
 * scorecardOf([{ id: "a", due: "2020-07-31", completed: "2020-07-30" }, { id: "b", due: "2020-07-31", completed: null }], "2020-08-03" as Day)
 * //=> { assigned: 2, counts: { overdue: 1, "due-soon": 0, "not-due": 0, "no-deadline": 0, "done-late": 0, "done-on-time": 1, done: 0 }, onTimePercent: "100", longestOverdue: { directive: "b", days: 1 } }
 */
export const scorecardOf = (directives: readonly Directive[], day: Day, options?: StatusOptions): Scorecard => {
  const standings = directives.map((directive) => ({ directive, status: statusOn(directive, day, options) }));
  const counts = countKinds(standings);
  return {
    assigned: directives.length,
    counts,
    onTimePercent: shareInPercent(counts["done-on-time"], counts["done-on-time"] + counts["done-late"]),
    longestOverdue: longestOverdueOf(standings),
  };
};

const compareByNeed = (left: Scorecard, right: Scorecard): number =>
  right.counts.overdue - left.counts.overdue || right.counts["due-soon"] - left.counts["due-soon"];

/**
 * How the tasks of each unit stand on a day: of every unit that leads a task or takes part in one. The sums of `assigned`
 * and of each count over the units are those of `scorecardOf`.
 *
 * The unit with the most overdue tasks comes first, then the one with the most due soon, then by id.
 *
 * @example
 * scorecardByUnit([{ id: "a", lead: "van-phong", with: ["ke-hoach"], due: null, completed: null }], "2020-08-03" as Day)
 *   .map(({ unit, assigned, takesPartIn }) => [unit, assigned, takesPartIn])
 * //=> [["ke-hoach", 0, 1], ["van-phong", 1, 0]]
 */
export const scorecardByUnit = (
  directives: readonly Directive[],
  day: Day,
  options?: StatusOptions,
): readonly UnitScorecard[] => {
  const led = Map.groupBy(directives, ({ lead }) => lead);
  const partners = directives.flatMap(({ lead, with: others }) => [...new Set(others)].filter((unit) => unit !== lead));
  const takingPart = Map.groupBy(partners, (unit) => unit);
  return [...new Set([...led.keys(), ...takingPart.keys()])]
    .map((unit) => ({
      unit,
      takesPartIn: takingPart.get(unit)?.length ?? 0,
      ...scorecardOf(led.get(unit) ?? [], day, options),
    }))
    .toSorted((left, right) => compareByNeed(left, right) || compareText(left.unit, right.unit));
};

/** No id has this letter, so it sorts after them all. */
const AFTER_EVERY_ID = "~";

/**
 * How the tasks that each document assigns stand on a day. The sums of `assigned` and of each count over the documents
 * are those of `scorecardOf`.
 *
 * The document with the most overdue tasks comes first, then the one with the most due soon, then by id, the tasks that
 * no document assigns after the others.
 *
 * @example
 * scorecardByDocument([{ id: "a", document: "645-tb-kkt", due: "2020-07-31", completed: null }], "2020-08-03" as Day)
 *   .map(({ document, counts }) => [document, counts.overdue])
 * //=> [["645-tb-kkt", 1]]
 */
export const scorecardByDocument = (
  directives: readonly Directive[],
  day: Day,
  options?: StatusOptions,
): readonly DocumentScorecard[] =>
  [...Map.groupBy(directives, ({ document }) => document)]
    .map(([document, assigned]) => ({ document, ...scorecardOf(assigned, day, options) }))
    .toSorted(
      (left, right) =>
        compareByNeed(left, right) || compareText(left.document ?? AFTER_EVERY_ID, right.document ?? AFTER_EVERY_ID),
    );
