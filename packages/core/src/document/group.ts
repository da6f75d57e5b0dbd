import { findIssuer } from "./issuer.js";

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Whether a group of letters reads as an abbreviation (`KTTh`, `TTr`, `P4`) rather than as a word (`Tháng`, `kg`). */
export const isAbbreviation = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && count(text, /\p{Lu}/gu) > count(text, /\p{Ll}/gu);

const LONGEST_SMALL_GROUP = 6;

/**
 * A group after the first as it should be printed; null where it is no abbreviation. Small letters are trusted only
 * beside a well-known issuer (`12/ubnd-kt`).
 */
export const mendGroup = (text: string, besideKnownIssuer: boolean): string | null => {
  const issuer = findIssuer(text);
  if (issuer) return issuer.abbreviation;
  if (isAbbreviation(text)) return text;
  return besideKnownIssuer && text.length <= LONGEST_SMALL_GROUP ? text.toUpperCase() : null;
};
