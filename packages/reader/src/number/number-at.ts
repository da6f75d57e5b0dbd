import { type Decimal, multiplyDecimals, negateDecimal, shiftDecimal, toDecimal } from "@khukit/core/decimal";
import type { Token } from "../text/index.js";
import { isCountingAt } from "./certainty.js";
import { decimalsAt } from "./decimals.js";
import { digitRowAt } from "./digit-row.js";
import { type Magnitude, totalOf } from "./magnitude.js";
import { magnitudeAt } from "./magnitude-at.js";
import type { NumberMarks } from "./marks.js";
import { minusAt } from "./minus.js";
import type { NumberReading } from "./reading.js";
import { scaleAt } from "./scale.js";
import { numberWordAt, overBreak, pastWord } from "./word.js";

export interface NumberMatch {
  readonly value: Decimal;
  /** The first token after it. */
  readonly to: number;
  /** Its marks stand where no office sets them; it was read as it must have been meant. */
  readonly malformed: boolean;
  /** It stands in words alone. */
  readonly words: boolean;
}

export interface NumberOptions {
  /**
   * In running text (the default) words are a number only where they can be nothing else: a digit alone (ba, năm, tư) is a
   * name, a year or an article as often, and trăm, triệu alone are many. Otherwise all that people mean by a number is.
   */
  readonly running?: boolean;
  /** A price is spoken of: `3 xị`. Not by default. */
  readonly money?: boolean;
  /** `Một triệu hai trăm` is 1,200,000, as in the market; by default 1,000,200, as in a contract. Sources disagree. */
  readonly colloquial?: boolean;
}

const LARGEST = 36;

/** Hai phẩy năm | nghìn tỷ: what has decimals is counted by all scale words behind it. */
const countedBehind = (tokens: readonly Token[], value: Decimal, index: number, reading: NumberReading) => {
  let exponent = 0;
  let last = 0;
  let to = index;
  for (let scale = scaleAt(tokens, to, reading); scale !== null; scale = scaleAt(tokens, to, reading)) {
    if ((scale.exponent <= last && scale.exponent < 9) || exponent > LARGEST) break;
    last = scale.exponent;
    exponent += last;
    to = scale.to;
  }
  return { value: shiftDecimal(value, exponent), to };
};

interface Candidate extends NumberMatch {
  /** It can hardly be anything but a number. */
  readonly certain: boolean;
}

const plain = (number: Magnitude): Candidate => ({
  value: totalOf(number),
  to: number.to,
  malformed: number.malformed,
  words: number.words,
  certain: number.placed,
});

const isCountedByScale = ({ high, top }: Magnitude): boolean => high !== "0" || top > 0;

const withDecimals = (tokens: readonly Token[], number: Magnitude, reading: NumberReading): Candidate => {
  const whole = plain(number);
  const decimals = whole.value.includes(".") ? null : decimalsAt(tokens, number.to, reading);
  const value = decimals === null ? null : toDecimal(`${whole.value}.${decimals.digits}`);
  if (decimals === null || value === null) return whole;
  const counted = isCountedByScale(number)
    ? { value, to: decimals.to }
    : countedBehind(tokens, value, decimals.to, reading);
  return { ...whole, ...counted, words: whole.words && decimals.words, certain: true };
};

const TWELVE = "12" as Decimal;
const HALF = "0.5" as Decimal;

/** Hai tá; nửa. */
const special = (tokens: readonly Token[], found: Candidate | null, index: number): Candidate | null => {
  if (found !== null && numberWordAt(tokens, found.to)?.kind === "dozen") {
    return { ...found, value: multiplyDecimals(found.value, TWELVE), to: pastWord(tokens, found.to) };
  }
  const isHalf = found === null && numberWordAt(tokens, index)?.kind === "halved";
  return isHalf ? { value: HALF, to: pastWord(tokens, index), malformed: false, words: true, certain: false } : found;
};

const unsignedAt = (tokens: readonly Token[], index: number, reading: NumberReading): NumberMatch | null => {
  const number = magnitudeAt(tokens, index, reading);
  const found = number === null ? null : withDecimals(tokens, number, reading);
  const candidate = reading.running
    ? found
    : (digitRowAt(tokens, index, found?.to ?? index) ?? special(tokens, found, index));
  if (candidate === null) return null;
  const { certain, ...match } = candidate;
  return !reading.running || !match.words || (certain && isCountingAt(tokens, index)) ? match : null;
};

/**
 * The number that begins at a token: digits as offices write them (`10.287`, `12 242`, `3.131.93`), words in every spelling,
 * digits with scale words (`408.371 triệu`, `3 triệu 200 nghìn`, `2 tỷ rưỡi`), shorthand (`500k`, `1tr5`). Null where none
 * begins, and for codes, dates and telephones.
 *
 * @example numberAt(tokensOf("2 tỷ rưỡi đồng"), 0) //=> { value: "2500000000", to: 3, malformed: false, words: false }
 */
export const numberAt = (
  tokens: readonly Token[],
  index: number,
  marks: NumberMarks = "vi",
  { running = true, money = false, colloquial = false }: NumberOptions = {},
): NumberMatch | null => {
  const reading = { marks, running, money, colloquial };
  const minus = minusAt(tokens, index, running);
  if (minus === null) return unsignedAt(tokens, index, reading);
  const number = unsignedAt(tokens, overBreak(tokens, minus), reading);
  return number === null ? null : { ...number, value: negateDecimal(number.value) };
};
