import type { Decimal } from "@khukit/core/decimal";
import { amountAt as countedAt } from "../amount/index.js";
import { type NumberMarks, numberAt } from "../number/index.js";
import type { Qualifier } from "../reading.js";
import { hasPhraseAt, phraseAt, phrasesOf, type Token } from "../text/index.js";
import type { Verb } from "./verb.js";

/** Between the verb and its amount. */
export const FILLERS = phrasesOf([
  [
    `lên|xuống|mức|ở mức|thêm|tới|đến|nhẹ|mạnh|cao|khá|trung bình|bình quân|tỷ lệ|là|còn|với mức|được|với|
      khá cao|rất cao|đạt`,
    true,
  ],
]);

export const MOST_FILLERS = 3;

const DOUBLE = phrasesOf<Decimal>([
  ["đôi|hai lần", "2" as Decimal],
  ["rưỡi", "1.5" as Decimal],
  ["ba", "3" as Decimal],
]);

const TIMES = phrasesOf([["lần", true]]);

const LOOSE = phrasesOf([["hơn|gần|khoảng|trên|xấp xỉ|tới|đến|quá|chừng|ước", true]]);

export const skip = (tokens: readonly Token[], index: number, phrases: typeof FILLERS, most: number): number => {
  let at = index;
  for (let step = 0; step < most; step += 1) {
    const word = phraseAt(phrases, tokens, at);
    if (word === null) break;
    at += word.length;
  }
  return at;
};

export interface Amount {
  readonly amount: Decimal;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  readonly to: number;
}

export const amountAt = (tokens: readonly Token[], index: number, marks: NumberMarks): Amount | null => {
  const counted = countedAt(tokens, index, marks);
  if (counted !== null && counted.unit !== null) {
    return typeof counted.value === "string"
      ? { amount: counted.value, unit: counted.unit, qualifier: counted.qualifier, to: counted.to }
      : null;
  }
  const at = skip(tokens, index, LOOSE, 2);
  const number = numberAt(tokens, at, marks);
  if (number === null) return null;
  const times = hasPhraseAt(TIMES, tokens, number.to);
  return {
    amount: number.value,
    unit: times ? "times" : null,
    qualifier: at > index ? "approx" : null,
    to: number.to + (times ? 1 : 0),
  };
};

export const doubleAt = (tokens: readonly Token[], index: number, verb: Verb): Amount | null => {
  if (verb !== "times") return null;
  const at = skip(tokens, index, LOOSE, 1);
  const double = phraseAt(DOUBLE, tokens, at);
  return double === null || hasPhraseAt(TIMES, tokens, at + double.length)
    ? null
    : { amount: double.meaning, unit: "times", qualifier: at > index ? "approx" : null, to: at + double.length };
};
