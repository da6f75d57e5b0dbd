import type { VisitCounts } from "../reading.js";
import type { Text, TokenRange } from "../text/index.js";
import { blocksOf } from "./block.js";
import { isCounter, proseOf } from "./evidence.js";
import type { Entry } from "./pair.js";
import type { CountKind } from "./part.js";

export interface FoundVisits extends TokenRange {
  readonly counts: VisitCounts;
}

const KINDS: readonly CountKind[] = ["online", "today", "yesterday", "week", "month", "year", "total"];

/** Visits before pages looked at, and what is called a total before what is only called visits. */
const rank = ({ label }: Entry): number => (label.views ? 2 : 0) + (label.explicit ? 0 : 1);

/** `Hôm nay, ngày 18 tháng 11 năm 2019`: the year itself, not its visits. */
const isYear = (count: number): boolean => count >= 1990 && count <= 2100;

const countOf = (entries: readonly Entry[], kind: CountKind): number | null => {
  const fitting = entries.filter(
    ({ label, count }) => label.kind === kind && !(kind === "year" && isYear(count.value)),
  );
  const best = fitting.toSorted((one, other) => rank(one) - rank(other))[0];
  if (best === undefined) return null;
  // `Lượt truy cập` alone is the whole only where no other figure is greater.
  const isTooSmall = !best.label.explicit && entries.some(({ count }) => count.value > best.count.value);
  return isTooSmall ? null : best.count.value;
};

/**
 * What the counter of an old portal shows: visits now, today, yesterday, this week, month and year, and in all; what it
 * does not show is null, last week and last month are left out. The last counter where there are several; null where
 * there is none. `from` and `to` are the tokens of the block.
 *
 * @example findVisits(textOf("Đang truy cập: 9 | Hôm nay: 318 | Tổng: 745.903"))?.counts.total //=> 745903
 */
export const findVisits = (text: Text): FoundVisits | null => {
  const prose = proseOf(text.tokens);
  const block = blocksOf(text).findLast((candidate) => isCounter(candidate, prose));
  if (block === undefined) return null;
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, countOf(block.entries, kind)])) as Record<
    CountKind,
    number | null
  >;
  return { counts, from: block.from, to: block.to };
};
