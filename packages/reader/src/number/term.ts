import { addDecimals, type Decimal, shiftDecimal, toDecimal } from "@khukit/core/decimal";
import type { Token } from "../text/index.js";
import { blankGroupsEnd } from "./blank-groups.js";
import type { Small } from "./digit.js";
import { figureOf } from "./figure.js";
import type { NumberReading } from "./reading.js";
import { bareSmallAt, behindFigureHundred, smallAt } from "./small.js";
import { numberWordAt, numberWordOf, pastWord } from "./word.js";

/** What stands before a scale word: digits, or words below a thousand. */
export interface Term {
  readonly value: Decimal;
  readonly to: number;
  readonly form: Small["form"] | "figure";
  readonly malformed: boolean;
  /** How many digits it has, for digits without marks: `05` counts two. */
  readonly width: number;
  readonly words: boolean;
}

const decimalOf = (value: number): Decimal => toDecimal(String(value)) ?? ("0" as Decimal);

const wordTerm = (value: Decimal, to: number, form: Term["form"]): Term => ({
  value,
  to,
  form,
  malformed: false,
  width: 0,
  words: true,
});

const ofSmall = (small: Small | null): Term | null =>
  small === null ? null : wordTerm(decimalOf(small.value), small.to, small.form);

/** Digits with their marks or blanks, null for codes and dates. `.77` lacks its zero. */
const figureAt = (tokens: readonly Token[], index: number, { marks, running }: NumberReading): Term | null => {
  const isBare = !running && /^[.,]$/.test(tokens[index]?.text ?? "") && tokens[index + 1]?.glued === true;
  const from = isBare ? index + 1 : index;
  if (tokens[from]?.kind !== "number") return null;
  const to = (isBare ? null : blankGroupsEnd(tokens, from)) ?? from + 1;
  const digits = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join("");
  const figure = figureOf(isBare ? `0.${digits}` : digits, marks);
  const width = /[.,]/.test(digits) ? 0 : digits.length;
  return figure === null ? null : { ...figure, to, form: "figure", width, words: false };
};

const TWO_DIGITS = /^[1-9]\d?$/;

/** `3 trăm rưỡi`, `2 trăm 50`, `2 trăm năm mươi`: what comes behind digits that are counted by trăm. */
const behindHundred = (tokens: readonly Token[], to: number, reading: NumberReading): Small => {
  const next = tokens[to];
  return !reading.running && next?.kind === "number" && TWO_DIGITS.test(next.text)
    ? { value: Number(next.text), to: to + 1, form: "full" }
    : behindFigureHundred(tokens, to, reading);
};

/** `5 trăm`, `6 chục`: digits counted by a place word. */
const placedFigure = (tokens: readonly Token[], figure: Term, reading: NumberReading): Term => {
  const word = numberWordAt(tokens, figure.to);
  const behind = pastWord(tokens, figure.to);
  if (word?.kind === "tens" && word.round) {
    return { ...figure, value: shiftDecimal(figure.value, 1), to: behind, form: "full" };
  }
  if (word?.kind !== "hundred") return figure;
  const rest = behindHundred(tokens, behind, reading);
  const value = addDecimals(shiftDecimal(figure.value, 2), decimalOf(rest.value));
  return { ...figure, value, to: rest.to, form: "full" };
};

/** `Nửa triệu`; and `nghìn rưỡi`, `triệu hai`, where one of it need not be said. */
const bareTermAt = (tokens: readonly Token[], index: number, reading: NumberReading): Term | null => {
  const word = numberWordOf(tokens[index]);
  if (word?.kind === "halved" && numberWordAt(tokens, index + 1)?.kind === "scale") {
    return wordTerm("0.5" as Decimal, index + 1, "full");
  }
  if (reading.running) return null;
  return word?.kind === "scale" && word.use === "word"
    ? wordTerm("1" as Decimal, index, "full")
    : ofSmall(bareSmallAt(tokens, index, reading));
};

/** The term at a token; `inside` a number that has begun. */
export const termAt = (
  tokens: readonly Token[],
  index: number,
  inside: boolean,
  reading: NumberReading,
): Term | null => {
  const figure = figureAt(tokens, index, reading);
  if (figure !== null) return placedFigure(tokens, figure, reading);
  const small = smallAt(tokens, index, inside, reading);
  return ofSmall(small) ?? (inside ? null : bareTermAt(tokens, index, reading));
};
