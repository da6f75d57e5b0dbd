import type { Text, TokenRange } from "../text/index.js";
import { isInCapitals, type Line, proseOf } from "./line.js";
import { segmentsOf } from "./segment.js";
import { behindSigned, isPersonName, isTitle } from "./signature-part.js";

export interface Signature {
  /** `KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN` */
  readonly title: string | null;
  readonly signer: string | null;
  /** Where it begins. */
  readonly from: number | null;
}

const TALLEST = 14;
const LONGEST = 40;

/** `TRƯỞNG BAN Nguyễn Văn A`: title and name that a page set on one line. */
const partTitle = (text: Text, range: TokenRange): readonly TokenRange[] => {
  if (range.to - range.from > LONGEST) return [range];
  for (let at = range.from + 1; at < range.to; at += 1) {
    const [title, name] = [
      { from: range.from, to: at },
      { from: behindSigned(text, { from: at, to: range.to }), to: range.to },
    ];
    if (isInCapitals(text, title) && isTitle(text, title) && !isInCapitals(text, name) && isPersonName(text, name)) {
      return [title, name];
    }
  }
  return [range];
};

/**
 * Title and name of whoever signed, from segments in their order: titles first, then a proper name. What only says that it
 * was signed is passed over.
 */
export const signatureOf = (text: Text, segments: readonly TokenRange[]): Signature => {
  const titles: TokenRange[] = [];
  for (const given of segments.slice(0, TALLEST)) {
    const from = behindSigned(text, given);
    if (from >= given.to) continue;
    for (const range of partTitle(text, { from, to: given.to })) {
      if (isPersonName(text, range)) return placed(text, titles, range);
      if (isTitle(text, range)) titles.push(range);
    }
  }
  return placed(text, titles, null);
};

const placed = (text: Text, titles: readonly TokenRange[], name: TokenRange | null): Signature => ({
  title: titles.map((title) => proseOf(text, title)).join(" / ") || null,
  signer: name === null ? null : proseOf(text, name),
  from: titles[0]?.from ?? name?.from ?? null,
});

/** The segments of some lines, in the order in which they were written down. */
export const segmentsIn = (text: Text, lines: readonly Line[]): readonly TokenRange[] =>
  lines.flatMap((line) => segmentsOf(text, line));

/** The last lines of a document without recipients, from the first title on. */
export const signatureAtEnd = (text: Text, lines: readonly Line[]): Signature => {
  const last = lines.slice(-TALLEST);
  const first = last.findIndex((line) => segmentsOf(text, line).some((segment) => isTitle(text, segment)));
  return first === -1
    ? { title: null, signer: null, from: null }
    : signatureOf(text, segmentsIn(text, last.slice(first)));
};
