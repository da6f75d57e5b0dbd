import { spellingOf, type Token } from "../text/index.js";

/** A word that numbers are made of. */
export type NumberWord =
  /** `late` digits stand behind another word only: mốt, tư, lăm. */
  | { readonly kind: "digit"; readonly value: number; readonly late: boolean }
  | { readonly kind: "twenty"; readonly value: number }
  | { readonly kind: "tens"; readonly round: boolean }
  | { readonly kind: "scale"; readonly exponent: number; readonly use: ScaleUse }
  | { readonly kind: "ten" | "hundred" | "zero" | "half" | "halved" | "point" | "dozen" | "minus" };

/** `short` scales stand close to digits (500k); `slang` ones are for prices only, `price` ones for nothing else at all. */
export type ScaleUse = "word" | "short" | "slang" | "price";

const digit = (value: number, late = false): NumberWord => ({ kind: "digit", value, late });
const scale = (exponent: number, use: ScaleUse = "word"): NumberWord => ({ kind: "scale", exponent, use });

/**
 * Standard, northern and southern forms, and the common misspellings.
 * Source: Vietnamese dictionaries and schoolbooks for the standard, public word lists of spoken prices for the slang.
 */
const WORDS: readonly (readonly [spellings: string, word: NumberWord])[] = [
  ["không", digit(0)],
  ["một", digit(1)],
  ["hai", digit(2)],
  ["ba", digit(3)],
  ["bốn", digit(4)],
  ["năm", digit(5)],
  ["sáu", digit(6)],
  ["bảy bẩy", digit(7)],
  ["tám", digit(8)],
  ["chín", digit(9)],
  ["mốt", digit(1, true)],
  ["tư", digit(4, true)],
  ["lăm nhăm", digit(5, true)],
  ["mười", { kind: "ten" }],
  ["mươi", { kind: "tens", round: false }],
  ["chục", { kind: "tens", round: true }],
  ["hăm", { kind: "twenty", value: 20 }],
  ["băm", { kind: "twenty", value: 30 }],
  ["trăm", { kind: "hundred" }],
  ["linh lẻ lẽ lé", { kind: "zero" }],
  ["nghìn ngàn nghàn ngìn thousand", scale(3)],
  ["vạn", scale(4)],
  ["triệu million", scale(6)],
  ["tỷ billion", scale(9)],
  ["trillion", scale(12)],
  ["k ng", scale(3, "short")],
  ["tr m", scale(6, "short")],
  ["t g", scale(9, "short")],
  ["củ chai trẹo", scale(6, "slang")],
  ["tỏi", scale(9, "slang")],
  ["xị lít lốp", scale(5, "price")],
  ["rưỡi rưởi ruỡi", { kind: "half" }],
  ["nửa", { kind: "halved" }],
  ["phẩy phảy chấm", { kind: "point" }],
  ["tá", { kind: "dozen" }],
  ["âm trừ", { kind: "minus" }],
];

const BY_SPELLING: ReadonlyMap<string, NumberWord> = new Map(
  WORDS.flatMap(([spellings, word]) => spellings.split(" ").map((spelling) => [spellingOf(spelling), word] as const)),
);

/**
 * The number word that a token is, by its spelling alone; undefined for any other.
 *
 * @example numberWordOf(tokensOf("tỷ")[0]) //=> { kind: "scale", exponent: 9, use: "word" }
 */
export const numberWordOf = (token: Token | undefined): NumberWord | undefined =>
  token?.kind === "word" ? BY_SPELLING.get(token.key) : undefined;

/** A number may run on in the next line: where its next word stands. */
export const overBreak = (tokens: readonly Token[], index: number): number =>
  tokens[index]?.kind === "break" && tokens[index + 1]?.kind === "word" ? index + 1 : index;

/** The number word at a token, or in the next line. */
export const numberWordAt = (tokens: readonly Token[], index: number): NumberWord | undefined =>
  numberWordOf(tokens[overBreak(tokens, index)]);

/** The token behind the number word that stands there. */
export const pastWord = (tokens: readonly Token[], index: number): number => overBreak(tokens, index) + 1;
