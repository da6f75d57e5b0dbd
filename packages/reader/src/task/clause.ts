import { isCapitalised } from "../document/line.js";
import { lineMarkAt } from "../document/mark.js";
import type { Text, Token, TokenRange } from "../text/index.js";

/** A sentence, or a part of one that a semicolon divides from the rest. */
export interface Clause extends TokenRange {
  /** It begins a sentence. */
  readonly first: boolean;
}

const ABBREVIATIONS: ReadonlySet<string> = new Set([
  "TP",
  "Tp",
  "PGS",
  "GS",
  "TS",
  "ThS",
  "KTS",
  "BS",
  "Tr",
  "tr",
  "Q",
  "P",
  "H",
  "X",
]);
const ENDS: ReadonlySet<string> = new Set([".", "!", "?", "…"]);

const isSentenceEnd = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token === undefined || !ENDS.has(token.text) || ABBREVIATIONS.has(tokens[index - 1]?.text ?? "")) return false;
  const next = tokens[index + 1];
  if (next === undefined || next.kind === "break") return true;
  return (!next.glued && (next.kind !== "word" || isCapitalised(next.text))) || next.text === "/";
};

/** `./.` closes a document. */
const overEnd = (tokens: readonly Token[], index: number): number => {
  let to = index + 1;
  while (tokens[to]?.glued === true && /^[./”"»)]$/.test(tokens[to]?.text ?? "")) to += 1;
  return to;
};

/** The clauses of a range in order, without the semicolons between them. */
export const clausesOf = (tokens: readonly Token[], { from, to }: TokenRange): readonly Clause[] => {
  const clauses: Clause[] = [];
  let start = from;
  let first = true;
  let depth = 0;
  const close = (end: number, next: number, isSentence: boolean): void => {
    if (end > start) clauses.push({ from: start, to: end, first });
    start = next;
    first = isSentence;
  };
  for (let at = from; at < to; at += 1) {
    const text = tokens[at]?.text;
    if (text === "(") depth += 1;
    else if (text === ")") depth = Math.max(0, depth - 1);
    else if (text === ";" && depth === 0) close(at, at + 1, false);
    else if (at >= start && isSentenceEnd(tokens, at)) {
      const end = Math.min(to, overEnd(tokens, at));
      close(end, end, true);
      depth = 0;
    }
  }
  close(to, to, true);
  return clauses;
};

/** Lines that make one paragraph, with where its text begins behind a number or a bullet. */
export interface Paragraph extends TokenRange {
  readonly content: number;
  /** It is numbered or has a bullet. */
  readonly marked: boolean;
}

const goesOn = ({ tokens }: Text, last: TokenRange, next: TokenRange & { readonly apart: boolean }): boolean => {
  const end = tokens[last.to - 1];
  const begin = tokens[next.from];
  if (next.apart || end === undefined || begin?.kind !== "word" || /^[.;:!?…/]$/.test(end.text)) return false;
  return !isCapitalised(begin.text) || end.text === ",";
};

/** The paragraphs of lines: a line that the one above did not end goes on with it. */
export const paragraphsOf = (
  text: Text,
  lines: readonly (TokenRange & { readonly apart: boolean })[],
): readonly Paragraph[] => {
  const paragraphs: { from: number; to: number; content: number; marked: boolean }[] = [];
  for (const line of lines) {
    const mark = lineMarkAt(text.tokens, line.from);
    const last = paragraphs.at(-1);
    if (last !== undefined && mark === null && goesOn(text, last, line)) last.to = line.to;
    else paragraphs.push({ from: line.from, to: line.to, content: mark?.to ?? line.from, marked: mark !== null });
  }
  return paragraphs;
};
