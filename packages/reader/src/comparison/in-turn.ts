import type { NumberMarks } from "../number/index.js";
import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import { type Amount, amountAt } from "./amount.js";
import { finish, type Ground, type Parts } from "./finish.js";
import type { SpokenComparison } from "./spoken.js";
import { formOf } from "./verb.js";

const RESPECTIVELY = phrasesOf([["lần lượt|lần lượt là|tương ứng là|tương ứng", true]]);

const JOINTS = phrasesOf([[",|và|, và", true]]);

const MOST_TOGETHER = 6;

/** `giảm lần lượt 9,2 % và 4,1 %`: one percentage for each of the figures before, in their order. */
export const amountsInTurn = (tokens: readonly Token[], index: number, marks: NumberMarks): readonly Amount[] => {
  const word = phraseAt(RESPECTIVELY, tokens, index);
  const amounts: Amount[] = [];
  for (let at = index + (word?.length ?? 0); word !== null && amounts.length < MOST_TOGETHER; ) {
    const amount = amountAt(tokens, at, marks);
    if (amount?.unit !== "percent" && amount?.unit !== "times") break;
    amounts.push(amount);
    const joint = phraseAt(JOINTS, tokens, amount.to);
    if (joint === null) break;
    at = amount.to + joint.length;
  }
  return amounts.length > 1 ? amounts : [];
};

/** The last of the amounts has the base of all, and brings the others with it. */
export const inTurn = (
  ground: Ground,
  parts: Omit<Parts, "amount">,
  amounts: readonly Amount[],
): SpokenComparison | null => {
  const [last, ...others] = amounts.toReversed();
  const whole = last === undefined ? null : finish(ground, { ...parts, amount: last });
  if (whole === null) return null;
  const before = others.map(({ amount, unit, to, qualifier }) => ({
    ...whole,
    form: formOf(parts.verb, unit) ?? whole.form,
    amount,
    unit,
    amountTo: to,
    qualifier,
    before: [],
  }));
  return { ...whole, before: before.toReversed() };
};
