import { BODY_HEADS } from "../reference/index.js";
import { hasPhraseAt, type Text } from "../text/index.js";
import type { LetterheadSegment } from "./letterhead.js";
import { proseOf } from "./line.js";

/** A body's name may fill several lines; a new one begins where a line begins like a body's name. */
const bodiesOf = (text: Text, segments: readonly LetterheadSegment[]): readonly string[] => {
  const bodies: string[] = [];
  for (const segment of segments) {
    const isNew = hasPhraseAt(BODY_HEADS, text.tokens, segment.from);
    const before = isNew ? undefined : bodies.pop();
    bodies.push(before === undefined ? proseOf(text, segment) : `${before} ${proseOf(text, segment)}`);
  }
  return bodies;
};

/**
 * The body that issued a document: the last of the names in capitals above its number, without the superior body.
 * Source: Decree 30/2020/NĐ-CP, Appendix I: the superior body stands above the issuing one (verified).
 */
export const issuingBodyOf = (text: Text, segments: readonly LetterheadSegment[]): string | null => {
  const number = segments.find(({ part }) => part.kind === "number");
  const names = segments.filter(
    ({ part, line }) => part.kind === "name" && (number === undefined || line <= number.line),
  );
  return bodiesOf(text, names).at(-1) ?? null;
};
