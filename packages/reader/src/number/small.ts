import type { Token } from "../text/index.js";
import { contractedAt, type DigitTest, digitAt, isBehindTen, isPlain, isUnit, type Small, unitAt } from "./digit.js";
import type { NumberReading } from "./reading.js";
import { tailAt } from "./tail.js";
import { numberWordAt, pastWord } from "./word.js";

const full = (value: number, to: number): Small => ({ value, to, form: "full" });

const plus = (base: number, rest: Small | null, to: number): Small => full(base + (rest?.value ?? 0), rest?.to ?? to);

const isHalfAt = (tokens: readonly Token[], index: number): boolean => numberWordAt(tokens, index)?.kind === "half";

/** Hai chục, hai chục rưỡi. Round tens take no unit: hai chục năm is a span of years. */
const roundTens = (tokens: readonly Token[], value: number, to: number): Small =>
  isHalfAt(tokens, to) ? full(value + 5, pastWord(tokens, to)) : full(value, to);

const behindDigit = (tokens: readonly Token[], digit: Small, isSafe: boolean, reading: NumberReading): Small | null => {
  const word = numberWordAt(tokens, digit.to);
  if (word?.kind !== "tens") return contractedAt(tokens, digit, isSafe);
  const to = pastWord(tokens, digit.to);
  if (digit.value === 0 || (digit.value === 1 && !word.round)) return null;
  return word.round
    ? roundTens(tokens, digit.value * 10, to)
    : plus(digit.value * 10, unitAt(tokens, to, isUnit, reading), to);
};

/** Mười lăm, hăm mốt, hai mươi tư, hai chục; hai lăm; hai bảy only where it is `safe` from being "two or seven". */
const tensAt = (tokens: readonly Token[], index: number, isSafe: boolean, reading: NumberReading): Small | null => {
  const word = numberWordAt(tokens, index);
  const to = pastWord(tokens, index);
  if (word?.kind === "ten") return plus(10, unitAt(tokens, to, isBehindTen, reading), to);
  if (word?.kind === "twenty") return plus(word.value, digitAt(tokens, to, isUnit), to);
  const digit = digitAt(tokens, index, isPlain);
  return digit === null ? null : behindDigit(tokens, digit, isSafe, reading);
};

/** Linh năm, lẻ tư, lẻ mười bảy. */
const zeroTensAt = (tokens: readonly Token[], index: number, reading: NumberReading): Small | null => {
  if (numberWordAt(tokens, index)?.kind !== "zero") return null;
  const to = pastWord(tokens, index);
  const rest = tensAt(tokens, to, false, reading) ?? digitAt(tokens, to, isUnit);
  return rest === null ? null : { ...rest, form: "zero" };
};

const behindHundred = (tokens: readonly Token[], hundreds: number, to: number, reading: NumberReading): Small => {
  if (isHalfAt(tokens, to)) return full(hundreds + 50, pastWord(tokens, to));
  const rest = zeroTensAt(tokens, to, reading) ?? tensAt(tokens, to, true, reading);
  if (rest !== null) return plus(hundreds, rest, to);
  const tail = hundreds === 0 ? null : tailAt(tokens, to, reading);
  return tail === null ? full(hundreds, to) : full(hundreds + tail.value * 10, tail.to);
};

const hundredsAt = (tokens: readonly Token[], index: number, inside: boolean, reading: NumberReading): Small | null => {
  const digit = digitAt(tokens, index, isPlain);
  const isCounted = digit !== null && numberWordAt(tokens, digit.to)?.kind === "hundred";
  if (!isCounted || (digit.value === 0 && !inside)) return null;
  return behindHundred(tokens, digit.value * 100, pastWord(tokens, digit.to), reading);
};

/** Behind a scale also lẻ bốn trăm. */
const zeroHundredsAt = (tokens: readonly Token[], index: number, reading: NumberReading): Small | null => {
  const isZero = numberWordAt(tokens, index)?.kind === "zero";
  const rest = isZero ? hundredsAt(tokens, pastWord(tokens, index), false, reading) : null;
  return rest === null ? null : { ...rest, form: "zero" };
};

const isAny: DigitTest = () => true;

/** The number below a thousand at a token; `inside` another number it may begin with linh, không trăm or mốt. */
export const smallAt = (
  tokens: readonly Token[],
  index: number,
  inside: boolean,
  reading: NumberReading,
): Small | null =>
  (inside ? (zeroHundredsAt(tokens, index, reading) ?? zeroTensAt(tokens, index, reading)) : null) ??
  hundredsAt(tokens, index, inside, reading) ??
  tensAt(tokens, index, !reading.running, reading) ??
  digitAt(tokens, index, inside ? isAny : isPlain);

/** `Trăm rưỡi`, `chục`, `mươi lăm`: one of it, without saying so. */
export const bareSmallAt = (tokens: readonly Token[], index: number, reading: NumberReading): Small | null => {
  const word = numberWordAt(tokens, index);
  const to = pastWord(tokens, index);
  if (word?.kind === "hundred") return behindHundred(tokens, 100, to, reading);
  if (word?.kind !== "tens") return null;
  return word.round ? roundTens(tokens, 10, to) : plus(10, digitAt(tokens, to, isUnit), to);
};

/** What stands behind `3 trăm`: rưỡi, or tens in words. */
export const behindFigureHundred = (tokens: readonly Token[], to: number, reading: NumberReading): Small =>
  behindHundred(tokens, 0, to, reading);
