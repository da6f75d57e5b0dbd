import { overBreak } from "../date/expression.js";
import { isMonthWord, numeralAt } from "../date/numeral.js";
import { phraseOn } from "../date/phrase.js";
import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import { monthsFrom, type PeriodExpression, type PeriodShape, saysYear } from "./expression.js";
import { isQuarterWord } from "./quarter.js";
import { YEAR, yearPartAt } from "./year-part.js";

type Side = "first" | "last";

const SIDES = phrasesOf<Side>([
  ["đầu|đầu của|đầu tiên của|đầu tiên|đầu tiên trong", "first"],
  ["cuối|cuối của|cuối cùng của|cuối cùng|còn lại của|còn lại", "last"],
]);

const HALVES = phrasesOf<PeriodShape>([
  ["nửa đầu|nửa đầu của|nửa năm đầu", monthsFrom(1, 6)],
  ["nửa cuối|nửa cuối của|nửa sau|nửa sau của|nửa năm cuối|nửa năm sau", monthsFrom(7, 6)],
]);

/** `… năm 2019`, `… năm nay`, or `… năm` alone; `to` is the given place where nothing of the kind stands there. */
const withYear = (tokens: readonly Token[], shape: PeriodShape, from: number, index: number): PeriodExpression => {
  const year = yearPartAt(tokens, index);
  const at = overBreak(tokens, index);
  return { shape, ...year, from, to: saysYear(year) || tokens[at]?.key !== YEAR ? year.to : at + 1 };
};

/** `nửa đầu năm 2018`, `nửa cuối 2019`, `nửa năm đầu`: the year or the word for it must stand there. */
export const halfAt = (tokens: readonly Token[], index: number): PeriodExpression | null => {
  const half = phraseAt(HALVES, tokens, index);
  if (half === null) return null;
  const found = withYear(tokens, half.meaning, index, index + half.length);
  return found.to > index + half.length || tokens[index + 1]?.key === YEAR ? found : null;
};

/** A number of months that may be the first of a year. */
export interface CountedMonths extends PeriodExpression {
  readonly count: number;
  /** Neither a year nor a side of it is said: `9 tháng`. */
  readonly isBare: boolean;
}

/** `6T/2022`, `9T đầu năm`. */
const isShortMonths = (token: Token | undefined): boolean => token?.text === "T" && token.glued;

const monthsInWord = (token: Token | undefined): number =>
  isMonthWord(token) || isShortMonths(token) ? 1 : isQuarterWord(token) ? 3 : 0;

/** `9 tháng đầu năm 2017`, `sáu tháng cuối năm`, `6 tháng/2019`, `2 quý đầu năm`, and `9 tháng` alone. */
export const countedMonthsAt = (tokens: readonly Token[], index: number): CountedMonths | null => {
  const number = numeralAt(tokens, index);
  if (number === null) return null;
  const word = overBreak(tokens, number.to);
  const size = monthsInWord(tokens[word]);
  const count = number.value * size;
  if (count < 2 || count > 12) return null;
  const side = phraseOn(SIDES, tokens, word + 1);
  const shape = side?.meaning === "last" ? monthsFrom(13 - count, count) : monthsFrom(1, count);
  const found = withYear(tokens, shape, index, side?.to ?? word + 1);
  if (side !== null || saysYear(found)) return { ...found, count, isBare: false };
  return isMonthWord(tokens[word]) ? { ...found, to: word + 1, count, isBare: true } : null;
};
