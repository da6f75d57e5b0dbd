import { isCapitalised } from "../document/line.js";
import { phraseAt, spellingOf, type Token } from "../text/index.js";
import { isJoining, isTelling, namedActionLength, sureActionLength } from "./action.js";
import { FIELDS } from "./actor-word.js";
import { type NameReading, take } from "./name-reading.js";
import { fieldLength, isSureDeed, startsActor } from "./name-word.js";

const AND = spellingOf("và");
const JOINTS: ReadonlySet<string> = new Set(["-", "–", "&", "/"]);

const couldGoOn = ({ tokens }: NameReading, index: number): boolean =>
  !startsActor(tokens, index) && (isCapitalised(tokens[index]?.text) || fieldLength(tokens, index) > 0);

/** `Kế hoạch - Đầu tư`, `Tài nguyên và Môi trường`. */
export const takeJoint = (reading: NameReading): boolean => {
  const { tokens, at, common } = reading;
  const token = tokens[at];
  const next = at + 1;
  const isJoint = token?.kind === "mark" && JOINTS.has(token.text);
  if (!isJoint && token?.key !== AND) return false;
  if (isJoint && isCapitalised(tokens[next]?.text)) return take(reading, 1, true, common);
  const goesOn = isJoint || common || isCapitalised(tokens[next]?.text);
  return goesOn && couldGoOn(reading, next) ? take(reading, 1, true, common) : false;
};

const LONGEST_PART = 7;

/** `Sở Văn hóa, Thể thao và Du lịch`: what follows is no actor, and ends where a deed begins or with an "and". */
const goesOnAfterComma = (reading: NameReading, start: number): boolean => {
  const { tokens, limit } = reading;
  const end = Math.min(limit, start + LONGEST_PART);
  for (let next = start; next < end; ) {
    if (next > start && isSureDeed(tokens, next)) return true;
    if (tokens[next]?.key === AND) return couldGoOn(reading, next + 1);
    if (tokens[next - 1]?.text === "," && startsActor(tokens, next)) return false;
    const isPart = isCapitalised(tokens[next]?.text) || tokens[next]?.text === ",";
    const length = Math.max(fieldLength(tokens, next), isPart ? 1 : 0);
    if (length === 0) return false;
    next += length;
  }
  return false;
};

/** A comma within a name. */
export const takeComma = (reading: NameReading): boolean => {
  const { tokens, at } = reading;
  const start = at + 1;
  if (tokens[at]?.text !== "," || !isCapitalised(tokens[start]?.text) || !couldGoOn(reading, start)) return false;
  return goesOnAfterComma(reading, start) ? take(reading, 1, true, false) : false;
};

const MOST_UNKNOWN = 6;

const isUnknown = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === "word" &&
  !isTelling(tokens, index) &&
  !isJoining(tokens, index) &&
  sureActionLength(tokens, index) === 0 &&
  namedActionLength(tokens, index) === 0;

/** Two words with capitals in a row are a name of its own, which no common word goes on with. */
const isProperName = ({ tokens, at }: NameReading): boolean =>
  isCapitalised(tokens[at - 1]?.text) && isCapitalised(tokens[at - 2]?.text);

/** `Văn hóa, Thể thao`, `Cảnh sát môi trường`: the second syllable of a word of which the first has a capital. */
export const takeSyllable = (reading: NameReading): boolean => {
  const { tokens, at } = reading;
  if (!isCapitalised(tokens[at - 1]?.text) || isProperName(reading) || !isUnknown(tokens, at)) return false;
  const next = tokens[at + 1];
  const goesOn = /^[,–-]$/.test(next?.text ?? "") || next?.key === AND || fieldLength(tokens, at + 1) > 0;
  const isOwnName = isCapitalised(next?.text) && !startsActor(tokens, at + 1);
  return goesOn || isOwnName || namedActionLength(tokens, at + 1) > 0 ? take(reading, 1, false, true) : false;
};

const continuesName = ({ tokens, open }: NameReading, index: number): boolean => {
  if (isSureDeed(tokens, index)) return sureActionLength(tokens, index) !== 1;
  return open && (isCapitalised(tokens[index]?.text) || fieldLength(tokens, index) > 0);
};

/** Words of a name that no list holds: where a deed comes soon after them, or a name where one must come. */
export const takeUnknown = (reading: NameReading): boolean => {
  const { tokens, at, limit, open } = reading;
  if (isProperName(reading) && !open) return false;
  const end = Math.min(limit, at + MOST_UNKNOWN);
  let next = at;
  while (next < end) {
    const field = phraseAt(FIELDS, tokens, next)?.length ?? 0;
    if (field === 0 && !isUnknown(tokens, next)) break;
    next += Math.max(1, field);
    if (continuesName(reading, next)) return take(reading, next - at, false, true);
  }
  return false;
};
