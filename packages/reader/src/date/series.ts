import { phrasesOf, type Token } from "../text/index.js";
import { isDayAndMonth } from "./calendar.js";
import { type DateExpression, overBreak } from "./expression.js";
import { shortNumber } from "./numeral.js";
import { numericDateAt, shortDateAt } from "./numeric.js";
import { phraseOn } from "./phrase.js";
import { afterDayWord, spelledDateAt } from "./spelled.js";

export type Link = "range" | "list";

const LINKS = phrasesOf<Link>([
  ["-|–|—|đến|tới|đến hết|tới hết|cho đến|cho đến hết|cho tới|->|→", "range"],
  [",|và|&|;|hoặc", "list"],
]);

export interface Joint {
  readonly link: Link;
  /** Behind the link, and behind the word for day that may follow it. */
  readonly to: number;
  readonly pastDayWord: number;
}

/** A sign that begins a line joins nothing. */
const isBullet = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === "break" && tokens[index + 1]?.kind !== "word";

/** What joins two days that share a month or a year: `5 đến 9/10`, `30/4, ngày 1/5`. */
export const jointAt = (tokens: readonly Token[], index: number): Joint | null => {
  const match = phraseOn(LINKS, tokens, index);
  if (match === null || isBullet(tokens, index)) return null;
  const to = overBreak(tokens, match.to);
  return { link: match.meaning, to, pastDayWord: afterDayWord(tokens, to) };
};

/** Days before the one that names the month. */
const MOST_DAYS = 6;

const wholeAt = (tokens: readonly Token[], { to, pastDayWord }: Joint): DateExpression | null =>
  spelledDateAt(tokens, to) ?? numericDateAt(tokens, pastDayWord) ?? shortDateAt(tokens, pastDayWord);

interface Part {
  readonly date: number;
  readonly from: number;
  readonly to: number;
}

/** Its year is left open. In a range that runs over a month's end it lies in the month before: `từ ngày 28 đến 3/10`. */
const dayIn = (part: Part, whole: DateExpression, link: Link): DateExpression | null => {
  if (part.date === whole.date || (link === "list" && part.date > whole.date)) return null;
  const month = part.date < whole.date ? whole.month : ((whole.month + 10) % 12) + 1;
  return isDayAndMonth(part.date, month) ? { ...part, month, year: null } : null;
};

export interface Series {
  readonly days: readonly DateExpression[];
  readonly link: Link;
}

const seriesOf = (parts: readonly Part[], whole: DateExpression, link: Link): Series | null => {
  const days = parts.map((part) => dayIn(part, whole, link));
  return days.every((day) => day !== null) ? { days: [...days, whole], link } : null;
};

/** `09:15 - 02/03/2021`: a time of day before a date. */
const isMinute = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.glued === true && tokens[index - 1]?.text === ":" && tokens[index - 2]?.kind === "number";

/**
 * Days of which only the last names the month: `5 đến 9/10/2020`, `3 và 4/8/2021`, `30, 31/12/2020`, `3, 4 và 5 tháng 8`.
 * Null where no such day follows.
 */
export const seriesAt = (tokens: readonly Token[], index: number): Series | null => {
  const parts: Part[] = [];
  for (let at = index; parts.length < MOST_DAYS; ) {
    const date = isMinute(tokens, at) ? null : shortNumber(tokens[at]);
    const joint = date === null || date < 1 || date > 31 ? null : jointAt(tokens, at + 1);
    if (date === null || joint === null) return null;
    parts.push({ date, from: at, to: at + 1 });
    const whole = wholeAt(tokens, joint);
    if (whole !== null) return seriesOf(parts, whole, joint.link);
    at = joint.pastDayWord;
  }
  return null;
};
