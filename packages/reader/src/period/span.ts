import { isDash, overBreak } from "../date/expression.js";
import { longNumber, shortNumber } from "../date/numeral.js";
import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import { countsAt } from "./counted.js";
import type { PeriodExpression } from "./expression.js";
import { goesOnAt, isInside, isLikelyYear } from "./year.js";

const MOST_YEARS = 60;
const MOST_SHORT_YEARS = 10;

const TO = phrasesOf([["-|–|—|đến|tới|đến năm|tới năm|- năm|– năm|đến hết năm|đến hết|- đến năm", true]]);

/** The last year, which may be cut to two figures: `2021-25`. */
const lastYearAt = (tokens: readonly Token[], index: number, first: number): number | null => {
  const whole = longNumber(tokens[index]);
  if (whole !== null) return whole;
  const short = isDash(tokens[index - 1]) && tokens[index]?.glued === true ? shortNumber(tokens[index]) : null;
  const last = short === null ? null : first - (first % 100) + short;
  return last !== null && last - first <= MOST_SHORT_YEARS ? last : null;
};

const spanOfYears = (first: number, last: number, from: number, to: number): PeriodExpression | null =>
  isLikelyYear(first) && isLikelyYear(last) && last > first && last - first < MOST_YEARS
    ? { shape: { kind: "span", years: last - first + 1 }, year: first, yearsAway: null, from, to }
    : null;

const yearsAt = (tokens: readonly Token[], index: number, from: number): PeriodExpression | null => {
  const first = longNumber(tokens[index]);
  const link = isLikelyYear(first) ? phraseAt(TO, tokens, index + 1) : null;
  if (!isLikelyYear(first) || link === null) return null;
  const at = index + 1 + link.length;
  const last = lastYearAt(tokens, at, first);
  if (last === null || countsAt(tokens, at + 1) || goesOnAt(tokens, at + 1)) return null;
  return spanOfYears(first, last, from, at + 1);
};

const EIGHT_DIGITS = /^\d{8}$/;

/** `giai đoạn 20112020`: the hyphen was lost on the way from a PDF. */
const gluedYearsAt = (tokens: readonly Token[], index: number, from: number): PeriodExpression | null => {
  const text = tokens[index]?.text ?? "";
  return EIGHT_DIGITS.test(text) ? spanOfYears(Number(text.slice(0, 4)), Number(text.slice(4)), from, index + 1) : null;
};

const SPANS = phrasesOf([
  ["giai đoạn|thời kỳ|nhiệm kỳ|niên độ|niên khóa|năm học|năm|các năm|từ năm|kỳ|khóa|từ các năm|thời gian từ năm", true],
  ["giai đoạn từ|giai đoạn từ năm|giai đoạn năm|giai đoạn các năm|thời kỳ từ năm|thời kỳ từ|trong các năm từ", true],
]);

/** Years in a row: `giai đoạn 2021–2025`, `nhiệm kỳ 2020-2025`, `từ năm 2016 đến năm 2020`, and `2016-2020` alone. */
export const spanAt = (tokens: readonly Token[], index: number): PeriodExpression | null => {
  if (tokens[index]?.kind === "word") {
    const words = phraseAt(SPANS, tokens, index);
    if (words === null) return null;
    const at = overBreak(tokens, index + words.length);
    return yearsAt(tokens, at, index) ?? gluedYearsAt(tokens, at, index);
  }
  const isBare = isDash(tokens[index + 1]) && longNumber(tokens[index + 2]) !== null && !isInside(tokens, index);
  return isBare ? yearsAt(tokens, index, index) : null;
};
