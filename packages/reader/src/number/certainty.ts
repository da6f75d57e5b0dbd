import { spellingOf, type Token } from "../text/index.js";

const ORDINAL = spellingOf("thứ");

const isCapitalized = (text: string): boolean => /^\p{Lu}/u.test(text);

const isAllCapitals = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** Nguyễn Văn Mười: a capital behind a capital is a name, unless the line is all in capitals. */
const isName = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  const word = tokens[index];
  if (before?.kind !== "word" || word === undefined) return false;
  return isCapitalized(word.text) && isCapitalized(before.text) && !isAllCapitals(word.text);
};

/** Whether words that may be a number are one in running text: not behind thứ, where they rank, and not a name. */
export const isCountingAt = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.key !== ORDINAL && !isName(tokens, index);
