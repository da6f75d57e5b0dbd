import { compareDecimals, type Decimal } from "@khukit/core/decimal";
import { measureAt } from "../measure/index.js";
import { type NumberMarks, numberAt } from "../number/index.js";
import type { Qualifier } from "../reading.js";
import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import { COUNTED, NUMBERED } from "./nouns.js";
import type { Family, Trait } from "../figure/sign.js";

/** A number with what it counts, before it is known what it is a figure of. */
export interface Amount {
  readonly value: Decimal | readonly [low: Decimal, high: Decimal];
  /** Null where only what stands before it can tell. */
  readonly unit: string | null;
  /** What the counted noun tells. */
  readonly family: Family | null;
  readonly traits: readonly Trait[];
  readonly qualifier: Qualifier | null;
  readonly malformed: boolean;
  readonly from: number;
  readonly to: number;
}

const QUALIFIERS = phrasesOf<Qualifier>([
  ["hơn|trên|quá|vượt|ít nhất|tối thiểu", "gt"],
  ["gần|dưới|chưa đến|chưa tới|ngót|non", "lt"],
  ["khoảng|chừng|xấp xỉ|độ|ước khoảng|cỡ", "approx"],
]);

/** `Điều 9`, `giai đoạn 2`: the number is part of a name. */
const isName = (tokens: readonly Token[], index: number): boolean =>
  [1, 2].some((length) => phraseAt(NUMBERED, tokens, index - length)?.length === length);

/** `B4-2`, `2019/05`: the number goes on from something before it. */
const isContinued = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  if (before === undefined) return false;
  const glue = tokens[index]?.glued === true && (before.kind === "mark" ? /[-–/.:_@+]/.test(before.text) : false);
  const earlier = tokens[index - 2]?.kind;
  return glue && before.glued && (earlier === "word" || earlier === "number");
};

/** `3/4`, `15-9`, `B4-2`: glued to another number or letter by a sign. */
const isJoined = (tokens: readonly Token[], to: number): boolean => {
  const sign = tokens[to];
  const after = tokens[to + 1];
  return sign?.kind === "mark" && sign.glued && /[-/]/.test(sign.text) && after?.kind === "number" && after.glued;
};

/** `12/18 KCN`: twelve of eighteen. */
const partOfCountAt = (tokens: readonly Token[], index: number, marks: NumberMarks): Amount | null => {
  const sign = tokens[index + 1];
  if (sign?.text !== "/" || tokens[index]?.kind !== "number" || tokens[index + 2]?.kind !== "number") return null;
  const part = numberAt(tokens, index, marks);
  const whole = numberAt(tokens, index + 2, marks);
  const isScale = (tokens[index + 2]?.text.length ?? 0) > 3;
  if (part?.to !== index + 1 || whole === null || isScale || isName(tokens, index)) return null;
  const noun = phraseAt(COUNTED, tokens, whole.to);
  if (noun === null || compareDecimals(part.value, whole.value) > 0) return null;
  const common = { value: part.value, qualifier: null, malformed: part.malformed, from: index };
  return { ...common, ...noun.meaning, to: whole.to + noun.length };
};

const countAt = (tokens: readonly Token[], index: number, marks: NumberMarks): Amount | null => {
  const word = phraseAt(QUALIFIERS, tokens, index);
  const at = index + (word?.length ?? 0);
  const number = numberAt(tokens, at, marks);
  if (number === null || isName(tokens, at) || isContinued(tokens, at) || isJoined(tokens, number.to)) return null;
  const noun = phraseAt(COUNTED, tokens, number.to);
  const common = { value: number.value, qualifier: word?.meaning ?? null, malformed: number.malformed, from: index };
  if (noun === null) return { ...common, unit: null, family: null, traits: [], to: number.to };
  return { ...common, ...noun.meaning, to: number.to + noun.length };
};

/** The number at a token with its qualifier and its unit or counted noun, or null. */
export const amountAt = (tokens: readonly Token[], index: number, marks: NumberMarks): Amount | null => {
  const measure = measureAt(tokens, index, marks);
  if (measure !== null) {
    return isContinued(tokens, index) ? null : { ...measure, family: null, traits: [], from: index };
  }
  return partOfCountAt(tokens, index, marks) ?? countAt(tokens, index, marks);
};
