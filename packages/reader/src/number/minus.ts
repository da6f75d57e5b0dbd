import { spellingOf, type Token } from "../text/index.js";
import { numberWordOf } from "./word.js";

/** Behind these a hyphen close to digits is a minus; elsewhere it is a bullet, a range or a slip of the keyboard. */
const BEFORE_MINUS: ReadonlySet<string> = new Set(
  "là đạt mức khoảng trưởng còn xuống lên bằng ( : = ≤ ≥ < >".split(" ").map(spellingOf),
);

const isMinusSign = (tokens: readonly Token[], index: number, running: boolean): boolean => {
  const number = tokens[index + 1];
  if (!running) return number !== undefined && number.kind !== "break";
  const before = tokens[index - 1];
  return number?.kind === "number" && number.glued && before !== undefined && BEFORE_MINUS.has(before.key);
};

/** Where the number begins behind a minus sign or âm, null where none stands at a token. */
export const minusAt = (tokens: readonly Token[], index: number, running: boolean): number | null => {
  const token = tokens[index];
  if (token?.text === "-") return isMinusSign(tokens, index, running) ? index + 1 : null;
  return numberWordOf(token)?.kind === "minus" ? index + 1 : null;
};
