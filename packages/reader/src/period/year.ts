import { isDash, isMark } from "../date/expression.js";
import { longNumber } from "../date/numeral.js";
import { phraseBefore } from "../date/phrase.js";
import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import { countsAt } from "./counted.js";
import type { PeriodExpression } from "./expression.js";
import { namedYearAt, YEAR } from "./year-part.js";

/** Years that a bare figure can be: others are told by their word only. */
export const isLikelyYear = (value: number | null): value is number => value !== null && value >= 1900 && value <= 2150;

/** A number, a symbol or a code goes on behind: `2019/NĐ-CP`, `2021-25`. */
export const goesOnAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token?.kind === "word" || token?.kind === "number") return token.glued;
  const isJoint = isMark(token, "/") || isDash(token);
  return isJoint && token?.glued === true && tokens[index + 1]?.glued === true;
};

/** It is the end of something longer: `15/2019`, `A-2020`. */
export const isInside = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  if (tokens[index]?.glued !== true || before === undefined) return false;
  return before.kind === "word" || isMark(before, "/") || isMark(before, ".") || isDash(before);
};

const year = (value: number, from: number, to: number): PeriodExpression => ({
  shape: { kind: "year" },
  year: value,
  yearsAway: null,
  from,
  to,
});

const EACH = phrasesOf([["mỗi|hằng|hàng|từng|mấy|nhiều|bao nhiêu", true]]);

/** `năm 2021`; not `mỗi năm 2000 tấn`. */
const namedAt = (tokens: readonly Token[], index: number): PeriodExpression | null => {
  const named = namedYearAt(tokens, index);
  if (
    named?.year == null ||
    (countsAt(tokens, named.to) && !isLikelyYear(named.year)) ||
    phraseBefore(EACH, tokens, index) !== null
  )
    return null;
  return year(named.year, index, named.to);
};

const BEFORE_BARE = phrasesOf([
  [
    "cuối|đầu|giữa|cùng kỳ|so với|so|kế hoạch|dự toán|chỉ tiêu|đến hết|hết|cả|của|từ đầu|từ cuối|đến cuối|đến đầu",
    true,
  ],
]);
/** These stand before amounts as often, so that the year must end its part of the sentence: `tầm nhìn đến 2050.` */
const BEFORE_LAST = phrasesOf([["đến|tới|từ|trước|sau|tầm nhìn|tầm nhìn đến|vào|giai đoạn đến|định hướng đến", true]]);

const JOINTS = phrasesOf([[",|và", true]]);

/** Behind a year that is named: `các năm 2021, 2022 và 2023`. */
const isListed = (tokens: readonly Token[], index: number, before: PeriodExpression | null): boolean => {
  if (before === null || before.year === null || longNumber(tokens[before.to - 1]) === null) return false;
  const joint = phraseAt(JOINTS, tokens, before.to);
  return joint !== null && before.to + joint.length === index;
};

const PART_ENDS = new Set([",", ".", ";", ":", ")"]);

const endsPart = (token: Token | undefined): boolean =>
  token === undefined || token.kind === "break" || PART_ENDS.has(token.text);

/** A year without its word: `kế hoạch 2022`, `cùng kỳ 2021`, `cuối 2021`. */
const bareAt = (tokens: readonly Token[], index: number, before: PeriodExpression | null): PeriodExpression | null => {
  const value = longNumber(tokens[index]);
  if (!isLikelyYear(value) || countsAt(tokens, index + 1)) return null;
  if (goesOnAt(tokens, index + 1) || isInside(tokens, index)) return null;
  const isYear = phraseBefore(BEFORE_BARE, tokens, index) !== null || isListed(tokens, index, before);
  const isLast = endsPart(tokens[index + 1]) && phraseBefore(BEFORE_LAST, tokens, index) !== null;
  return isYear || isLast ? year(value, index, index + 1) : null;
};

/** @param before the period before */
export const yearExpressionAt = (
  tokens: readonly Token[],
  index: number,
  before: PeriodExpression | null,
): PeriodExpression | null =>
  tokens[index]?.kind === "number"
    ? bareAt(tokens, index, before)
    : tokens[index]?.key === YEAR
      ? namedAt(tokens, index)
      : null;
