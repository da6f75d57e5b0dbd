import { type Phrases, phraseAt, type Token } from "../text/index.js";
import { backOverBreak, overBreak } from "./expression.js";

const MOST_WORDS = 4;

/** The longest phrase that ends just before a token, with the place where it begins, or null. */
export const matchBefore = <Meaning>(
  phrases: Phrases<Meaning>,
  tokens: readonly Token[],
  index: number,
): { readonly meaning: Meaning; readonly from: number } | null => {
  const end = backOverBreak(tokens, index - 1) + 1;
  for (let from = Math.max(0, end - MOST_WORDS); from < end; from += 1) {
    if (tokens[from]?.kind === "break") continue;
    const match = phraseAt(phrases, tokens, from);
    if (match?.length === end - from) return { meaning: match.meaning, from };
  }
  return null;
};

/** What the longest phrase means that ends just before a token, or null. */
export const phraseBefore = <Meaning>(
  phrases: Phrases<Meaning>,
  tokens: readonly Token[],
  index: number,
): Meaning | null => matchBefore(phrases, tokens, index)?.meaning ?? null;

/** The longest phrase that begins at a token or in the line below, with the first token after it, or null. */
export const phraseOn = <Meaning>(
  phrases: Phrases<Meaning>,
  tokens: readonly Token[],
  index: number,
): { readonly meaning: Meaning; readonly to: number } | null => {
  const at = overBreak(tokens, index);
  const match = tokens[at] === undefined ? null : phraseAt(phrases, tokens, at);
  return match && { meaning: match.meaning, to: at + match.length };
};
