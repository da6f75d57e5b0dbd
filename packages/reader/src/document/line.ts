import type { Text, TokenRange } from "../text/index.js";

/** The tokens of one line, without its end. */
export interface Line extends TokenRange {
  /** A blank line, or nothing at all, stands before it. */
  readonly apart: boolean;
}

/** The lines of a range that hold something, in order. */
export const linesOf = ({ tokens }: Text, { from, to }: TokenRange): readonly Line[] => {
  const lines: Line[] = [];
  let start = from;
  let apart = true;
  for (let at = from; at <= to; at += 1) {
    if (at < to && tokens[at]?.kind !== "break") continue;
    const isBlank = at === start;
    if (!isBlank) lines.push({ from: start, to: at, apart });
    apart = isBlank;
    start = at + 1;
  }
  return lines;
};

/** What a range says, with single blanks and without line ends. */
export const proseOf = ({ source, tokens }: Text, { from, to }: TokenRange): string => {
  if (to <= from) return "";
  const start = tokens[from]?.start ?? source.text.length;
  return source.text
    .slice(start, tokens[to - 1]?.end ?? start)
    .split(/\s+/)
    .join(" ");
};

/** A text without the marks and blanks that close it, in one pass from its end. */
export const withoutClosing = (text: string, marks: string): string => {
  let end = text.length;
  while (end > 0 && (marks.includes(text.charAt(end - 1)) || text.charAt(end - 1) === " ")) end -= 1;
  return text.slice(0, end);
};

const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();

/** Whether all letters of a range are capitals. */
export const isInCapitals = ({ tokens }: Text, { from, to }: TokenRange): boolean => {
  let found = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || !hasCase(token.text)) continue;
    if (token.text !== token.text.toUpperCase()) return false;
    found = true;
  }
  return found;
};

/** Whether a word begins with a capital. */
export const isCapitalised = (text: string | undefined): boolean => {
  const first = text?.charAt(0) ?? "";
  return hasCase(first) && first === first.toUpperCase();
};
