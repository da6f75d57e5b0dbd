import { hasPhraseAt, phrasesOf, spellingOf, type Text, type Token, type TokenRange } from "../text/index.js";
import type { Line } from "./line.js";

/** A part of a line that stood in a column of its own. */
export interface Segment extends TokenRange {
  /** Blanks before it on its line, and what stands there. */
  readonly column: number;
}

const NATION =
  "cộng hòa xã hội chủ nghĩa việt nam|cộng hoà xã hội chủ nghĩa việt nam|độc lập - tự do - hạnh phúc|độc lập – tự do – hạnh phúc";

/** The nation's name and motto. Source: Decree 30/2020/NĐ-CP, Appendix I (verified). */
export const MOTTO = phrasesOf<true>([[NATION, true]]);
/** What stands in the place of the nation's name in party documents (secondary source). */
export const PARTY = phrasesOf<true>([["đảng cộng sản việt nam", true]]);

/** Fewer blanks are a slip within one column. */
const COLUMN_GAP = 4;

/** `ngày      tháng 7`: what was left open in a date is no gap between columns. */
const OPEN: ReadonlySet<string> = new Set(["ngày", "tháng", "năm"].map(spellingOf));

const isGap = ({ source }: Text, before: Token, token: Token): boolean => {
  if (OPEN.has(before.key)) return false;
  if (token.start - before.end >= COLUMN_GAP) return true;
  for (let at = before.end; at < token.start; at += 1) if (source.text[at] === "\t") return true;
  return false;
};

const isCapital = (token: Token): boolean => token.text === token.text.toUpperCase();

/** Two columns may be set on one line with a single blank between them; the nation's name and motto show where. */
const beginsRight = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token?.kind !== "word") return false;
  return hasPhraseAt(MOTTO, tokens, index) || (isCapital(token) && hasPhraseAt(PARTY, tokens, index));
};

const lineStart = ({ tokens }: Text, { from }: TokenRange): number => tokens[from - 1]?.end ?? 0;

/** The columns of a line, as far as blanks, tabs or the nation's name part them. */
export const segmentsOf = (text: Text, line: Line): readonly Segment[] => {
  const { tokens } = text;
  const start = lineStart(text, line);
  const segments: Segment[] = [];
  let from = line.from;
  const close = (to: number, next: number) => {
    if (to > from) segments.push({ from, to, column: (tokens[from]?.start ?? start) - start });
    from = next;
  };
  for (let at = line.from; at < line.to; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token?.text === "|") close(at, at + 1);
    else if (at > from && before && token && (isGap(text, before, token) || beginsRight(tokens, at))) close(at, at);
  }
  close(line.to, line.to);
  return segments;
};
