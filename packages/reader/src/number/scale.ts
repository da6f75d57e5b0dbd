import type { Token } from "../text/index.js";
import { beginsCompound, compoundsOf } from "./compound.js";
import type { NumberReading } from "./reading.js";
import { numberWordOf, overBreak, type ScaleUse } from "./word.js";

export interface ScaleWord {
  readonly exponent: number;
  readonly to: number;
}

const COMPOUNDS = compoundsOf([
  ["tỷ", "lệ trọng suất giá số phần phú"],
  ["triệu", "tập hồi chứng phú"],
  ["vạn", "sự vật thọ tuế ninh hạnh phúc tường"],
  ["củ", "cải hành tỏi khoai sắn sen gừng nghệ"],
  ["chai", "nước bia rượu dầu"],
  ["lít", "xăng dầu nước"],
]);

const isGlued = (tokens: readonly Token[], at: number): boolean => tokens[at]?.glued === true;

const isGluedNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "number" && isGlued(tokens, at);

/** `500k`, `2 tr`, `3t5` everywhere; `5t` (tonnes?), `50 k`, `3M` only where nothing but a number can stand. */
const isShortScale = (tokens: readonly Token[], at: number, running: boolean): boolean => {
  if (tokens[at - 1]?.kind !== "number") return false;
  switch (tokens[at]?.key) {
    case "k":
      return isGlued(tokens, at) || !running;
    case "tr":
      return true;
    case "t":
      return isGlued(tokens, at) && (!running || (isGluedNumber(tokens, at + 1) && !isGlued(tokens, at + 2)));
    default:
      return isGlued(tokens, at) && !running;
  }
};

const isInUse = (use: ScaleUse, tokens: readonly Token[], at: number, reading: NumberReading): boolean => {
  if (use === "short") return isShortScale(tokens, at, reading.running);
  if (use === "slang") return !reading.running;
  return use === "word" || (reading.money && !reading.running);
};

/** The scale word at a token, null where it begins another word. */
export const scaleAt = (tokens: readonly Token[], index: number, reading: NumberReading): ScaleWord | null => {
  const at = overBreak(tokens, index);
  const word = numberWordOf(tokens[at]);
  if (word?.kind !== "scale" || beginsCompound(COMPOUNDS, tokens, at) || !isInUse(word.use, tokens, at, reading))
    return null;
  return { exponent: word.exponent, to: at + 1 };
};
