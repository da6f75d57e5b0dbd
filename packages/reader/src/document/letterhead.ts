import type { FoundReference, TextDate } from "../reference/index.js";
import type { Text } from "../text/index.js";
import { type LetterheadPart, partOf } from "./letterhead-part.js";
import type { Line } from "./line.js";
import { type Segment, segmentsOf } from "./segment.js";

export interface LetterheadSegment extends Segment {
  readonly part: LetterheadPart;
  /** The line's place in the list of lines. */
  readonly line: number;
}

export interface Letterhead {
  /** All segments from its first line to the last before type, subject or text. */
  readonly segments: readonly LetterheadSegment[];
  /** The line after it: the type's name, `Kính gửi`, or the text. */
  readonly next: number;
}

/** Portals set titles and paths above a document, but no more than that. */
const FARTHEST = 60;
const TALLEST = 14;
/** A line with more is a table's. */
const MOST_COLUMNS = 5;

type PartKind = LetterheadPart["kind"];

const ABOVE: readonly PartKind[] = ["motto", "party", "rule", "name", "place"];
const WITHIN: readonly PartKind[] = [...ABOVE, "number", "about"];
const CLUES: readonly PartKind[] = ["motto", "party", "place", "type", "addressee", "about"];

/** Splits a number's segment from what stands right behind it on the line. */
const splitNumber = (segment: Segment, part: LetterheadPart): readonly Segment[] => {
  if (part.kind !== "number" || part.number.to >= segment.to) return [segment];
  return [
    { ...segment, to: part.number.to },
    { from: part.number.to, to: segment.to, column: segment.column + 1 },
  ];
};

/** `Số:        /TB-KKT` is one segment, however wide the gap. */
const behind = (segments: readonly Segment[], end: number): readonly Segment[] =>
  segments.filter(({ to }) => to > end).map((segment) => ({ ...segment, from: Math.max(segment.from, end) }));

const segmentsOfLine = (
  text: Text,
  lines: readonly Line[],
  line: number,
  references: readonly FoundReference[],
  dates: readonly TextDate[],
): readonly LetterheadSegment[] => {
  const found: LetterheadSegment[] = [];
  const given = lines[line];
  const columns = given === undefined ? [] : segmentsOf(text, given);
  let rest = columns.length > MOST_COLUMNS ? [] : columns;
  for (let segment = rest[0]; segment !== undefined; segment = rest[0]) {
    const part = partOf(text, segment, references, dates);
    const [first = segment, second] = splitNumber(segment, part);
    const end = part.kind === "number" ? part.number.to : first.to;
    found.push({ ...first, to: end, part, line });
    rest = [...(second ? [second] : []), ...behind(rest.slice(1), end)];
  }
  return found;
};

type LineParts = readonly LetterheadSegment[];

const hasPart = (parts: LineParts | undefined, kinds: readonly PartKind[]): boolean =>
  parts?.some(({ part }) => kinds.includes(part.kind)) ?? false;

const areAll = (parts: LineParts | undefined, kinds: readonly PartKind[]): boolean =>
  parts !== undefined && parts.length > 0 && parts.every(({ part }) => kinds.includes(part.kind));

const anchorOf = (parts: readonly LineParts[]): number => {
  const number = parts.findIndex((line) => hasPart(line, ["number"]));
  return number === -1 ? parts.findIndex((line) => hasPart(line, ["motto", "party"])) : number;
};

/** Its letterhead was left out, but it names a type and its recipients. */
const bareHead = (parts: readonly LineParts[], hasRecipients: boolean): Letterhead | null => {
  const type = parts.findIndex((line) => areAll(line, ["type"]));
  return type === -1 || !hasRecipients ? null : { segments: [], next: type };
};

const firstLine = (parts: readonly LineParts[], anchor: number): number => {
  let first = anchor;
  while (first > 0 && anchor - first < TALLEST && areAll(parts[first - 1], ABOVE)) first -= 1;
  return first;
};

/** `V/v` may run on for some lines. */
const isAboutRest = (text: Text, lines: readonly Line[], parts: readonly LineParts[], index: number): boolean =>
  lines[index]?.apart === false &&
  hasPart(parts[index], ["other"]) &&
  (hasPart(parts[index - 1], ["about"]) || isAboutRest(text, lines, parts, index - 1));

const lastLine = (text: Text, lines: readonly Line[], parts: readonly LineParts[], anchor: number): number => {
  let next = anchor + 1;
  while (
    next < parts.length &&
    next - anchor < TALLEST &&
    (areAll(parts[next], WITHIN) || isAboutRest(text, lines, parts, next))
  ) {
    next += 1;
  }
  return next;
};

/**
 * The letterhead of a document: issuer, nation, number, place and date, in whatever order its two columns were written down.
 * Null of a text that has none, though it may cite documents: a number alone is no letterhead. Where all of it was left out,
 * it is empty, if the text names its type and its recipients.
 */
export const letterheadOf = (
  text: Text,
  lines: readonly Line[],
  references: readonly FoundReference[],
  dates: readonly TextDate[],
  hasRecipients: boolean,
): Letterhead | null => {
  const parts = lines.slice(0, FARTHEST).map((_, index) => segmentsOfLine(text, lines, index, references, dates));
  const anchor = anchorOf(parts);
  if (anchor === -1) return bareHead(parts, hasRecipients);
  const first = firstLine(parts, anchor);
  const next = lastLine(text, lines, parts, anchor);
  const around = parts.slice(first, next + 1);
  const isNumbered = hasPart(parts[anchor], ["number"]);
  const clues = CLUES.filter((kind) => around.some((line) => hasPart(line, [kind])));
  if (clues.length < (isNumbered ? 1 : 2)) return null;
  return { segments: parts.slice(first, next).flat(), next };
};
