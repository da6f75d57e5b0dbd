import { longNumber, numeralAt } from "../date/numeral.js";
import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import type { PeriodShape } from "./expression.js";

export interface Age {
  readonly shape: PeriodShape;
  readonly year: number;
  readonly to: number;
}

const DECADES = phrasesOf([["thập niên|thập kỷ|những năm|các năm|những thập niên|thập niên những năm", true]]);
const CENTURIES = phrasesOf([["thế kỷ", true]]);

const ROMAN: ReadonlyMap<string, number> = new Map(
  "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI"
    .split(" ")
    .map((text, at) => [text, at + 1]),
);

const decadeAt = (tokens: readonly Token[], index: number): Age | null => {
  const words = phraseAt(DECADES, tokens, index);
  const token = words && tokens[index + words.length];
  if (!words || !token) return null;
  const short = /^\d0$/.test(token.text) ? 1900 + Number(token.text) : null;
  const year = longNumber(token) ?? short;
  if (year === null || year % 10 !== 0) return null;
  return { shape: { kind: "span", years: 10 }, year, to: index + words.length + 1 };
};

const centuryAt = (tokens: readonly Token[], index: number): Age | null => {
  const words = phraseAt(CENTURIES, tokens, index);
  if (words === null) return null;
  const at = index + words.length;
  const roman = ROMAN.get(tokens[at]?.text ?? "");
  const number = roman === undefined ? numeralAt(tokens, at) : { value: roman, to: at + 1 };
  if (number === null || number.value < 11 || number.value > 99) return null;
  return { shape: { kind: "span", years: 100 }, year: number.value * 100 - 99, to: number.to };
};

/** A decade or a century: `thập niên 1950`, `những năm 90`, `thế kỷ 19`. */
export const ageAt = (tokens: readonly Token[], index: number): Age | null =>
  decadeAt(tokens, index) ?? centuryAt(tokens, index);
