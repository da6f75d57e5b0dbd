import { type Day, toDay } from "@khukit/core/day";
import { type Token, textOf } from "../text/index.js";
import { daysAt } from "./day-reader.js";
import { type TimeOptions, timeReadingOf } from "./reading-options.js";
import { withFullYear } from "./short-year.js";

const EDGES = new Set(["(", ")", "[", "]", "“", "”", '"', "'", ".", ",", ";", ":"]);

const isEdge = (token: Token | undefined): boolean => token?.kind === "break" || EDGES.has(token?.text ?? "");

/** The tokens of a whole text without the marks about it; line ends count as blanks. */
export const wholeTokens = (given: string): readonly Token[] => {
  const tokens = textOf(given).tokens;
  let from = 0;
  let to = tokens.length;
  while (from < to && isEdge(tokens[from])) from += 1;
  while (to > from && isEdge(tokens[to - 1])) to -= 1;
  return withFullYear(tokens.slice(from, to).filter(({ kind }) => kind !== "break"));
};

/** Longer texts name no single time. */
export const LONGEST_TIME = 200;

/**
 * The day that a whole text names in Vietnamese, as `YYYY-MM-DD`: in figures (`14/4/2022`, `05.10.2017`, `2023-12-15`), in
 * words (`ngày mồng một tháng năm năm 2020`), by its distance (`hôm qua`, `thứ 3 tuần sau`, `cách đây 5 ngày`) or its name
 * (`quốc khánh`). A day of the week and a time of the day beside it are passed over. Null where the text names no day, more
 * than one, or one that the calendar does not have; null for what has no year or only a distance, where no reference is given.
 *
 * @param reference `YYYY-MM-DD`: the day that the text is read on
 * @param options what is meant where readers disagree
 * @example
 * readDate("ngày 04/10/2017") //=> "2017-10-04"
 * readDate("thứ 3 tuần sau", "2017-02-02") //=> "2017-02-07"
 * readDate("ngày 31/02/2020") //=> null
 */
export const readDate = (text: string, reference?: string, options: TimeOptions = {}): Day | null => {
  if (text.length > LONGEST_TIME) return null;
  const tokens = wholeTokens(text);
  const reading = timeReadingOf(toDay(reference ?? ""), options);
  return daysAt(tokens, 0, reading).find(({ to }) => to === tokens.length)?.day ?? null;
};
