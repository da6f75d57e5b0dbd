import { isNamedBy } from "../number/index.js";
import type { Token } from "../text/index.js";

const isCapitalized = (token: Token | undefined): boolean => token?.kind === "word" && /^\p{Lu}/u.test(token.text);

const opensSentence = (token: Token | undefined): boolean => token === undefined || /^[\n.:;!?•*(+-]$/.test(token.text);

/** `VSIP 3`, `tháng 5`, the 9 of `15/9`: digits that belong to what stands before them. */
export const isPartOfName = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  if (before === undefined || tokens[index]?.kind !== "number") return false;
  if (before.kind === "number" || before.text === "/") return true;
  return isNamedBy(before) || (isCapitalized(before) && !opensSentence(tokens[index - 2]));
};

const YEAR = /^(?:19|20)\d\d$/;

/** `Năm 2023 đồng loạt`: a year is counted in nothing. */
export const isYearAt = (tokens: readonly Token[], index: number): boolean =>
  YEAR.test(tokens[index]?.text ?? "") && (tokens[index - 1]?.text === "/" || isNamedBy(tokens[index - 1]));
