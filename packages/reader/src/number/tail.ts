import type { Token } from "../text/index.js";
import { digitAt, isUnit, isYear, type Small } from "./digit.js";
import { endsNumberBefore } from "./following.js";
import type { NumberReading } from "./reading.js";
import { numberWordAt } from "./word.js";

/** Một thùng, ba người: in running text a digit that something follows counts it. */
const countsWhatFollows = (tokens: readonly Token[], { value, form, to }: Small): boolean =>
  form === "digit" && (value === 1 || !(numberWordAt(tokens, to)?.kind === "scale" || endsNumberBefore(tokens[to])));

/**
 * A bare digit behind a place word, which counts the place below: bốn trăm hai (420), hai nghìn tư (2400). Null where it
 * begins a number of its own.
 */
export const tailAt = (tokens: readonly Token[], index: number, reading: NumberReading): Small | null => {
  const tail = digitAt(tokens, index, isUnit);
  const next = tail === null ? undefined : numberWordAt(tokens, tail.to)?.kind;
  if (tail === null || next === "hundred" || next === "tens") return null;
  return reading.running && (isYear(tokens, tail, reading) || countsWhatFollows(tokens, tail)) ? null : tail;
};
