import { isCapitalised } from "../document/line.js";
import { phraseAt, spellingOf } from "../text/index.js";
import { asksForMore, isFieldOfWork, namedActionLength, sureActionLength, takesObject } from "./action.js";
import { FIELDS, HEADS, PLACES, QUALIFIERS } from "./actor-word.js";
import { type NameReading, take } from "./name-reading.js";
import { isSureDeed, leadsToName, nameEndsAfter } from "./name-word.js";

/** In small letters it may be the deed itself: not where a name must still come, nor where a deed or a firm's name follows. */
const isNamedHere = ({ tokens, at, open, earlier, need }: NameReading, end: number): boolean => {
  if (open) return earlier === null || !takesObject(tokens, end);
  if (need === "firm" && leadsToName(tokens, end)) return true;
  return need !== "group" && isFieldOfWork(tokens, at) && !takesObject(tokens, end) && nameEndsAfter(tokens, end);
};

/** `Quản lý`, `Đầu tư`, `đầu tư xây dựng`. */
export const takeNamedAction = (reading: NameReading): boolean => {
  const { tokens, at, open } = reading;
  const length = namedActionLength(tokens, at);
  if (length === 0) return false;
  const more = asksForMore(tokens, at);
  if (isCapitalised(tokens[at]?.text)) return take(reading, length, more, false);
  if (!isNamedHere(reading, at + length)) return false;
  if (!reading.bare) reading.earlier ??= at;
  return take(reading, length, more && open, true);
};

/** A syllable of a name, or all of a word of which only the first has a capital: `Giải phóng`, `Đảng ủy`. */
export const takeCapitalised = (reading: NameReading): boolean => {
  const { tokens, at } = reading;
  const token = tokens[at];
  if (token?.kind !== "word" || !isCapitalised(token.text)) return false;
  const field = phraseAt(FIELDS, tokens, at)?.length ?? 1;
  const head = phraseAt(HEADS, tokens, at)?.length ?? 1;
  return take(reading, Math.max(field, head, sureActionLength(tokens, at)), false, false);
};

/** A field of work in small letters, or a place. */
export const takeField = (reading: NameReading): boolean => {
  const { tokens, at } = reading;
  const match = phraseAt(FIELDS, tokens, at) ?? phraseAt(PLACES, tokens, at);
  return match === null ? false : take(reading, match.length, false, true);
};

const BELONGS_TO = /^(?:các|tỉnh|huyện|ban)$/;

/** `trực thuộc`, `của Ban`. */
export const takeQualifier = (reading: NameReading): boolean => {
  const match = phraseAt(QUALIFIERS, reading.tokens, reading.at);
  if (match === null) return false;
  const next = reading.tokens[reading.at + match.length];
  const isBelonging = match.meaning === "belonging";
  if (isBelonging && !isCapitalised(next?.text) && !BELONGS_TO.test(next?.text ?? "")) return false;
  return take(reading, match.length, isBelonging, true);
};

const NUMBER = spellingOf("số");

/** `KCN Quế Võ 2`, `Tổ đảng 3`, `Ban Quản lý dự án số 1`; not the number of things that something is done to. */
export const takeNumber = (reading: NameReading): boolean => {
  const { tokens, at, common } = reading;
  const isCalled = tokens[at]?.key === NUMBER;
  const number = tokens[isCalled ? at + 1 : at];
  if (number?.kind !== "number" || !/^\d{1,2}$/.test(number.text)) return false;
  const next = isCalled ? at + 2 : at + 1;
  const isLast = tokens[next]?.kind !== "word" || isSureDeed(tokens, next) || namedActionLength(tokens, next) > 0;
  return isCalled || !common || isLast ? take(reading, next - at, false, false) : false;
};
