import { isDash, isMark, overBreak } from "../date/expression.js";
import { yearAt } from "../date/numeral.js";
import { phraseAt, phrasesOf, spellingOf, type Token } from "../text/index.js";
import type { SaidYear } from "./expression.js";

const AWAY = phrasesOf<number>([
  ["năm nay|năm này|cùng năm|năm hiện tại|năm hiện hành", 0],
  ["năm trước|năm ngoái|năm qua|năm vừa qua|năm rồi|năm vừa rồi|năm trước đó", -1],
  ["năm kia|năm kìa", -2],
  ["năm sau|năm tới|năm tiếp theo|năm kế tiếp|năm sắp tới", 1],
]);

export const YEAR = spellingOf("năm");
const OF = new Set(["của", "trong"].map(spellingOf));

/** `năm sau khi`, `năm tới ngày`, `năm trước tình hình`: the word belongs to what follows. */
const ELSEWHERE = new Set(["khi", "ngày", "tình", "sự", "bối", "áp", "những", "các", "hết"].map(spellingOf));

/** A year by its place beside the one that the text is read in: `năm nay`, `năm ngoái`. */
export const relativeYearAt = (tokens: readonly Token[], index: number): SaidYear | null => {
  const match = tokens[index]?.kind === "word" ? phraseAt(AWAY, tokens, index) : null;
  if (match === null || ELSEWHERE.has(tokens[index + match.length]?.key ?? "")) return null;
  return { year: null, yearsAway: match.meaning, to: index + match.length };
};

/** `năm 2020`, `năm hai nghìn không trăm hai mươi`. */
export const namedYearAt = (tokens: readonly Token[], index: number): SaidYear | null => {
  if (tokens[index]?.key !== YEAR) return null;
  const year = yearAt(tokens, overBreak(tokens, index + 1));
  return year && { year: year.value, yearsAway: null, to: year.to };
};

const signedYearAt = (tokens: readonly Token[], index: number): SaidYear | null => {
  const token = tokens[index];
  const at = isMark(token, "/") || isDash(token) || isMark(token, ".") ? index + 1 : index;
  const year = yearAt(tokens, at);
  return year === null ? namedYearAt(tokens, at) : { year: year.value, yearsAway: null, to: year.to };
};

/**
 * The year behind a part of it: `/2020`, `-2020`, ` 2020`, `năm 2020`, `của năm 2020`, `, năm 2020`, `năm nay`; where none
 * stands there, nothing is taken.
 */
export const yearPartAt = (tokens: readonly Token[], index: number): SaidYear => {
  const start = overBreak(tokens, index);
  const isApart = OF.has(tokens[start]?.key ?? "") || isMark(tokens[start], ",");
  const at = isApart ? overBreak(tokens, start + 1) : start;
  const found = relativeYearAt(tokens, at) ?? (isApart ? namedYearAt(tokens, at) : signedYearAt(tokens, at));
  return found ?? { year: null, yearsAway: null, to: index };
};
