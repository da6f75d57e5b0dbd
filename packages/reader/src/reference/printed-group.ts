import { findTypeByAbbreviation } from "@khukit/core/document";
import type { Token } from "../text/index.js";

const GROUP_DIGITS = /^\d{1,2}$/;
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);
const SLASHES: ReadonlySet<string> = new Set(["/", "\\"]);
const LONGEST_GROUP = 20;

/** A blank, or the end of a line, within a reference is a slip; more is not. */
export const isNear = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  const before = tokens[index - 1];
  return token !== undefined && before !== undefined && token.start - before.end <= 2;
};

/** The next token of a reference that may be broken by the end of a line. */
const overLineEnd = (tokens: readonly Token[], index: number): number =>
  tokens[index]?.kind === "break" && tokens[index + 1]?.kind !== "break" ? index + 1 : index;

/** The mark between two groups of a symbol. */
export interface Mark {
  readonly mark: "" | "-" | "/";
  /** The first token after the mark, or the same token where there is none. */
  readonly to: number;
  /** Blanks on both sides: it may be a dash between two thoughts. */
  readonly isLoose: boolean;
}

/** `QĐ.BQL`: a dot without blanks before capitals stands for a hyphen. */
const isDotMark = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1];
  return (
    tokens[index]?.text === "." &&
    tokens[index]?.glued === true &&
    next?.kind === "word" &&
    next.glued &&
    next.text.length > 1 &&
    next.text === next.text.toUpperCase()
  );
};

/** The mark at a token, over a line end before or behind it; an empty one where there is none. */
export const markAt = (tokens: readonly Token[], index: number): Mark => {
  if (isDotMark(tokens, index)) return { mark: "-", to: index + 1, isLoose: false };
  const at = overLineEnd(tokens, index);
  const token = tokens[at];
  const mark = SLASHES.has(token?.text ?? "") ? "/" : DASHES.has(token?.text ?? "") ? "-" : "";
  if (mark === "" || !isNear(tokens, at)) return { mark: "", to: index, isLoose: false };
  let end = at + 1;
  while (end - at < 3 && tokens[end]?.glued === true && tokens[end]?.text === token?.text) end += 1;
  const to = overLineEnd(tokens, end);
  return { mark, to, isLoose: at === index && token?.glued === false && to === end && tokens[to]?.glued === false };
};

/** Whether a text begins with a capital. */
export const isCapital = (text: string): boolean => {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
};

/** More capitals than small letters, or a type in the wrong case: `TTr`, `KTTh`, `Ctr`; not `Tháng`. */
export const isAbbreviation = (text: string): boolean => {
  if (!isCapital(text) || text.length > LONGEST_GROUP) return false;
  let balance = 0;
  for (const letter of text) {
    if (isCapital(letter)) balance += 1;
    else if (letter !== letter.toUpperCase()) balance -= 1;
  }
  return balance > 0 || findTypeByAbbreviation(text) !== null;
};

/** `UBTVQH15`, `BNN&PTNT`, `P4`: letters with digits and & right behind them. */
export const groupAt = (
  tokens: readonly Token[],
  index: number,
): { readonly text: string; readonly to: number } | null => {
  const first = tokens[index];
  if (first?.kind !== "word") return null;
  let text = first.text;
  let to = index + 1;
  for (; text.length <= LONGEST_GROUP; to += 1) {
    const token = tokens[to];
    if (token?.glued !== true) break;
    const isAnd = token.text === "&" && tokens[to + 1]?.kind === "word" && tokens[to + 1]?.glued === true;
    if (!isAnd && !(token.kind === "word" && text.endsWith("&")) && !GROUP_DIGITS.test(token.text)) break;
    text += token.text;
  }
  return { text, to };
};
