import type { Token, TokenRange } from "../text/index.js";

export interface SentenceRange extends TokenRange {
  readonly beginsLine: boolean;
  readonly endsLine: boolean;
  /** By a full stop, a question mark…, not by the line's end alone. */
  readonly stopped: boolean;
}

const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.text.charAt(0) !== token.text.charAt(0).toLowerCase();

const LEADS = /^[-–—•+*·▪●○➢✓(]$/;

/** A line that goes on in the next: nothing ended it, and the next begins small. */
const goesOn = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before === undefined || next === undefined || next.kind === "break") return false;
  if (next.kind === "mark") return /^[,;)]$/.test(next.text);
  if (/^[.:;!?]$/.test(before.text)) return false;
  return next.kind === "word" && !isCapitalised(next);
};

/** `1.` and `Điều 1.` at the head of a line are numbers of what follows. */
const leadsLine = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token === undefined || token.kind === "break" || isLead(token)) return true;
  return (
    token.kind === "word" &&
    isCapitalised(token) &&
    (tokens[index - 1] === undefined || tokens[index - 1]?.kind === "break")
  );
};

/** A full stop that ends a sentence, not one of `TP. Hà Nội`, `1.`, `N.H`, `...` within. */
const stops = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token?.kind !== "mark") return false;
  if (token.text === "?" || token.text === "!") return true;
  if (token.text !== "." && token.text !== "…") return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (next === undefined || next.kind === "break") return true;
  if (next.glued) return false;
  const abbreviated = before?.kind === "word" && token.glued && before.text.length <= 2 && isCapitalised(before);
  const isNumber = before?.kind === "number" || /^[IVX]+$/.test(before?.text ?? "");
  const numbered = isNumber && token.glued && leadsLine(tokens, index - 2);
  if (abbreviated || numbered) return false;
  return next.kind !== "word" || isCapitalised(next);
};

/** The sentences of a range of tokens; list items and headings are sentences of their own. */
export const sentencesOf = (tokens: readonly Token[], { from, to }: TokenRange): readonly SentenceRange[] => {
  const sentences: SentenceRange[] = [];
  let start = from;
  let beginsLine = true;
  const close = (end: number, endsLine: boolean, stopped: boolean): void => {
    if (end > start) sentences.push({ from: start, to: end, beginsLine, endsLine, stopped });
  };
  for (let index = from; index < to; index += 1) {
    if (tokens[index]?.kind === "break") {
      if (goesOn(tokens, index) && index > start) continue;
      close(index, true, false);
      start = index + 1;
      beginsLine = true;
    } else if (stops(tokens, index)) {
      close(index + 1, tokens[index + 1]?.kind === "break", true);
      start = index + 1;
      beginsLine = false;
    }
  }
  close(to, true, false);
  return sentences;
};

const NUMBER_WORDS = /^(?:Điều|Chương|Mục|Phần|Phụ lục|[IVX]{1,5}|[a-zđA-ZĐ])$/;

const isCapitals = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.text.length > 1 &&
  token.text === token.text.toUpperCase() &&
  token.text !== token.text.toLowerCase();

/** `- …`, `1. …`, `II. …`, `a) …`, `Điều 1. …`, `MỤC TIÊU NĂM 2024`. */
export const isNumbered = (tokens: readonly Token[], { from, to }: TokenRange): boolean => {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (isLead(first)) return true;
  if (first?.kind === "number" && first.text.length <= 5) return second?.kind === "mark";
  if (
    first?.kind === "word" &&
    NUMBER_WORDS.test(first.text) &&
    (second?.kind === "number" || /^[.)]$/.test(second?.text ?? ""))
  )
    return true;
  const words = tokens.slice(from, Math.min(to, from + 6)).filter(({ kind }) => kind === "word");
  return words.length > 1 && words.every(isCapitals);
};

/** `IV. Đầu tư công: …`. */
export const isPart = (tokens: readonly Token[], { from }: TokenRange): boolean =>
  /^[IVX]{1,5}$/.test(tokens[from]?.text ?? "") && /^[./)]$/.test(tokens[from + 1]?.text ?? "");

/** Whether a token only leads a line: a dash, a bullet. */
export const isLead = (token: Token | undefined): boolean => token?.kind === "mark" && LEADS.test(token.text);
