import type { Text, TokenRange } from "../text/index.js";
import { isCapitalised, isInCapitals, type Line, proseOf, withoutClosing } from "./line.js";
import { type LineMark, lineMarkAt, type MarkKind } from "./mark.js";

export type HeadingKind = MarkKind | "capitals" | "colon";

export interface Heading extends TokenRange {
  readonly kind: HeadingKind;
  readonly number: string | null;
  readonly title: string | null;
  /** The smaller, the further out. */
  readonly rank: number;
  readonly content: number;
}

const RANKS: Readonly<Record<MarkKind, number>> = {
  part: 1,
  chapter: 2,
  division: 3,
  capital: 4,
  roman: 5,
  article: 6,
  number: 7,
  decimal: 8,
  letter: 9,
  bullet: 10,
};

/** An unnumbered heading stands just above whatever is numbered under it. */
const ABOVE = 0.5;
const DEEPEST = 11;
const CAPITALS_RANK = 4.5;

const LONGEST_TITLE = 40;
const LONGEST_RUN_IN = 14;
const LONGEST_WITH_STOP = 14;

const rankOf = ({ kind, number }: LineMark): number => {
  const dots = kind === "decimal" ? (number?.split(".").length ?? 2) - 2 : 0;
  return RANKS[kind] + dots / 10;
};

const lastOf = ({ tokens }: Text, { to }: TokenRange): string => tokens[to - 1]?.text ?? "";

const titleOf = (text: Text, range: TokenRange): string | null => withoutClosing(proseOf(text, range), ".:;,/") || null;

/** The first colon near the beginning of a line, with something after it. */
const runInEnd = ({ tokens }: Text, from: number, to: number): number | null => {
  const limit = Math.min(to - 1, from + LONGEST_RUN_IN);
  for (let at = from + 1; at < limit; at += 1) if (tokens[at]?.text === ":") return at + 1;
  return null;
};

interface Titled {
  readonly title: string | null;
  readonly content: number;
}

/** Whether the next line goes on with a sentence that this one could not hold. */
const runsOn = (text: Text, next: Line | undefined): boolean => {
  if (next === undefined || next.apart) return false;
  const first = text.tokens[next.from];
  return first?.kind === "word" && !isCapitalised(first.text) && lineMarkAt(text.tokens, next.from) === null;
};

const opensDeeper = (text: Text, next: Line | undefined, rank: number): boolean => {
  if (next === undefined) return false;
  const mark = lineMarkAt(text.tokens, next.from);
  return mark === null || rankOf(mark) > rank;
};

/** The title of a numbered line: all of it, what stands before a colon, or none where the line is a sentence. */
const titled = (text: Text, line: Line, from: number, rank: number, next: Line | undefined): Titled => {
  const none: Titled = { title: null, content: from };
  const last = lastOf(text, line);
  const length = line.to - from;
  const whole = length > LONGEST_TITLE ? none : { title: titleOf(text, { from, to: line.to }), content: line.to };
  if (last === ":" && length <= LONGEST_TITLE) return whole;
  const isShort = last === "." && length <= LONGEST_WITH_STOP && runInEnd(text, from, line.to) === null;
  if (isShort && opensDeeper(text, next, rank)) return whole;
  const runIn = runInEnd(text, from, line.to);
  if (runIn !== null) return { title: titleOf(text, { from, to: runIn }), content: runIn };
  return /^[.;,/]$/.test(last) || runsOn(text, next) ? none : whole;
};

/** `Chương II` has its title on the next line. */
const titleBelow = (text: Text, line: Line, next: Line | undefined): Titled | null => {
  if (next === undefined || lineMarkAt(text.tokens, next.from) !== null) return null;
  if (next.to - next.from > LONGEST_TITLE) return null;
  const isTitle = isInCapitals(text, next) || (!next.apart && next.to - next.from <= LONGEST_WITH_STOP);
  return isTitle ? { title: titleOf(text, next), content: next.to } : { title: null, content: line.to };
};

const numbered = (text: Text, lines: readonly Line[], index: number, line: Line, mark: LineMark): Heading | null => {
  const rank = rankOf(mark);
  const next = lines[index + 1];
  const isBare = mark.to >= line.to;
  const { title, content } = (isBare ? titleBelow(text, line, next) : null) ?? titled(text, line, mark.to, rank, next);
  const to = Math.max(line.to, Math.min(content, next?.to ?? line.to));
  return { kind: mark.kind, number: mark.number, title, from: line.from, to, rank, content };
};

/** The rank of a line without a number, by what is numbered right under it. */
const unnumberedRank = (text: Text, next: Line | undefined, deepest: number): number => {
  const mark = next === undefined ? null : lineMarkAt(text.tokens, next.from);
  return mark === null || mark.kind === "bullet" ? deepest : Math.min(deepest, rankOf(mark) - ABOVE);
};

const LEAST_WORDS = 2;

/** `Chương II` took the line in capitals under it. */
const isTakenBefore = (text: Text, before: Line | undefined): boolean => {
  const mark = before === undefined ? null : lineMarkAt(text.tokens, before.from);
  return mark !== null && before !== undefined && mark.to >= before.to;
};

const unnumbered = (text: Text, lines: readonly Line[], index: number, line: Line): Heading | null => {
  const length = line.to - line.from;
  const next = lines[index + 1];
  if (length > LONGEST_TITLE || isTakenBefore(text, lines[index - 1])) return null;
  const place = { number: null, title: titleOf(text, line), from: line.from, to: line.to, content: line.to };
  if (length >= LEAST_WORDS && isInCapitals(text, line)) {
    return { ...place, kind: "capitals", rank: unnumberedRank(text, next, CAPITALS_RANK) };
  }
  if (lastOf(text, line) !== ":" || length === 1) return null;
  return { ...place, kind: "colon", rank: unnumberedRank(text, next, DEEPEST) };
};

/** A bullet opens a section only where it ends with a colon. */
const bulleted = (text: Text, line: Line, mark: LineMark): Heading | null => {
  if (lastOf(text, line) !== ":" || line.to - mark.to > LONGEST_TITLE) return null;
  const title = titleOf(text, { from: mark.to, to: line.to });
  return { kind: "bullet", number: null, title, from: line.from, to: line.to, rank: RANKS.bullet, content: line.to };
};

/** The heading that a line is, or null where it is text. */
export const headingAt = (text: Text, lines: readonly Line[], index: number): Heading | null => {
  const line = lines[index];
  if (line === undefined) return null;
  const mark = lineMarkAt(text.tokens, line.from);
  if (mark === null) return unnumbered(text, lines, index, line);
  return mark.kind === "bullet" ? bulleted(text, line, mark) : numbered(text, lines, index, line, mark);
};
