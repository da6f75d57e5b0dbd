import { wordsToNumber } from "@khukit/core/vietnamese";
import { phraseAt, phrasesOf, spellingOf, type Token } from "../text/index.js";

export interface Numeral {
  readonly value: number;
  /** The first token after it. */
  readonly to: number;
}

const BELOW_TWENTY =
  "một,hai,ba,bốn|tư,năm,sáu,bảy|bẩy,tám,chín,mười,mười một,mười hai,mười ba,mười bốn|mười tư,mười lăm|mười nhăm," +
  "mười sáu,mười bảy|mười bẩy,mười tám,mười chín";
const FROM_TWENTY =
  "hai mươi,hai mươi mốt|hai mốt|hăm mốt,hai mươi hai|hăm hai,hai mươi ba|hăm ba,hai mươi tư|hai mươi bốn|hai tư|hăm bốn," +
  "hai mươi lăm|hai mươi nhăm|hai lăm|hăm lăm,hai mươi sáu|hăm sáu,hai mươi bảy|hai mươi bẩy|hăm bảy," +
  "hai mươi tám|hăm tám,hai mươi chín|hăm chín,ba mươi,ba mươi mốt|ba mốt";

const NUMBERS = `${BELOW_TWENTY},${FROM_TWENTY}`.split(",").map((words, index) => [words, index + 1] as const);

const SPOKEN = phrasesOf(NUMBERS);
const SPOKEN_MONTHS = phrasesOf([["giêng", 1], ["mốt", 1], ...NUMBERS.slice(0, 12)]);

const SHORT = /^\d{1,2}$/;
const FOUR_DIGITS = /^[12]\d{3}$/;

/** The value of one or two digits, or null. */
export const shortNumber = (token: Token | undefined): number | null =>
  token?.kind === "number" && SHORT.test(token.text) ? Number(token.text) : null;

/** The value of four digits that can be a year, or null. */
export const longNumber = (token: Token | undefined): number | null =>
  token?.kind === "number" && FOUR_DIGITS.test(token.text) ? Number(token.text) : null;

/** Years of two figures run from 1950 to 2049. */
export const fullYear = (year: number): number => (year > 99 ? year : year < 50 ? 2000 + year : 1900 + year);

/** A number up to thirty-one in words, or of two digits: of a day, of months counted. */
export const numeralAt = (tokens: readonly Token[], index: number): Numeral | null => {
  const value = shortNumber(tokens[index]);
  if (value !== null) return { value, to: index + 1 };
  const words = tokens[index]?.kind === "word" ? phraseAt(SPOKEN, tokens, index) : null;
  return words && { value: words.meaning, to: index + words.length };
};

const MONTH_WORDS = new Set(["tháng", "thg"].map(spellingOf));

export const isMonthWord = (token: Token | undefined): boolean => token?.kind === "word" && MONTH_WORDS.has(token.key);

/** The number of a month: `8`, `08`, `tư`, `mười hai`, `giêng`; null where it is none of twelve. */
export const monthAt = (tokens: readonly Token[], index: number): Numeral | null => {
  const value = shortNumber(tokens[index]);
  if (value !== null) return value >= 1 && value <= 12 ? { value, to: index + 1 } : null;
  const words = tokens[index]?.kind === "word" ? phraseAt(SPOKEN_MONTHS, tokens, index) : null;
  return words && { value: words.meaning, to: index + words.length };
};

const THOUSANDS = new Set(["nghìn", "ngàn"].map(spellingOf));
const YEAR_WORDS = new Set(
  "không một mốt hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín mười mươi trăm linh lẻ".split(" ").map(spellingOf),
);
const MOST_YEAR_WORDS = 9;

const spokenYearAt = (tokens: readonly Token[], index: number): Numeral | null => {
  if (!YEAR_WORDS.has(tokens[index]?.key ?? "") || !THOUSANDS.has(tokens[index + 1]?.key ?? "")) return null;
  let to = index + 2;
  while (to < index + MOST_YEAR_WORDS && YEAR_WORDS.has(tokens[to]?.key ?? "")) to += 1;
  for (; to > index + 1; to -= 1) {
    const words = tokens.slice(index, to).map(({ text }) => text);
    const value = wordsToNumber(words.join(" "));
    if (value !== null && FOUR_DIGITS.test(value)) return { value: Number(value), to };
  }
  return null;
};

/** A year in four figures or in words: `2020`, `hai nghìn không trăm hai mươi`. */
export const yearAt = (tokens: readonly Token[], index: number): Numeral | null => {
  const value = longNumber(tokens[index]);
  return value === null ? spokenYearAt(tokens, index) : { value, to: index + 1 };
};

const ROMAN: ReadonlyMap<string, number> = new Map([
  ["I", 1],
  ["II", 2],
  ["III", 3],
  ["IV", 4],
]);

/** One to four in Roman figures: what quarters are numbered with. */
export const romanNumber = (token: Token | undefined): number | null =>
  token?.kind === "word" ? (ROMAN.get(token.text.toUpperCase()) ?? null) : null;
