import { phraseAt, type Token } from "../text/index.js";
import { sureActionLength } from "./action.js";
import { FIELDS, QUALIFIERS } from "./actor-word.js";
import { takeComma, takeJoint, takeSyllable, takeUnknown } from "./name-joint.js";
import { takeCapitalised, takeField, takeNamedAction, takeNumber, takeQualifier } from "./name-part.js";
import type { NameReading, Need } from "./name-reading.js";
import { isSureDeed } from "./name-word.js";

/** Where a name ends, and where it ends if a word that could be a deed is one. */
export interface NameEnd {
  readonly to: number;
  readonly earlier: number | null;
}

const LONGEST = 24;

const STEPS = [
  takeNamedAction,
  takeCapitalised,
  takeField,
  takeQualifier,
  takeNumber,
  takeJoint,
  takeComma,
  takeSyllable,
];

/** `trực` is a deed, and `trực thuộc` is none. */
const isDeed = ({ tokens, at, open }: NameReading): boolean => {
  const named = Math.max(phraseAt(FIELDS, tokens, at)?.length ?? 0, phraseAt(QUALIFIERS, tokens, at)?.length ?? 0);
  return !open && isSureDeed(tokens, at) && sureActionLength(tokens, at) >= named;
};

/**
 * Where the name of an office ends that has begun before a token: at what its bearer does, at the next actor, at a mark.
 *
 * @example nameEnd(tokensOf("Phòng Quy hoạch - Xây dựng trình duyệt"), 1, 8, "must").to //=> 6
 */
export const nameEnd = (tokens: readonly Token[], from: number, limit: number, need: Need): NameEnd => {
  const reading: NameReading = {
    tokens,
    limit: Math.min(limit, from + LONGEST),
    need,
    at: from,
    open: need === "must" || need === "may" || need === "firm",
    earlier: null,
    bare: need === "must" || need === "firm",
    common: false,
  };
  while (reading.at < reading.limit && !isDeed(reading)) {
    const isBegun = reading.at > from || reading.open;
    if (!STEPS.some((step) => step(reading)) && !(isBegun && takeUnknown(reading))) break;
  }
  return { to: reading.at, earlier: reading.earlier };
};
