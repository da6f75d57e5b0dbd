import { type Decimal, fractionDigitsOf, shiftDecimal } from "@khukit/core/decimal";
import type { Token } from "../text/index.js";
import { emptyAt, halved, hasBegun, type Magnitude, scaled, withScale, withUnits } from "./magnitude.js";
import type { NumberReading } from "./reading.js";
import { scaleAt } from "./scale.js";
import { tailAt } from "./tail.js";
import { type Term, termAt } from "./term.js";
import { numberWordAt, overBreak, pastWord } from "./word.js";

/** A number in words of 36 digits has fewer; what is longer is none. */
const MOST_TERMS = 40;

/** All scale words in a row, with rưỡi among them. */
const scalesBehind = (tokens: readonly Token[], start: Magnitude, reading: NumberReading): Magnitude => {
  let before = start;
  for (;;) {
    const isHalf = numberWordAt(tokens, before.to)?.kind === "half" && !before.closed;
    if (isHalf) before = halved(before, pastWord(tokens, before.to));
    const scale = scaleAt(tokens, before.to, reading);
    const next = scale === null ? null : scaled(before, scale);
    if (next === null) return before;
    before = { ...next, closed: false };
  }
};

const LONGEST_TAIL = 3;

/** `1tr25`, `1 triệu 250`: digits behind a scale are its decimals. */
const isDecimalTail = (tokens: readonly Token[], { value, width, to }: Term, { running }: NumberReading): boolean =>
  width > 0 && width <= LONGEST_TAIL && fractionDigitsOf(value) === 0 && (!running || tokens[to - 1]?.glued === true);

const MILLION = 6;

/** What the last term adds, which no scale follows; null where it is no part of the number. */
const unitsOf = (tokens: readonly Token[], before: Magnitude, term: Term, reading: NumberReading): Decimal | null => {
  const { last } = before;
  if (term.form === "figure") {
    return isDecimalTail(tokens, term, reading) ? shiftDecimal(term.value, last - term.width) : null;
  }
  if (term.form === "digit" || term.form === "late") {
    return tailAt(tokens, before.to, reading) === null ? null : shiftDecimal(term.value, last - 1);
  }
  const isSpoken = reading.colloquial && last >= MILLION && term.form === "full" && term.value.length > 2;
  return isSpoken ? shiftDecimal(term.value, last - 3) : term.value;
};

const withTail = (
  tokens: readonly Token[],
  before: Magnitude,
  term: Term,
  reading: NumberReading,
): Magnitude | null => {
  if (!hasBegun(before)) {
    const placed = term.form === "full" || term.form === "contracted";
    return { ...withUnits(before, term.value, term.to), placed };
  }
  const units = unitsOf(tokens, before, term, reading);
  return units === null ? null : withUnits(before, units, term.to);
};

/** `Một tỷ, hai trăm triệu`: contracts put commas between the terms of a sum in words. */
const overComma = (tokens: readonly Token[], { to, words }: Magnitude): number =>
  words && tokens[to]?.text === "," ? to + 1 : to;

/** One more term with what counts it, or null where the number has ended. */
const extended = (tokens: readonly Token[], number: Magnitude, reading: NumberReading): Magnitude | null => {
  const isInside = hasBegun(number);
  if (number.closed && numberWordAt(tokens, number.to)?.kind !== "zero") return null;
  const at = isInside ? overComma(tokens, number) : number.to;
  const term = termAt(tokens, overBreak(tokens, at), isInside, reading);
  if (term === null || (isInside && number.words && !term.words && reading.running)) return null;
  const before = {
    ...number,
    closed: false,
    words: number.words && term.words,
    malformed: number.malformed || term.malformed,
  };
  const scale = scaleAt(tokens, term.to, reading);
  if (scale === null) return at > number.to && term.form !== "full" ? null : withTail(tokens, before, term, reading);
  const next = withScale(before, term, scale);
  return next === null ? null : scalesBehind(tokens, next, reading);
};

/** The whole number at a token, as far as its parts fit together; null where none begins. */
export const magnitudeAt = (tokens: readonly Token[], index: number, reading: NumberReading): Magnitude | null => {
  let number = emptyAt(index);
  for (let count = 0; count < MOST_TERMS && number.last !== 0; count += 1) {
    const next = extended(tokens, number, reading);
    if (next === null) break;
    number = next;
  }
  return hasBegun(number) ? number : null;
};
