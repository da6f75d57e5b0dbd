import { spellingOf, type Text, type TokenRange } from "../text/index.js";
import { isCapitalised, proseOf, withoutClosing } from "./line.js";
import { lineMarkAt } from "./mark.js";

const FILED = spellingOf("lưu");

/** A recipient, or what is filed; or a line that goes on with the one before. */
export interface Entry extends TokenRange {
  /** A dash stood before it, or a mark closed the one before. */
  readonly isMarked: boolean;
  readonly isNew: boolean;
  readonly hasBullet: boolean;
}

/** A comma closes an entry where no dash begins the next. */
export const isClosed = ({ tokens }: Text, { to, hasBullet }: Entry): boolean =>
  (hasBullet ? /^[;./]$/ : /^[;.,/]$/).test(tokens[to - 1]?.text ?? "");

/** What is filed: `Lưu: VT`. */
export const isFiling = ({ tokens }: Text, from: number): boolean =>
  tokens[from]?.key === FILED && isCapitalised(tokens[from]?.text);

/** A bullet or number before an entry. */
export const behindBullet = ({ tokens }: Text, from: number): number => {
  const mark = lineMarkAt(tokens, from);
  return mark !== null && ["bullet", "number", "letter"].includes(mark.kind) ? mark.to : from;
};

/**
 * Entries in one line, parted by semicolons outside brackets. Where a dash begins the line, it holds one entry, unless
 * another dash or the filing follows.
 */
export const splitLine = (text: Text, { from, to }: TokenRange, isWholeList: boolean): readonly TokenRange[] => {
  const { tokens } = text;
  const isOne = !isWholeList && behindBullet(text, from) > from;
  const parts: TokenRange[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const mark = tokens[at]?.text;
    if (mark === "(") depth += 1;
    if (mark === ")") depth = Math.max(0, depth - 1);
    if (mark !== ";" || depth > 0 || at + 1 >= to) continue;
    if (isOne && behindBullet(text, at + 1) === at + 1 && !isFiling(text, at + 1)) continue;
    parts.push({ from: start, to: at + 1 });
    start = at + 1;
  }
  return [...parts, { from: start, to }];
};

/** Without the mark that closes it. */
export const entryText = (text: Text, range: TokenRange): string => withoutClosing(proseOf(text, range), ";.,/:");

/** Lines that neither a dash begins nor a mark closes are entries of their own, unless the list has such marks elsewhere. */
export const joinEntries = (entries: readonly Entry[]): readonly TokenRange[] => {
  const isMarked = entries.some((entry) => entry.isMarked);
  const joined: TokenRange[] = [];
  for (const { from, to, isNew } of entries) {
    const before = isNew || !isMarked ? undefined : joined.pop();
    joined.push(before === undefined ? { from, to } : { from: before.from, to });
  }
  return joined;
};

/** What follows `Lưu`. */
export const filingOf = (text: Text, { from, to }: TokenRange): string | null => {
  let at = from + 1;
  while (at < to && text.tokens[at]?.kind === "mark") at += 1;
  return entryText(text, { from: at, to }) || null;
};
