import { spellingOf, type Token } from "../text/index.js";

/** Words that begin like a number or a unit and are none: tỷ lệ, đồng chí, đô thị. */
export type Compounds = ReadonlyMap<string, ReadonlySet<string>>;

/** Each first half with the second halves that make another word of it. */
export const compoundsOf = (entries: readonly (readonly [word: string, endings: string])[]): Compounds =>
  new Map(entries.map(([word, endings]) => [spellingOf(word), new Set(endings.split(" ").map(spellingOf))]));

/**
 * Whether the word at a token is only the first half of such a word.
 *
 * @example beginsCompound(compoundsOf([["đồng", "chí"]]), tokensOf("đồng chí"), 0) //=> true
 */
export const beginsCompound = (compounds: Compounds, tokens: readonly Token[], at: number): boolean =>
  compounds.get(tokens[at]?.key ?? "")?.has(tokens[at + 1]?.key ?? "") === true;
