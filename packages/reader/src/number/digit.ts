import type { Token } from "../text/index.js";
import type { NumberReading } from "./reading.js";
import { numberWordAt, pastWord } from "./word.js";

/** A number below a thousand in words. */
export interface Small {
  readonly value: number;
  readonly to: number;
  /**
   * `digit`: one digit alone, and `late` if it stands behind others only (mốt, tư, lăm); `contracted`: two without mươi
   * (hai lăm); `zero`: behind linh; `full`: with a place word.
   */
  readonly form: "digit" | "late" | "contracted" | "zero" | "full";
}

export type DigitTest = (value: number, late: boolean) => boolean;

/** Không to chín. */
export const isPlain: DigitTest = (_, late) => !late;
/** Any digit but không. */
export const isUnit: DigitTest = (value) => value > 0;
/** Mười mốt is nobody's eleven. */
export const isBehindTen: DigitTest = (value, late) => value > 0 && !(late && value === 1);

const isLate: DigitTest = (_, late) => late;
/** Hai năm are two years. */
const isSecond: DigitTest = (value, late) => late || (value > 0 && value !== 5);

/** The digit at a token, if it passes. */
export const digitAt = (tokens: readonly Token[], index: number, passes: DigitTest): Small | null => {
  const word = numberWordAt(tokens, index);
  return word?.kind === "digit" && passes(word.value, word.late)
    ? { value: word.value, to: pastWord(tokens, index), form: word.late ? "late" : "digit" }
    : null;
};

const GOES_ON: ReadonlySet<string> = new Set(["scale", "hundred", "point"]);

/** In running text `năm` behind a number is a year, unless more of the number follows. */
export const isYear = (tokens: readonly Token[], { value, form, to }: Small, { running }: NumberReading): boolean =>
  running && form === "digit" && value === 5 && !GOES_ON.has(numberWordAt(tokens, to)?.kind ?? "");

/** The unit behind mười or mươi. */
export const unitAt = (
  tokens: readonly Token[],
  index: number,
  passes: DigitTest,
  reading: NumberReading,
): Small | null => {
  const unit = digitAt(tokens, index, passes);
  return unit !== null && isYear(tokens, unit, reading) ? null : unit;
};

/** Hai lăm, ba mốt; and hai bảy where it is `safe` from being "two or seven". */
export const contractedAt = (tokens: readonly Token[], digit: Small, isSafe: boolean): Small | null => {
  const second = digit.value < 2 ? null : digitAt(tokens, digit.to, isSafe ? isSecond : isLate);
  const next = numberWordAt(tokens, second?.to ?? digit.to)?.kind;
  if (second === null || next === "tens" || next === "hundred") return null;
  return { value: digit.value * 10 + second.value, to: second.to, form: "contracted" };
};
