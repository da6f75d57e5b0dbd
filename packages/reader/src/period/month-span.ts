import { isMark, overBreak } from "../date/expression.js";
import { isMonthWord, monthAt, type Numeral } from "../date/numeral.js";
import { phraseOn } from "../date/phrase.js";
import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import { monthsFrom, type PeriodExpression, type SaidYear, saysYear } from "./expression.js";
import { monthExpressionAt } from "./month.js";
import { isQuarterWord, quarterNumberAt } from "./quarter.js";
import { yearPartAt } from "./year-part.js";

const TO = phrasesOf([["đến|tới|đến hết|tới hết|cho đến hết|cho đến|đến cuối|tới cuối|-|–|—", true]]);
const SINCE = phrasesOf([["từ đầu năm|kể từ đầu năm|tính từ đầu năm", true]]);

/** The last month of `tháng 10` or `quý III`. */
const endAt = (tokens: readonly Token[], index: number): Numeral | null => {
  const at = overBreak(tokens, index);
  if (isMonthWord(tokens[at])) return monthAt(tokens, overBreak(tokens, at + 1));
  const quarter = isQuarterWord(tokens[at]) ? quarterNumberAt(tokens, overBreak(tokens, at + 1)) : null;
  return quarter && { value: quarter.value * 3, to: quarter.to };
};

/** Past `từ đầu năm`, with the year that is said there: `từ đầu năm 2022`, `từ đầu năm nay`. */
export const sinceNewYearAt = (tokens: readonly Token[], index: number): SaidYear | null => {
  const words = tokens[index]?.kind === "word" ? phraseAt(SINCE, tokens, index) : null;
  if (words === null) return null;
  const named = yearPartAt(tokens, index + words.length - 1);
  const none = { year: null, yearsAway: null, to: index + words.length };
  return named.year !== null || (named.yearsAway ?? 1) <= 0 ? named : none;
};

/** `Từ đầu năm đến hết tháng 10`, `từ đầu năm 2022 đến hết quý III`. */
export const monthsOfYearAt = (tokens: readonly Token[], index: number): PeriodExpression | null => {
  const start = sinceNewYearAt(tokens, index);
  const link = start && phraseOn(TO, tokens, start.to);
  const end = start && link && endAt(tokens, link.to);
  if (!start || !end) return null;
  const year = yearPartAt(tokens, end.to);
  return { shape: monthsFrom(1, end.value), ...(saysYear(year) ? year : start), from: index, to: year.to };
};

const FROM = phrasesOf([["từ|từ đầu|kể từ", true]]);

/** `tháng 1 - 9/2020`: the word for month stands once. */
const bareEndAt = (tokens: readonly Token[], index: number): Numeral | null => {
  const month = monthAt(tokens, index);
  return month !== null && isMark(tokens[month.to], "/") ? month : null;
};

/** `tháng 01 đến tháng 9/2020`, `từ tháng 1 đến tháng 6 năm 2020`: months of one year. */
export const monthToMonthAt = (tokens: readonly Token[], index: number): PeriodExpression | null => {
  const from = tokens[index]?.kind === "word" ? phraseOn(FROM, tokens, index) : null;
  const start = from ? overBreak(tokens, from.to) : index;
  const first = isMonthWord(tokens[start]) ? monthExpressionAt(tokens, start) : null;
  const link = first && phraseOn(TO, tokens, first.to);
  if (first?.shape.kind !== "months" || !link) return null;
  const end = endAt(tokens, link.to) ?? bareEndAt(tokens, link.to);
  if (end === null || end.value <= first.shape.first) return null;
  const year = yearPartAt(tokens, end.to);
  if (first.year !== null && year.year !== null && first.year !== year.year) return null;
  const months = monthsFrom(first.shape.first, end.value - first.shape.first + 1);
  return { shape: months, ...(saysYear(year) ? year : first), from: index, to: year.to };
};
