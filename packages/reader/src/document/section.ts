import type { Text, TokenRange } from "../text/index.js";
import { type Heading, type HeadingKind, headingAt } from "./heading.js";
import { linesOf } from "./line.js";

/** A heading, or a numbered paragraph, with all that stands under it. */
export interface Section extends TokenRange {
  readonly kind: HeadingKind;
  /** As printed: `II`, `1.1`, `a`; null of a line that is a heading by its capitals or its colon. */
  readonly number: string | null;
  /** Null of a numbered paragraph, which is text itself. */
  readonly title: string | null;
  /** 1 of the outermost. */
  readonly level: number;
  /** The place in the list of the section that it stands in, or null. */
  readonly parent: number | null;
  /** The first token after the number and the title: what is told under it begins here. */
  readonly content: number;
  /** The first token that no longer belongs to it. */
  readonly end: number;
}

interface Open {
  readonly rank: number;
  readonly index: number;
}

const headingsOf = (text: Text, body: TokenRange): readonly Heading[] => {
  const lines = linesOf(text, body);
  return lines.flatMap((_, index) => headingAt(text, lines, index) ?? []);
};

const closeAll = (ends: number[], closed: readonly Open[], at: number): void => {
  for (const { index } of closed) ends[index] = at;
};

/**
 * The sections of a document in the order of the text: `Chương`, `Điều`, `I.`, `1.`, `1.1.`, `a)`, lines in capitals and
 * lines that end with a colon. `from` to `to` is the heading's own line; plain bullets are no sections.
 *
 * A title that stands before a text on the same line (`1. Văn phòng: chủ trì …`) ends at its colon. A short line without a full
 * stop is a title, also where nothing but the next number follows: then the section is empty, and may itself be an item.
 *
 * @example
 * const text = textOf("I. Nội dung\n1. Tuyên truyền\nChi ủy mở chuyên mục.\nII. Tổ chức");
 * sectionsOf(text, { from: 0, to: text.tokens.length }).map(({ level, number, title, parent }) => [level, number, title, parent])
 * //=> [[1, "I", "Nội dung", null], [2, "1", "Tuyên truyền", 0], [1, "II", "Tổ chức", null]]
 */
export const sectionsOf = (text: Text, body: TokenRange): readonly Section[] => {
  const headings = headingsOf(text, body);
  const ends: number[] = headings.map(() => body.to);
  const open: Open[] = [];
  const placed = headings.map((heading, index) => {
    const kept = open.findIndex(({ rank }) => rank >= heading.rank);
    if (kept !== -1) closeAll(ends, open.splice(kept), heading.from);
    const parent = open.at(-1)?.index ?? null;
    open.push({ rank: heading.rank, index });
    return { level: open.length, parent };
  });
  return headings.map(({ kind, number, title, from, to, content }, index) => {
    const { level = 1, parent = null } = placed[index] ?? {};
    return { kind, number, title, level, parent, from, to, content, end: ends[index] ?? body.to };
  });
};
