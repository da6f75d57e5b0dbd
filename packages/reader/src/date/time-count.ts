import { addDays, type Day, type DayRange } from "@khukit/core/day";
import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import { numeralAt } from "./numeral.js";
import { addUnits, type Unit, unitAt, unitsFrom } from "./unit.js";

interface Count {
  readonly count: number;
  readonly unit: Unit;
}

/** Where a length of time lies: at its end there is a day, or it covers all the days on the way. */
type Direction = "ago" | "later" | "past" | "coming";

export interface TimeCount {
  /** `1 năm 2 tháng`: the longest first. */
  readonly counts: readonly Count[];
  readonly direction: Direction;
  readonly to: number;
}

const BEFORE = phrasesOf<Direction>([
  ["cách đây|trước đây|cách nay|cách hôm nay", "ago"],
  ["sau|trong|sau khoảng", "later"],
]);

const BEHIND = phrasesOf<Direction>([
  ["trước|trước đây|trước đó|về trước|cách đây", "ago"],
  ["sau|nữa|sau đó|sau nữa|tới nữa|nữa tính từ hôm nay", "later"],
  ["qua|vừa qua|vừa rồi|gần đây|đã qua|gần nhất|rồi|ngoái", "past"],
  ["tới|tiếp theo|tiếp|sắp tới|kế tiếp|kế|sắp đến", "coming"],
]);

const FEW_DIGITS = /^\d{1,4}$/;
const MOST_COUNTS = 4;

const countAt = (tokens: readonly Token[], index: number): (Count & { readonly to: number }) | null => {
  const token = tokens[index];
  const figures =
    token?.kind === "number" && FEW_DIGITS.test(token.text) ? { value: Number(token.text), to: index + 1 } : null;
  const number = figures ?? numeralAt(tokens, index);
  const unit = number && unitAt(tokens, number.to);
  return number && unit && { count: number.value, unit: unit.unit, to: unit.to };
};

const countsAt = (
  tokens: readonly Token[],
  index: number,
): { readonly counts: readonly Count[]; readonly to: number } => {
  const counts: Count[] = [];
  let to = index;
  for (let found = countAt(tokens, to); found && counts.length < MOST_COUNTS; found = countAt(tokens, to)) {
    counts.push(found);
    to = found.to;
  }
  return { counts, to };
};

/** `5 ngày trước`, `cách đây 2 tuần`, `3 tháng tới`, `sau 3 ngày nữa`, `1 năm 2 tháng trước`. */
export const timeCountAt = (tokens: readonly Token[], index: number): TimeCount | null => {
  const before = phraseAt(BEFORE, tokens, index);
  const { counts, to } = countsAt(tokens, index + (before?.length ?? 0));
  if (counts.length === 0) return null;
  const behind = phraseAt(BEHIND, tokens, to);
  const direction = behind?.meaning ?? before?.meaning;
  if (direction === undefined || (before?.meaning === "later" && behind?.meaning === "ago")) return null;
  return { counts, direction, to: to + (behind?.length ?? 0) };
};

const isBack = (direction: Direction): boolean => direction === "ago" || direction === "past";

/** The day at the end of a length of time, counted from another. */
export const dayAfter = ({ counts, direction }: TimeCount, from: Day): Day =>
  counts.reduce((day, { unit, count }) => addUnits(unit, day, isBack(direction) ? -count : count), from);

/** Whether it is read as one day: `3 ngày trước`; not `3 ngày qua`, which are three. */
export const isPoint = ({ direction }: TimeCount): boolean => direction === "ago" || direction === "later";

/** The days that a length of time covers, counted from the reference on, without it. */
export const runningSpan = (found: TimeCount, reference: Day): DayRange => {
  const end = dayAfter(found, reference);
  return isBack(found.direction) ? { from: end, to: addDays(reference, -1) } : { from: addDays(reference, 1), to: end };
};

/** Whole units of the calendar, without the one that the reference stands in; null where there is more than one unit. */
export const calendarSpan = ({ counts, direction }: TimeCount, reference: Day): DayRange | null => {
  const [only, another] = counts;
  if (only === undefined || another !== undefined || only.count === 0) return null;
  return unitsFrom(only.unit, reference, isBack(direction) ? -only.count : 1, only.count);
};

/** The unit of the calendar in which a length of time ends: `3 tháng trước` is a month. */
export const unitAtEnd = (found: TimeCount, reference: Day): DayRange => {
  const unit = found.counts.at(-1)?.unit ?? "day";
  return unitsFrom(unit, dayAfter(found, reference), 0);
};
