import { isMark, overBreak } from "../date/expression.js";
import { type Numeral, numeralAt, romanNumber } from "../date/numeral.js";
import { phraseAt, phrasesOf, spellingOf, type Token } from "../text/index.js";
import { countsAt } from "./counted.js";
import { monthsFrom, type PeriodExpression, type PeriodShape } from "./expression.js";
import { yearPartAt } from "./year-part.js";

const QUARTER = spellingOf("quý");

export const isQuarterWord = (token: Token | undefined): boolean => token?.kind === "word" && token.key === QUARTER;

const PLACES = phrasesOf([
  ["đầu năm|đầu tiên|đầu tiên của", 1],
  ["cuối năm|cuối cùng|cuối cùng của", 4],
]);

export const quarterOf = (number: number): PeriodShape => monthsFrom(number * 3 - 2, 3);

/** The number of a quarter: `III`, `3`, `ba`; null where it is none of four. */
export const quarterNumberAt = (tokens: readonly Token[], index: number): Numeral | null => {
  const roman = romanNumber(tokens[index]);
  if (roman !== null) return { value: roman, to: index + 1 };
  const number = numeralAt(tokens, index);
  return number !== null && number.value >= 1 && number.value <= 4 ? number : null;
};

const placeAt = (tokens: readonly Token[], index: number): Numeral | null => {
  const place = phraseAt(PLACES, tokens, index);
  return place && { value: place.meaning, to: index + place.length };
};

const GLUED: ReadonlyMap<string, number> = new Map([
  ["qi", 1],
  ["qii", 2],
  ["qiii", 3],
  ["qiv", 4],
]);

/** `Q.II-2021`, `Q2/2021`, `QIV/2020`: with the year only. */
const shortQuarterAt = (tokens: readonly Token[], index: number): PeriodExpression | null => {
  const word = tokens[index]?.text.toLowerCase() ?? "";
  const glued = GLUED.get(word);
  const start = isMark(tokens[index + 1], ".") ? index + 2 : index + 1;
  const number = glued === undefined ? null : { value: glued, to: index + 1 };
  const quarter = number ?? (word === "q" ? quarterNumberAt(tokens, start) : null);
  const year = quarter && yearPartAt(tokens, quarter.to);
  return quarter && year?.year != null ? { shape: quarterOf(quarter.value), ...year, from: index } : null;
};

/** A quarter: `quý III/2017`, `Quí 3 năm 2022`, `quý đầu năm`, `Q.II-2021`. */
export const quarterExpressionAt = (tokens: readonly Token[], index: number): PeriodExpression | null => {
  if (tokens[index]?.kind !== "word") return null;
  if (!isQuarterWord(tokens[index])) return shortQuarterAt(tokens, index);
  const at = overBreak(tokens, index + 1);
  const quarter = quarterNumberAt(tokens, at) ?? placeAt(tokens, at);
  if (quarter === null) return null;
  const year = yearPartAt(tokens, quarter.to);
  if (year.year === null && countsAt(tokens, quarter.to)) return null;
  return { shape: quarterOf(quarter.value), ...year, from: index };
};
