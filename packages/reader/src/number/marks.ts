import type { Token } from "../text/index.js";
import { numberWordOf } from "./word.js";

/** `vi` writes 1.234,5 and `en` writes 1,234.5: what a text as a whole does. */
export type NumberMarks = "vi" | "en";

/** How much a token speaks for Vietnamese marks (positive) or English ones (negative). */
const EVIDENCE: readonly (readonly [shape: RegExp, weight: number])[] = [
  [/^\d{1,3}(?:\.\d{3}){1,8},\d{1,12}$|^\d{1,3}(?:\.\d{3}){2,8}$/, 2],
  [/^\d{1,12},(?:\d{1,2}|\d{4,12})$/, 2],
  [/^[1-9]\d{0,2}\.\d{3}$/, 1],
  [/^\d{1,3}(?:,\d{3}){1,8}\.\d{1,12}$|^\d{1,3}(?:,\d{3}){2,8}$/, -2],
  [/^[1-9]\d{0,2},\d{3}$/, -1],
];

const LONGEST = 32;

const weightOf = ({ kind, text }: Token, next: Token | undefined): number => {
  if (kind !== "number" || text.length > LONGEST) return 0;
  const weight = EVIDENCE.find(([shape]) => shape.test(text))?.[1] ?? 0;
  // 31,233 tỷ is as often a sum to the million as a group: it tells nothing.
  return weight === -1 && numberWordOf(next)?.kind === "scale" ? 0 : weight;
};

/** Three tokens that could be decimals as well, or one that cannot with another. */
const isEnough = (witnesses: number, english: number): boolean =>
  witnesses > 2 || (witnesses > 1 && english > witnesses);

/**
 * Which marks a text writes its numbers with. English only where several tokens say so and more of them than say the
 * opposite: one token never decides.
 *
 * @example numberMarksOf(tokensOf("Hôm qua: 2,117 | Tuần: 9,874 | Tổng: 3,650,902")) //=> "en"
 */
export const numberMarksOf = (tokens: readonly Token[]): NumberMarks => {
  let vietnamese = 0;
  let english = 0;
  let witnesses = 0;
  for (const [index, token] of tokens.entries()) {
    const weight = weightOf(token, tokens[index + 1]);
    if (weight > 0) vietnamese += weight;
    if (weight < 0) {
      english -= weight;
      witnesses += 1;
    }
  }
  return english > vietnamese && isEnough(witnesses, english) ? "en" : "vi";
};
