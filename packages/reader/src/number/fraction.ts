import { addDecimals, type Decimal, multiplyDecimals, negateDecimal } from "@khukit/core/decimal";
import { type Phrases, phraseAt, phrasesOf, type Token, textOf } from "../text/index.js";
import { minusAt } from "./minus.js";
import { numberAt } from "./number-at.js";
import { numberWordOf } from "./word.js";

/** Exact, as a third is no decimal. Whole numbers, the sign on the numerator, not reduced. */
export interface Fraction {
  readonly numerator: string;
  readonly denominator: string;
}

interface FractionMatch {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly to: number;
}

const HALVES: Phrases<readonly [numerator: Decimal, denominator: Decimal]> = phrasesOf([
  ["nửa|một nửa|½", ["1" as Decimal, "2" as Decimal]],
  ["¼", ["1" as Decimal, "4" as Decimal]],
  ["¾", ["3" as Decimal, "4" as Decimal]],
  ["⅓", ["1" as Decimal, "3" as Decimal]],
  ["⅔", ["2" as Decimal, "3" as Decimal]],
]);
const OVER: Phrases<true> = phrasesOf([["phần|/|trên", true]]);
const AND: Phrases<true> = phrasesOf([["và", true]]);

const WHOLE = /^\d{1,36}$/;

interface WholeMatch {
  readonly value: Decimal;
  readonly to: number;
}

/** Tư is a denominator by itself. */
const wholeAt = (tokens: readonly Token[], index: number): WholeMatch | null => {
  const word = numberWordOf(tokens[index]);
  if (word?.kind === "digit" && word.late) return { value: String(word.value) as Decimal, to: index + 1 };
  const number = numberAt(tokens, index, "vi", { running: false });
  return number !== null && WHOLE.test(number.value) ? number : null;
};

const partsAt = (tokens: readonly Token[], index: number): FractionMatch | null => {
  const half = phraseAt(HALVES, tokens, index);
  if (half !== null) {
    const [numerator, denominator] = half.meaning;
    return { numerator, denominator, to: index + half.length };
  }
  const above = wholeAt(tokens, index);
  const over = above === null ? null : phraseAt(OVER, tokens, above.to);
  const below = above === null || over === null ? null : wholeAt(tokens, above.to + over.length);
  return above === null || below === null || below.value === "0"
    ? null
    : { numerator: above.value, denominator: below.value, to: below.to };
};

/** `23 1/5`, `năm và một phần hai`. */
const mixedAt = (tokens: readonly Token[], index: number): FractionMatch | null => {
  const whole = wholeAt(tokens, index);
  const and = whole === null ? 0 : (phraseAt(AND, tokens, whole.to)?.length ?? 0);
  const parts = whole === null ? null : partsAt(tokens, whole.to + and);
  if (whole === null || parts === null) return null;
  const numerator = addDecimals(multiplyDecimals(whole.value, parts.denominator), parts.numerator);
  return { ...parts, numerator };
};

/**
 * The fraction that a whole text tells, exactly; null where it is none.
 *
 * @example
 * readFraction("ba phần tư") //=> { numerator: "3", denominator: "4" }
 * readFraction("23 1/5") //=> { numerator: "116", denominator: "5" }
 * readFraction("nửa") //=> { numerator: "1", denominator: "2" }
 */
export const readFraction = (text: string): Fraction | null => {
  const { tokens } = textOf(text);
  const minus = minusAt(tokens, 0, false);
  const found = partsAt(tokens, minus ?? 0) ?? mixedAt(tokens, minus ?? 0);
  if (found === null || found.to !== tokens.length) return null;
  const { numerator, denominator } = found;
  return { numerator: minus === null ? numerator : negateDecimal(numerator), denominator };
};
