import { type Phrases, phraseAt, phrasesOf, type Token } from "../text/index.js";
import type { UnitMatch } from "./unit-match.js";

interface ScaledUnit {
  readonly unit: string;
  readonly exponent: number;
}

/** Scale and currency run together, as tables and hurried typists write them. */
const RUN_TOGETHER: Phrases<ScaledUnit> = phrasesOf([
  ["trđ|trđồng|triệuđồng|trvnd|trvnđ", { unit: "VND", exponent: 6 }],
  ["tỷđ|tỷđồng|tỉđ|tỉđồng|tyđ", { unit: "VND", exponent: 9 }],
  ["nghìnđồng|ngànđồng|kđ|ngđ|nđ", { unit: "VND", exponent: 3 }],
  ["trUSD|triệuUSD", { unit: "USD", exponent: 6 }],
  ["tỷUSD|tỉUSD", { unit: "USD", exponent: 9 }],
]);

/** `tr.đồng`, `tr. đ`: the dot of the abbreviation before the currency. */
const BEHIND_DOT: Phrases<string> = phrasesOf([
  [".đồng|.đ|.VND|.VNĐ", "VND"],
  [".USD|.đô la", "USD"],
]);

/** The unit at a token that holds its scale: `trđ`. */
export const scaledUnitAt = (tokens: readonly Token[], index: number): (UnitMatch & ScaledUnit) | null => {
  const match = phraseAt(RUN_TOGETHER, tokens, index);
  return match === null ? null : { ...match.meaning, to: index + match.length };
};

/** The currency behind a scale that was abbreviated with a dot. */
export const dottedCurrencyAt = (tokens: readonly Token[], index: number): UnitMatch | null => {
  const isAbbreviated = tokens[index - 1]?.key === "tr" && tokens[index]?.glued === true;
  const match = isAbbreviated ? phraseAt(BEHIND_DOT, tokens, index) : null;
  return match === null ? null : { unit: match.meaning, to: index + match.length };
};
