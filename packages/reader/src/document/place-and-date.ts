import type { Day } from "@khukit/core/day";
import type { TextDate } from "../reference/index.js";
import { spellingOf, type Text, type TokenRange } from "../text/index.js";
import { isCapitalised, proseOf } from "./line.js";

export interface PlaceAndDate {
  readonly place: string | null;
  /** Null where its day or month is left open. */
  readonly date: Day | null;
}

const DAY = spellingOf("ngày");
const MONTH = spellingOf("tháng");
const LONGEST_PLACE = 10;

const isPlace = ({ tokens }: Text, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const isPart = token?.kind === "word" ? isCapitalised(token.text) : /^[-–.]$/.test(token?.text ?? "");
    if (!isPart) return false;
  }
  return to > from;
};

const dayWord = ({ tokens }: Text, { from, to }: TokenRange): number | null => {
  for (let at = from; at < Math.min(to, from + LONGEST_PLACE + 2); at += 1) if (tokens[at]?.key === DAY) return at;
  return null;
};

const hasMonth = ({ tokens }: Text, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (tokens[at]?.key === MONTH) return true;
  return false;
};

/** Marks and brackets that may stand about the line. */
const innerOf = ({ tokens }: Text, { from, to }: TokenRange): TokenRange => {
  const isEdge = (index: number) => tokens[index]?.kind === "mark" && !/^[.…]$/.test(tokens[index]?.text ?? "");
  let [start, end] = [from, to];
  while (start < end && isEdge(start)) start += 1;
  while (end > start && (isEdge(end - 1) || tokens[end - 1]?.text === ".")) end -= 1;
  return { from: start, to: end };
};

/**
 * Place and date of a letterhead, where a segment is that and nothing else: `Trà Vinh, ngày 18 tháng 5 năm 2022`,
 * `Trà Vinh, ngày    tháng 5 năm 2022` of a draft.
 */
export const placeAndDateOf = (text: Text, segment: TokenRange, dates: readonly TextDate[]): PlaceAndDate | null => {
  const { from, to } = innerOf(text, segment);
  const day = dayWord(text, { from, to });
  if (day === null) return null;
  const comma = text.tokens[day - 1]?.text === "," ? day - 1 : day;
  const place = comma > from ? { from, to: comma } : null;
  if (place !== null && !isPlace(text, place)) return null;
  const date = dates.find((date) => date.from >= day && date.to <= to);
  if (date === undefined ? !hasMonth(text, day, to) || to - day > LONGEST_PLACE * 4 : date.to < to) return null;
  if (place === null && (date === undefined || date.from > day + 1)) return null;
  return { place: place === null ? null : proseOf(text, place), date: date?.inferred === false ? date.date : null };
};
