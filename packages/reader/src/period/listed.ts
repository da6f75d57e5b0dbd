import { isMark, overBreak } from "../date/expression.js";
import { monthAt, type Numeral } from "../date/numeral.js";
import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import { monthsFrom, type PeriodExpression, saysYear } from "./expression.js";
import { quarterNumberAt, quarterOf } from "./quarter.js";
import { yearPartAt } from "./year-part.js";

const JOINTS = phrasesOf([[",|và|&|;", true]]);
const MOST_LISTED = 11;

/** The token behind what joins two times of a list, or null. */
export const afterJoint = (tokens: readonly Token[], index: number): number | null => {
  const joint = tokens[index] === undefined ? null : phraseAt(JOINTS, tokens, index);
  return joint && overBreak(tokens, index + joint.length);
};

type NumberAt = (tokens: readonly Token[], index: number) => Numeral | null;

const numberFor = ({ shape }: PeriodExpression): NumberAt | null => {
  if (shape.kind !== "months") return null;
  return shape.count === 1 ? monthAt : shape.count === 3 ? quarterNumberAt : null;
};

/** Whether the numbers that begin at a token end in a year: `4, 5 và 6/2022`. */
const endsInYear = (tokens: readonly Token[], index: number, numberAt: NumberAt): boolean => {
  let at = index;
  for (let count = 0; count < MOST_LISTED; count += 1) {
    const number = numberAt(tokens, at);
    if (number === null) return false;
    if (!isMark(tokens[number.to], ",") && saysYear(yearPartAt(tokens, number.to))) return true;
    const next = afterJoint(tokens, number.to);
    if (next === null) return false;
    at = next;
  }
  return false;
};

/** A month or quarter behind another, without its word: `tháng 4, 5/2022`, `quý I, II và III năm 2022`. */
export const listedAt = (
  tokens: readonly Token[],
  index: number,
  before: PeriodExpression | null,
): PeriodExpression | null => {
  if (before === null || afterJoint(tokens, before.to) !== index) return null;
  const numberAt = numberFor(before);
  const number = numberAt?.(tokens, index) ?? null;
  if (numberAt === null || number === null || !endsInYear(tokens, index, numberAt)) return null;
  const shape = numberAt === monthAt ? monthsFrom(number.value, 1) : quarterOf(number.value);
  return { shape, ...yearPartAt(tokens, number.to), from: index };
};
