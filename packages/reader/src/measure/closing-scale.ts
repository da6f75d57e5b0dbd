import { numberWordOf } from "../number/index.js";
import type { Token } from "../text/index.js";

const exponentOf = (token: Token | undefined): number => {
  const word = numberWordOf(token);
  if (word?.kind === "scale") return word.exponent;
  if (word?.kind === "hundred") return 2;
  return word?.kind === "tens" && word.round ? 1 : 0;
};

/** The power of ten of the scale words that close a number: 12 of `5 nghìn tỷ`, 8 of `ba trăm triệu`. */
export const closingScale = (tokens: readonly Token[], from: number, to: number): number => {
  let scale = 0;
  for (let at = to - 1; at > from; at -= 1) {
    if (tokens[at]?.kind === "break" || numberWordOf(tokens[at])?.kind === "half") continue;
    const exponent = exponentOf(tokens[at]);
    if (exponent === 0) break;
    scale += exponent;
  }
  return scale;
};

/** The largest scale word in a number. */
export const largestScale = (tokens: readonly Token[], from: number, to: number): number => {
  let largest = 0;
  for (let at = from; at < to; at += 1) largest = Math.max(largest, exponentOf(tokens[at]));
  return largest;
};
