import type { NumberMarks } from "../number/index.js";
import { phraseAt, type Token } from "../text/index.js";
import { amountAt, doubleAt, FILLERS, MOST_FILLERS, skip } from "./amount.js";
import { type BaseReading, baseAt, type PeriodPlaces } from "./base.js";
import { finish, type Ground } from "./finish.js";
import { amountsInTurn, inTurn } from "./in-turn.js";
import { signedAt } from "./signed.js";
import type { SpokenComparison } from "./spoken.js";
import { NEEDS_BASE, VERBS, type Verb } from "./verb.js";

/** How a comparison begins: perhaps with its base, and where what follows it stands. */
interface Opening {
  readonly from: number;
  readonly base: BaseReading | null;
  readonly at: number;
}

const openingAt = ({ tokens, periods }: Ground, index: number): Opening => {
  const base = baseAt(tokens, index, periods);
  if (base === null || base.kind === "whole") return { from: index, base: null, at: index };
  const isParted = /^[,:]$/.test(tokens[base.to]?.text ?? "");
  return { from: index, base, at: base.to + (isParted ? 1 : 0) };
};

/** `so cùng kỳ: 112,4 %`: the base and its ratio, as bulletins have it. */
const bareRatio = (ground: Ground, { from, base, at }: Opening): SpokenComparison | null => {
  const amount = base === null ? null : amountAt(ground.tokens, at, ground.marks);
  return amount?.unit === "percent" ? finish(ground, { verb: "reach", from, amount, base }) : null;
};

/** `tăng so với cùng kỳ 14 %`: the base stands between. */
const baseBetween = (ground: Ground, verb: Verb, from: number, start: number): SpokenComparison | null => {
  const { tokens, marks, periods } = ground;
  const base = baseAt(tokens, start, periods);
  if (base === null || base.kind === "whole") return null;
  const amount = amountAt(tokens, skip(tokens, base.to, FILLERS, MOST_FILLERS), marks);
  return amount === null || amount.unit === null ? null : finish(ground, { verb, from, amount, base });
};

const afterVerb = (ground: Ground, verb: Verb, opening: Opening, start: number): SpokenComparison | null => {
  const { tokens, marks } = ground;
  const { from, base } = opening;
  const turns = amountsInTurn(tokens, start, marks);
  if (turns.length > 0) return inTurn(ground, { verb, from, base }, turns);
  const amount = doubleAt(tokens, start, verb) ?? amountAt(tokens, skip(tokens, start, FILLERS, MOST_FILLERS), marks);
  const direct = amount?.unit != null ? finish(ground, { verb, from, amount, base }) : null;
  if (direct !== null && !(NEEDS_BASE.has(verb) && direct.base === null)) return direct;
  return base === null ? baseBetween(ground, verb, from, start) : null;
};

/**
 * The comparison whose verb, or whose base (`so với cùng kỳ tăng 14 %`), stands at a token; or null.
 * A range, and an amount without a unit, is none.
 */
export const comparisonAt = (
  tokens: readonly Token[],
  index: number,
  marks: NumberMarks,
  periods: PeriodPlaces,
): SpokenComparison | null => {
  const ground = { tokens, marks, periods };
  const opening = openingAt(ground, index);
  const verb = phraseAt(VERBS, tokens, opening.at);
  if (verb !== null) return afterVerb(ground, verb.meaning, opening, opening.at + verb.length);
  return opening.base === null ? signedAt(ground, index) : bareRatio(ground, opening);
};
