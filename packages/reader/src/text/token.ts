import { spellingOf } from "./spelling.js";

/** `word`: letters; `number`: digits, with the marks within them; `break`: an end of line; `mark`: anything else, one sign. */
export type TokenKind = "word" | "number" | "break" | "mark";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** What words are compared by: see `spellingOf`. */
  readonly key: string;
  /** In the even text. */
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
}

/** Digits with single dots or commas within, letters, an end of line, or one other sign. Alternatives never overlap, so it is linear. */
const TOKEN = /(\d+(?:[.,]\d+)*)|(\p{L}+)|(\n)|([^\s\p{L}\d])/gu;

const kindOf = (match: RegExpExecArray): TokenKind => {
  if (match[1] !== undefined) return "number";
  if (match[2] !== undefined) return "word";
  return match[3] === undefined ? "mark" : "break";
};

/**
 * The tokens of an even text in order. A number never holds letters and a word never digits: `6.397,68ha` is two.
 *
 * @example tokensOf("có18 dự án").map(({ text }) => text) //=> ["có", "18", "dự", "án"]
 */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let before = -1;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const kind = kindOf(match);
    const start = match.index;
    const end = start + match[0].length;
    const key = kind === "word" ? spellingOf(match[0]) : match[0];
    tokens.push({ kind, text: match[0], key, start, end, glued: start === before });
    before = end;
  }
  return tokens;
};
