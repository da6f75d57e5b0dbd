import type { Span } from "../reading.js";
import { evenOut, type Source, spanIn } from "./source.js";
import { type Token, tokensOf } from "./token.js";

/** A text with its tokens: what every grammar of the reader works on. */
export interface Text {
  readonly source: Source;
  readonly tokens: readonly Token[];
}

/** Tokens `from` up to and without `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export const textOf = (given: string): Text => {
  const source = evenOut(given);
  return { source, tokens: tokensOf(source.text) };
};

/** Where tokens stand in the text as given. */
export const spanOf = ({ source, tokens }: Text, { from, to }: TokenRange): Span => {
  const start = tokens[from]?.start ?? source.text.length;
  return spanIn(source, start, Math.max(start, tokens[to - 1]?.end ?? start));
};
