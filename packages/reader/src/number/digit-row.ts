import { toDecimal } from "@khukit/core/decimal";
import type { Token } from "../text/index.js";
import { digitAt, isPlain } from "./digit.js";

const FEWEST = 3;
const LONGEST = 36;

/**
 * A number said digit by digit (năm sáu hai), where that reaches further than any other way to read it. Two digits are a
 * contraction rather (bốn ba, 43), and what begins with không is a code.
 */
export const digitRowAt = (tokens: readonly Token[], index: number, reached: number) => {
  let digits = "";
  let to = index;
  while (digits.length <= LONGEST) {
    const digit = digitAt(tokens, to, isPlain);
    if (digit === null) break;
    digits += digit.value;
    to = digit.to;
  }
  if (to <= reached || digits.length < FEWEST || digits.length > LONGEST || digits.startsWith("0")) return null;
  const value = toDecimal(digits);
  return value === null ? null : { value, to, malformed: false, words: true, certain: false };
};
