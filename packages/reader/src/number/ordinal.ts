import type { Decimal } from "@khukit/core/decimal";
import { type Phrases, phraseAt, phrasesOf, type Token, textOf } from "../text/index.js";
import { numberAt } from "./number-at.js";
import { romanOf } from "./roman.js";
import { numberWordOf } from "./word.js";

const RANKING: Phrases<true> = phrasesOf([["thứ|lần thứ|hạng|hạng thứ|đứng thứ|vị trí thứ", true]]);

/** The ranks that are no numbers elsewhere. */
const RANKS: Phrases<Decimal> = phrasesOf([
  ["nhất", "1" as Decimal],
  ["nhì", "2" as Decimal],
  ["tư", "4" as Decimal],
]);
const FIRST: Phrases<Decimal> = phrasesOf([["đầu tiên", "1" as Decimal]]);

export interface OrdinalMatch {
  readonly value: Decimal;
  readonly to: number;
}

const rankAt = (tokens: readonly Token[], index: number): OrdinalMatch | null => {
  const rank = phraseAt(RANKS, tokens, index);
  if (rank !== null) return { value: rank.meaning, to: index + rank.length };
  const roman = romanOf(tokens[index]?.text ?? "");
  if (roman !== null) return { value: roman, to: index + 1 };
  const number =
    numberWordOf(tokens[index])?.kind === "minus" ? null : numberAt(tokens, index, "vi", { running: false });
  return number === null || !/^[1-9]\d*$/.test(number.value) ? null : { value: number.value, to: number.to };
};

/**
 * The rank that begins at a token: `thứ nhất`, `thứ 15`, `lần thứ XIII`, `đầu tiên`. Null where none does. Days of the week
 * are written alike (thứ tư).
 *
 * @example ordinalAt(tokensOf("thứ hai mươi mốt"), 0) //=> { value: "21", to: 4 }
 */
export const ordinalAt = (tokens: readonly Token[], index: number): OrdinalMatch | null => {
  const first = phraseAt(FIRST, tokens, index);
  if (first !== null) return { value: first.meaning, to: index + first.length };
  const ranking = phraseAt(RANKING, tokens, index);
  return ranking === null ? null : rankAt(tokens, index + ranking.length);
};

/**
 * The rank that a whole text tells; null where it is none.
 *
 * @example
 * readOrdinal("thứ nhất") //=> "1"
 * readOrdinal("lần thứ XIII") //=> "13"
 */
export const readOrdinal = (text: string): string | null => {
  const { tokens } = textOf(text);
  const rank = ordinalAt(tokens, 0);
  return rank?.to === tokens.length ? rank.value : null;
};
