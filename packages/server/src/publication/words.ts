import { fold } from "@khukit/core/vietnamese";

/** The words of a search as they are compared: small letters, no accents. */
export const wordsOf = (query: string): readonly string[] => fold(query).split(" ").filter(Boolean);

/** @param text folded */
export const holdsWords = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

/** What of a record is searched, as it is compared. */
export const searchedText = (...parts: readonly (string | null | undefined)[]): string =>
  fold(parts.filter(Boolean).join(" "));
