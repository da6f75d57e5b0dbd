import type { Token, TokenRange } from "../../text/index.js";

const WIDE = /\t| {3,}/;

const isBar = (token: Token | undefined): boolean => token?.kind === "mark" && token.text === "|";

/** Whether a cell ends between two tokens: by a bar, a tab, or a gap too wide for prose. */
const parts = (text: string, before: Token | undefined, token: Token): boolean =>
  before !== undefined && WIDE.test(text.slice(before.end, token.start));

/** The cells of a line that is a row of a table; empty cells between bars are kept, those outside are not. */
export const cellsOf = (tokens: readonly Token[], text: string, { from, to }: TokenRange): readonly TokenRange[] => {
  const cells: { from: number; to: number }[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (isBar(token)) {
      if (at > from) cells.push({ from: start, to: at });
      start = at + 1;
    } else if (at > start && parts(text, tokens[at - 1], token)) {
      cells.push({ from: start, to: at });
      start = at;
    }
  }
  if (start < to) cells.push({ from: start, to });
  return cells;
};

/** A cell that holds one number and nothing else. */
export const isNumberCell = (tokens: readonly Token[], { from, to }: TokenRange): boolean => {
  const first = tokens[from];
  const isSigned = first?.kind === "mark" && /^[-+–]$/.test(first.text);
  const at = isSigned ? from + 1 : from;
  const behind = tokens[at + 1];
  return tokens[at]?.kind === "number" && (to === at + 1 || (to === at + 2 && behind?.text === "%"));
};
