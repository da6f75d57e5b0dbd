import { isDash, isMark, overBreak } from "../date/expression.js";
import { isMonthWord, longNumber, monthAt, shortNumber } from "../date/numeral.js";
import { phraseBefore } from "../date/phrase.js";
import { phrasesOf, spellingOf, type Token } from "../text/index.js";
import { countsAt } from "./counted.js";
import { monthsFrom, type PeriodExpression, saysYear } from "./expression.js";
import { goesOnAt, isInside, isLikelyYear } from "./year.js";
import { yearPartAt } from "./year-part.js";

const COUNTED = phrasesOf([["mỗi|hằng|hàng|một|hai|ba|sáu|chín|mấy|nhiều|từng|vài|bao nhiêu|theo", true]]);

/** Behind a number `tháng` counts months, and `/tháng` is a rate. */
const isCount = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  if (before?.kind === "number" || (isMark(before, "/") && tokens[index]?.glued === true)) return true;
  return phraseBefore(COUNTED, tokens, index) !== null;
};

const REVOLUTIONS = phrasesOf([["cách mạng", true]]);

/** Words that are as often something else behind `tháng`: `trong tháng, năm`, `tháng một lần`. */
const DOUBTFUL = new Set(["năm", "một", "hai", "mốt"].map(spellingOf));

/** `tháng 5/6`, `tháng 3.500`: not a month before something else than its year. */
const isOther = (tokens: readonly Token[], index: number): boolean => {
  const isFraction = isMark(tokens[index], "/") && tokens[index + 1]?.kind === "number";
  return isFraction && longNumber(tokens[index + 1]) === null;
};

/** `tháng 4-2022`, `tháng 02/2008`, `tháng tư`, `THÁNG 6`. */
const namedMonthAt = (tokens: readonly Token[], index: number): PeriodExpression | null => {
  if (!isMonthWord(tokens[index]) || isCount(tokens, index)) return null;
  if (phraseBefore(REVOLUTIONS, tokens, index) !== null) return null;
  const month = monthAt(tokens, overBreak(tokens, index + 1));
  if (month === null || isOther(tokens, month.to)) return null;
  const year = yearPartAt(tokens, month.to);
  if (!saysYear(year)) {
    const isDoubtful = month.to === index + 2 && DOUBTFUL.has(tokens[index + 1]?.key ?? "");
    if (isDoubtful || countsAt(tokens, month.to)) return null;
  }
  return { shape: monthsFrom(month.value, 1), ...year, from: index };
};

/** The month and year at `4/2022`, `4-2022`. */
export const monthFiguresAt = (tokens: readonly Token[], index: number, from: number): PeriodExpression | null => {
  const month = shortNumber(tokens[index]);
  const sign = tokens[index + 1];
  const year = longNumber(tokens[index + 2]);
  if (month === null || month < 1 || month > 12 || !isLikelyYear(year)) return null;
  if (!(isMark(sign, "/") || isDash(sign)) || tokens[index + 2]?.glued !== true) return null;
  if (goesOnAt(tokens, index + 3) || countsAt(tokens, index + 3)) return null;
  return { shape: monthsFrom(month, 1), year, yearsAway: null, from, to: index + 3 };
};

/** `T4/2022`, `T.4/2022`: with the year only. */
const shortMonthAt = (tokens: readonly Token[], index: number): PeriodExpression | null => {
  if (tokens[index]?.key !== "t" || tokens[index]?.kind !== "word") return null;
  const at = isMark(tokens[index + 1], ".") ? index + 2 : index + 1;
  return tokens[at]?.glued === true ? monthFiguresAt(tokens, at, index) : null;
};

const BEFORE_FIGURES = phrasesOf([
  [
    "từ|đến|tới|trước|sau|hết|vào|cuối|đầu|giữa|kể từ|thời gian|hoàn thành|khởi công|khánh thành|kỳ|quý|trong|khoảng",
    true,
  ],
]);

/** `từ 11/2021 đến 3/2022`: figures alone, behind a word of time. */
const bareMonthAt = (tokens: readonly Token[], index: number): PeriodExpression | null => {
  if (tokens[index]?.kind !== "number" || !isMark(tokens[index + 1], "/") || isInside(tokens, index)) return null;
  return phraseBefore(BEFORE_FIGURES, tokens, index) === null ? null : monthFiguresAt(tokens, index, index);
};

/** A month of a year: `tháng 4-2022`, `tháng tư`, `T4/2022`, `đến 3/2022`. */
export const monthExpressionAt = (tokens: readonly Token[], index: number): PeriodExpression | null =>
  namedMonthAt(tokens, index) ?? shortMonthAt(tokens, index) ?? bareMonthAt(tokens, index);
