import type { Token } from "../text/index.js";
import { groupAt, isAbbreviation, isCapital, isNear, markAt } from "./printed-group.js";

export interface PrintedGroup {
  readonly mark: "" | "-" | "/";
  readonly text: string;
  /** The first token after it. */
  readonly to: number;
}

/** A number and a symbol as they stand in a text, before anything is known of their meaning. */
export interface Printed {
  /** With its letter: `30c`. */
  readonly number: string;
  readonly year: number | null;
  readonly groups: readonly PrintedGroup[];
}

const NUMBER = /^\d{1,6}$/;
const YEAR = /^(?:19[4-9]\d|20\d\d)$/;
const SHORT_YEAR = /^\d\d$/;
const NUMBER_LETTER = /^[A-Za-z]$/;

/** More than any joint circular has (seven ministries). */
const MOST_GROUPS = 10;

const nextGroup = (tokens: readonly Token[], index: number, known: number): PrintedGroup | null => {
  const { mark, to, isLoose } = markAt(tokens, index);
  if (mark === "" || (isLoose && known > 1) || !isNear(tokens, to)) return null;
  const group = groupAt(tokens, to);
  return group !== null && isAbbreviation(group.text) ? { mark, ...group } : null;
};

const groupsAfter = (tokens: readonly Token[], first: PrintedGroup): readonly PrintedGroup[] => {
  const groups = [first];
  for (let at = first.to; groups.length < MOST_GROUPS; ) {
    const group = nextGroup(tokens, at, groups.length);
    if (group === null) break;
    groups.push(group);
    at = group.to;
  }
  return groups;
};

interface PrintedYear {
  readonly year: number;
  readonly to: number;
}

/** `/2022`, or `/98` of the years before 2000, where a symbol follows. */
const yearAt = (tokens: readonly Token[], index: number): PrintedYear | null => {
  const { mark, to } = markAt(tokens, index);
  const token = tokens[to];
  if (mark === "" || token?.kind !== "number" || !isNear(tokens, to)) return null;
  if (YEAR.test(token.text)) return { year: Number(token.text), to: to + 1 };
  const isShort = SHORT_YEAR.test(token.text) && mark === "/" && markAt(tokens, to + 1).mark === "/";
  if (!isShort) return null;
  const year = Number(token.text);
  return { year: year + (year < 45 ? 2000 : 1900), to: to + 1 };
};

/** `12a/…`, `30c/…`: one letter between the number and a mark. */
const letterAt = (tokens: readonly Token[], index: number): string => {
  const token = tokens[index];
  const isLetter = token?.glued === true && NUMBER_LETTER.test(token.text) && markAt(tokens, index + 1).mark !== "";
  return isLetter ? token.text : "";
};

/** What the number of a reference cannot be part of: `V.05.02`, `40:2011`, an address, a longer number. */
const isWithinOther = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  if (before === undefined || tokens[index]?.glued !== true) return false;
  if (before.kind === "word") return before.text.length < 2;
  const earlier = tokens[index - 2];
  if (!before.glued || earlier?.kind === "break") return ["/", "@", "#"].includes(before.text);
  const isAfterWord = earlier?.kind === "word" && earlier.text.length > 1;
  if (before.text === ":" || before.text === ".") return !isAfterWord;
  return ["/", "-", "_", "%", "@", "=", "&", "#", "+", "–"].includes(before.text);
};

/** `31-QD-UBND.pdf`, `31-QD-UBND_2`: the name of a file. */
const isFileName = (tokens: readonly Token[], to: number): boolean => {
  const [mark, next] = [tokens[to], tokens[to + 1]];
  if (mark?.glued !== true || next?.glued !== true) return false;
  return mark.text === "_" || (mark.text === "." && next.kind === "word" && !isCapital(next.text));
};

/**
 * The number and symbol that begin at a token, with slips such as blanks, line ends and lost marks; null where there are none.
 */
export const printedAt = (tokens: readonly Token[], index: number): Printed | null => {
  const number = tokens[index];
  if (number?.kind !== "number" || !NUMBER.test(number.text) || isWithinOther(tokens, index)) return null;
  const letter = letterAt(tokens, index + 1);
  const afterNumber = index + (letter === "" ? 1 : 2);
  const year = yearAt(tokens, afterNumber);
  const at = year?.to ?? afterNumber;
  const { mark, to } = markAt(tokens, at);
  const group = groupAt(tokens, to);
  if (group === null || !isNear(tokens, to) || !isAbbreviation(group.text)) return null;
  const groups = groupsAfter(tokens, { mark, ...group });
  if (isFileName(tokens, groups.at(-1)?.to ?? to)) return null;
  return { number: number.text + letter, year: year?.year ?? null, groups };
};
