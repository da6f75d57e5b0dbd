import type { NumberMarks } from "../number/index.js";
import { phraseAt, type Token } from "../text/index.js";
import { type Amount, amountAt, doubleAt, FILLERS, MOST_FILLERS, skip } from "./amount.js";
import { type BaseReading, baseAt, type PeriodPlaces } from "./base.js";
import { finish } from "./finish.js";
import { amountsInTurn, inTurn } from "./in-turn.js";
import type { SpokenComparison } from "./spoken.js";
import { VERBS } from "./verb.js";

/** What stands before the amount: `tăng so với cùng kỳ 14 %`. */
const baseThenAmount = (
  tokens: readonly Token[],
  index: number,
  marks: NumberMarks,
  periods: PeriodPlaces,
): { readonly base: BaseReading; readonly amount: Amount } | null => {
  const base = baseAt(tokens, index, periods);
  if (base === null || base.kind === "whole") return null;
  const amount = amountAt(tokens, skip(tokens, base.to, FILLERS, MOST_FILLERS), marks);
  return amount === null || amount.unit === null ? null : { base, amount };
};

/** `(+13,5 % so với cùng kỳ)`: a sign before the percentage, in brackets. */
const signedAt = (
  tokens: readonly Token[],
  index: number,
  marks: NumberMarks,
  periods: PeriodPlaces,
): SpokenComparison | null => {
  const sign = tokens[index]?.text;
  const opens = /^[(;,]$/.test(tokens[index - 1]?.text ?? "");
  if (!opens || (sign !== "+" && sign !== "-" && sign !== "–") || tokens[index + 1]?.glued !== true) return null;
  const amount = amountAt(tokens, index + 1, marks);
  if (amount?.unit !== "percent") return null;
  return finish(tokens, { verb: sign === "+" ? "up" : "down", from: index, amount, base: null }, marks, periods);
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
  const before = baseAt(tokens, index, periods);
  const ahead = before !== null && before.kind !== "whole" ? before : null;
  let at = ahead?.to ?? index;
  if (ahead !== null && tokens[at]?.text === ",") at += 1;
  const verb = phraseAt(VERBS, tokens, at);
  if (verb === null) return ahead === null ? signedAt(tokens, index, marks, periods) : null;
  const start = at + verb.length;
  const double = doubleAt(tokens, start, verb.meaning);
  const turns = amountsInTurn(tokens, start, marks);
  if (turns.length > 0)
    return inTurn(
      tokens,
      { verb: verb.meaning, from: ahead === null ? at : index, base: ahead },
      turns,
      marks,
      periods,
    );
  const isAgainst = verb.meaning === "above" || verb.meaning === "below";
  const direct = double ?? amountAt(tokens, skip(tokens, start, FILLERS, MOST_FILLERS), marks);
  const from = ahead === null ? at : index;
  if (direct?.unit != null && !isAgainst) {
    return finish(tokens, { verb: verb.meaning, from, amount: direct, base: ahead }, marks, periods);
  }
  const late = ahead === null ? baseThenAmount(tokens, start, marks, periods) : null;
  if (late === null) return null;
  return finish(tokens, { verb: verb.meaning, from, amount: late.amount, base: late.base }, marks, periods);
};
