import type { ComparisonBase } from "../../reading.js";
import type { Event } from "../event.js";
import { attach } from "./attach.js";
import { baseOf } from "./compare.js";
import type { Scope, Walk } from "./scope.js";

interface Turns {
  /** The event of the word `lần lượt`. */
  readonly at: number;
  readonly base: ComparisonBase | null;
  /** Where the comparisons stand. */
  readonly comparisons: readonly number[];
}

const FURTHEST = 8;

/** `so với cùng kỳ lần lượt tăng 6 % và giảm 8 %`: the comparisons that the word before them deals out, or null. */
const turnsAt = (walk: Walk, events: readonly Event[], index: number): Turns | null => {
  for (let at = index - 1; at >= 0 && at >= index - FURTHEST; at -= 1) {
    const event = events[at];
    if (event?.kind === "amount" || (event?.kind === "boundary" && event.mark === ";")) return null;
    if (event?.kind !== "sign" || event.sign.kind !== "inTurn") continue;
    const before = events[at - 1];
    const comparisons: number[] = [];
    for (let next = at + 1; next < events.length && next <= at + FURTHEST; next += 1) {
      const other = events[next];
      if (other?.kind === "comparison") comparisons.push(next);
      else if (other?.kind === "amount" || (other?.kind === "boundary" && other.mark === ";")) break;
    }
    return { at, base: before?.kind === "base" ? baseOf(before.base, null, walk.periodOf) : null, comparisons };
  }
  return null;
};

/** Gives a comparison told in turn to its own figure of those before; false where it is told of one figure alone. */
export const readInTurn = (walk: Walk, scope: Scope, events: readonly Event[], index: number): boolean => {
  const event = events[index];
  const turns = turnsAt(walk, events, index);
  if (event?.kind !== "comparison" || turns === null || turns.comparisons.length < 2) return false;
  const { figures } = walk.memory;
  const place = figures.length - turns.comparisons.length + turns.comparisons.indexOf(index);
  if (figures[place]?.sentence !== scope.sentence) return false;
  attach(walk, scope, place, event.comparison, turns.base);
  return true;
};
