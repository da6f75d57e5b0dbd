import { phraseAt, phrasesOf, spellingOf, type Token } from "../text/index.js";
import { dayOf, isDayAndMonth } from "./calendar.js";
import { type DateExpression, isDash, isMark, overBreak } from "./expression.js";
import { isLunarAt } from "./lunar.js";
import { isMonthWord, monthAt, type Numeral, numeralAt, yearAt } from "./numeral.js";

const DAY_WORDS = phrasesOf([["ngày|mùng|mồng|ngày mùng|ngày mồng|hôm mùng|hôm mồng", "day"]]);
const YEAR = spellingOf("năm");

/** Past the word for day, if it stands there. */
export const afterDayWord = (tokens: readonly Token[], index: number): number =>
  overBreak(tokens, index + (phraseAt(DAY_WORDS, tokens, index)?.length ?? 0));

/** Past a slash, a hyphen or a comma that somebody put between day, month and year. */
const afterSign = (tokens: readonly Token[], index: number): number => {
  const token = tokens[index];
  const at = isMark(token, "/") || isMark(token, ",") || isDash(token) ? index + 1 : index;
  return overBreak(tokens, at);
};

/** `năm 2020`, `, năm 2020`, `/2020`, `-2020`, ` 2020` behind a month. */
export const yearBehindAt = (tokens: readonly Token[], index: number): Numeral | null => {
  const start = afterSign(tokens, index);
  const hasWord = tokens[start]?.key === YEAR;
  if (isMark(tokens[index], ",") && !hasWord) return commaYearAt(tokens, start);
  return yearAt(tokens, hasWord ? overBreak(tokens, start + 1) : start);
};

/** `8 tháng 1, 2015`: figures only, else the comma parts two sentences' parts. */
const commaYearAt = (tokens: readonly Token[], index: number): Numeral | null =>
  tokens[index]?.kind === "number" ? yearAt(tokens, index) : null;

/** `9 tháng năm 2022` are nine months: without a word for day, `năm` before figures is the word for year. */
const isOfMonths = (tokens: readonly Token[], index: number, to: number): boolean =>
  tokens[to - 1]?.key === YEAR && tokens[to]?.kind === "number" && phraseAt(DAY_WORDS, tokens, index) === null;

/**
 * A date in words: `ngày 18 tháng 4 năm 2022`, `mồng 6 tháng 2`, `ngày mồng một tháng năm năm hai nghìn không trăm hai
 * mươi`. Null for a day that the calendar does not have.
 */
export const spelledDateAt = (tokens: readonly Token[], index: number): DateExpression | null => {
  const date = numeralAt(tokens, afterDayWord(tokens, index));
  if (date === null) return null;
  const word = afterSign(tokens, date.to);
  const month = isMonthWord(tokens[word]) ? monthAt(tokens, overBreak(tokens, word + 1)) : null;
  if (month === null || !isDayAndMonth(date.value, month.value)) return null;
  if (isOfMonths(tokens, index, month.to)) return null;
  const year = yearBehindAt(tokens, month.to);
  if (year !== null && dayOf(year.value, month.value, date.value) === null) return null;
  const to = year?.to ?? month.to;
  if (isLunarAt(tokens, to)) return null;
  return { date: date.value, month: month.value, year: year?.value ?? null, from: index, to };
};

export const startsWithDayWord = (tokens: readonly Token[], index: number): boolean =>
  phraseAt(DAY_WORDS, tokens, index) !== null;
