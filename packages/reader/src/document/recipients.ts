import { phraseAt, phrasesOf, type Text, type TokenRange } from "../text/index.js";
import { isCapitalised, type Line } from "./line.js";
import { lineMarkAt } from "./mark.js";
import {
  behindBullet,
  type Entry,
  entryText,
  filingOf,
  isClosed,
  isFiling,
  joinEntries,
  splitLine,
} from "./recipient-entry.js";
import { type Segment, segmentsOf } from "./segment.js";
import { isSurelySignature } from "./signature-part.js";

export interface Recipients {
  readonly names: readonly string[];
  /** What follows `Lưu`. */
  readonly filing: string | null;
  /** What stands beside the list, where two columns were written down line by line. */
  readonly beside: readonly TokenRange[];
  /** The first line after the list. */
  readonly next: number;
}

const LABEL = phrasesOf<true>([["nơi nhận|nơi gửi|nơi nhận văn bản", true]]);
const MOST_LINES = 80;
const FAR_COLUMN = 20;

/** The label of the list where a segment begins with it; the first token after it, or null. */
const behindLabel = ({ tokens }: Text, { from, to }: TokenRange): number | null => {
  let at = from;
  while (at < to && tokens[at]?.kind === "mark") at += 1;
  const label = phraseAt(LABEL, tokens, at);
  if (label === null) return null;
  const end = at + label.length;
  const isLabel = end >= to || tokens[end]?.kind === "mark" || isCapitalised(tokens[end]?.text);
  if (!isLabel) return null;
  return tokens[end]?.text === ":" || tokens[end]?.text === "." ? end + 1 : end;
};

/** The last line that begins with `Nơi nhận`. */
export const recipientsLine = (text: Text, lines: readonly Line[]): number | null => {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line && segmentsOf(text, line).some((segment) => behindLabel(text, segment) !== null)) return index;
  }
  return null;
};

/** `- Lưu: VT. Nguyễn Văn A`: a signature that follows an entry on its line. */
const partSignature = (text: Text, range: TokenRange): readonly [TokenRange, TokenRange | null] => {
  for (let at = range.from + 1; at < range.to - 1; at += 1) {
    if (!/^[;.:]$/.test(text.tokens[at]?.text ?? "")) continue;
    const rest = { from: at + 1, to: range.to };
    if (isSurelySignature(text, rest) && text.tokens[at + 1]?.glued === false)
      return [{ from: range.from, to: at + 1 }, rest];
  }
  return [range, null];
};

interface Draft {
  readonly entries: Entry[];
  readonly beside: TokenRange[];
}

const isFar = (text: Text, segment: Segment, column: number): boolean =>
  segment.column >= column + FAR_COLUMN && lineMarkAt(text.tokens, segment.from)?.kind !== "bullet";

const addEntry = (text: Text, draft: Draft, given: TokenRange, isLineStart: boolean): void => {
  const [range, signature] = isSurelySignature(text, given) ? [null, given] : partSignature(text, given);
  if (signature !== null) draft.beside.push(signature);
  if (range === null) return;
  const from = behindBullet(text, range.from);
  if (from >= range.to) return;
  const before = draft.entries.at(-1);
  const hasBullet = from > range.from;
  const isMarked = hasBullet || (before !== undefined && isClosed(text, before));
  const isNew = isMarked || before === undefined || !isLineStart || isFiling(text, from);
  draft.entries.push({ from, to: range.to, isMarked, isNew, hasBullet: hasBullet || before?.hasBullet === true });
};

const isFiled = (text: Text, draft: Draft): boolean => draft.entries.some(({ from }) => isFiling(text, from));

const isRunOn = (text: Text, { to }: TokenRange): boolean => /^[,(-]$/.test(text.tokens[to - 1]?.text ?? "");

/** Behind the filing only what it could not hold on its own line may follow. */
const isOver = (text: Text, draft: Draft, line: Line): boolean => {
  const last = draft.entries.at(-1);
  if (last === undefined || !isFiled(text, draft)) return false;
  if (lineMarkAt(text.tokens, line.from)?.kind === "bullet") return false;
  return line.apart || !(isRunOn(text, last) || isBeside(text, line));
};

/** Only the other column goes on. */
const isBeside = (text: Text, line: Line): boolean => (segmentsOf(text, line)[0]?.column ?? 0) >= FAR_COLUMN;

const finish = (text: Text, { entries, beside }: Draft, next: number): Recipients => {
  const joined = joinEntries(entries);
  const filing = joined.find(({ from }) => isFiling(text, from));
  const names = joined.filter((entry) => entry !== filing && !isFiling(text, entry.from));
  return {
    names: names.map((entry) => entryText(text, entry)).filter((name) => name !== ""),
    filing: filing === undefined ? null : filingOf(text, filing),
    beside,
    next,
  };
};

const readLine = (text: Text, draft: Draft, line: Line, column: number): void => {
  for (const segment of segmentsOf(text, line)) {
    const start = behindLabel(text, segment);
    const range = { from: start ?? segment.from, to: segment.to };
    if (range.from >= range.to) continue;
    const isOther = start === null && isFar(text, segment, column);
    if (isOther || isSurelySignature(text, range)) draft.beside.push(range);
    else
      for (const [index, part] of splitLine(text, range, start !== null).entries())
        addEntry(text, draft, part, index === 0);
  }
};

/**
 * The recipients under `Nơi nhận`, each without its dash and closing mark, and what is filed. Entries may fill several lines
 * or share one.
 * Source: Decree 30/2020/NĐ-CP, Appendix I (verified).
 */
export const recipientsFrom = (text: Text, lines: readonly Line[], first: number): Recipients => {
  const draft: Draft = { entries: [], beside: [] };
  const start = lines[first];
  const label = start && segmentsOf(text, start).find((segment) => behindLabel(text, segment) !== null);
  let next = first;
  for (; next < Math.min(lines.length, first + MOST_LINES); next += 1) {
    const line = lines[next];
    if (line === undefined || (next > first && (isOver(text, draft, line) || isSignatureLine(text, line, draft))))
      break;
    readLine(text, draft, line, label?.column ?? 0);
  }
  return finish(text, draft, next);
};

/** A title or a name on a line of its own ends the list. */
const isSignatureLine = (text: Text, line: Line, draft: Draft): boolean =>
  line.apart && draft.entries.length > 0 && segmentsOf(text, line).length === 1 && isSurelySignature(text, line);
