import { type Decimal, toDecimal } from "@khukit/core/decimal";
import type { NumberMarks } from "./marks.js";

export interface Figure {
  readonly value: Decimal;
  /** Its marks stand where no office would set them (`3.131.93`); it was read as it must have been meant. */
  readonly malformed: boolean;
}

/** No figure of an office needs more, and the work stays bounded. */
const LONGEST = 48;

const figure = (whole: string, fraction: string, malformed = false): Figure | null => {
  const value = toDecimal(fraction === "" ? whole : `${whole}.${fraction}`);
  return value === null ? null : { value, malformed };
};

const areGroups = (groups: readonly string[]): boolean => groups.every((group) => group.length === 3);

/** `06.031` is a code and `0987.654.321` a telephone: no grouped number begins so. */
const isFirstGroup = (group: string): boolean => group.length <= 3 && !/^0./.test(group);

/** One kind of mark, once: a decimal mark unless exactly three digits follow and the text groups with it. */
const singleMark = (whole: string, rest: string, groups: boolean): Figure | null => {
  const isGroup = groups && rest.length === 3 && whole !== "0" && whole.length <= 3;
  if (!isGroup) return figure(whole, rest);
  return isFirstGroup(whole) ? figure(whole + rest, "") : null;
};

/** One kind of mark, several times: groups, whatever the text does elsewhere; a short last one holds decimals. */
const sameMarks = (parts: readonly string[]): Figure | null => {
  const [first = "", ...groups] = parts;
  const last = groups.at(-1) ?? "";
  if (!isFirstGroup(first) || !areGroups(groups.slice(0, -1))) return null;
  if (last.length === 3) return figure(parts.join(""), "");
  return last.length < 3 ? figure(parts.slice(0, -1).join(""), last, true) : null;
};

/** Both marks: the last one is the decimal mark if it stands alone. */
const bothMarks = (text: string, decimalMark: string, groupMark: string): Figure | null => {
  const [before = "", fraction = "", ...more] = text.split(decimalMark);
  if (more.length > 0 || fraction.includes(groupMark)) return null;
  const [first = "", ...groups] = before.split(groupMark);
  return figure(first + groups.join(""), fraction, !isFirstGroup(first) || !areGroups(groups));
};

/**
 * The value of digits with their marks; null where they are a code, a date or a telephone rather than a number.
 * Exactly three digits behind a single mark depend on the text's marks; all other shapes tell by themselves.
 *
 * @example
 * figureOf("10.287", "vi") //=> { value: "10287", malformed: false }
 * figureOf("3.131.93", "vi") //=> { value: "3131.93", malformed: true }
 * figureOf("1.3", "vi") //=> { value: "1.3", malformed: false }
 */
export const figureOf = (text: string, marks: NumberMarks): Figure | null => {
  if (text.length > LONGEST) return null;
  const dots = text.includes(".");
  const commas = text.includes(",");
  if (dots && commas) {
    const isVietnamese = text.lastIndexOf(",") > text.lastIndexOf(".");
    return isVietnamese ? bothMarks(text, ",", ".") : bothMarks(text, ".", ",");
  }
  if (!dots && !commas) return figure(text, "");
  const parts = text.split(dots ? "." : ",");
  const [whole = "", rest = ""] = parts;
  return parts.length > 2 ? sameMarks(parts) : singleMark(whole, rest, dots === (marks === "vi"));
};
