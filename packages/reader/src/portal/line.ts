import { type Line, linesOf } from "../document/line.js";
import type { Text, Token } from "../text/index.js";

/** A line of a page as it looks: how far it is set in, and whether it ends as a sentence does. */
export interface PageLine extends Line {
  readonly index: number;
  /** Blanks before it. */
  readonly indent: number;
  /** It ends with a full stop, a question or an exclamation mark. */
  readonly stopped: boolean;
  /** Tokens. */
  readonly length: number;
}

/** Longer lines are prose, whatever they begin with. */
export const LONGEST_FURNITURE = 40;

const STOPS: ReadonlySet<string> = new Set([".", "!", "?", "…"]);
const CLOSERS: ReadonlySet<string> = new Set(['"', "”", "’", "'", ")", "]", "»"]);

const isStopped = (tokens: readonly Token[], { from, to }: Line): boolean => {
  let last = to - 1;
  while (last > from && CLOSERS.has(tokens[last]?.text ?? "")) last -= 1;
  return STOPS.has(tokens[last]?.text ?? "");
};

const indentOf = ({ tokens }: Text, { from }: Line): number =>
  (tokens[from]?.start ?? 0) - (from === 0 ? 0 : (tokens[from - 1]?.end ?? 0));

export const pageLinesOf = (text: Text): readonly PageLine[] =>
  linesOf(text, { from: 0, to: text.tokens.length }).map((line, index) => ({
    ...line,
    index,
    indent: indentOf(text, line),
    stopped: isStopped(text.tokens, line),
    length: line.to - line.from,
  }));

const SHORTEST_SENTENCE = 12;
const SHORTEST_PROSE = 30;

/** Whether a line tells something: a sentence, or longer than any heading. */
export const isProse = ({ stopped, length }: PageLine): boolean =>
  length >= SHORTEST_PROSE || (stopped && length >= SHORTEST_SENTENCE);
