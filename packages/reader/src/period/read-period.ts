import { type DayRange, toDay } from "@khukit/core/day";
import { parsePeriod } from "@khukit/core/period";
import { findDates } from "../date/find-dates.js";
import { LONGEST_TIME, wholeTokens } from "../date/read-date.js";
import { type TimeOptions, type TimeReading, timeReadingOf } from "../date/reading-options.js";
import { jointAt } from "../date/series.js";
import { phraseAt, phrasesOf, type Text, type Token, textOf } from "../text/index.js";
import { daysInNotation, notationOf } from "./notation-of-days.js";
import { type TimeSpan, timeSpansAt } from "./time-span.js";

const FROM = phrasesOf([["từ|kể từ|từ ngày|kể từ ngày|ngày|trong các ngày|các ngày|trong|trong thời gian từ", true]]);

const start = (tokens: readonly Token[]): number => phraseAt(FROM, tokens, 0)?.length ?? 0;

/** `từ ngày 5 đến 9/10/2020`: two days and what they are joined by. */
const dayToDay = (tokens: readonly Token[], { reference }: TimeReading): DayRange | null => {
  const text: Text = { source: textOf("").source, tokens };
  const [first, last, more] = findDates(text, { reference, years: [] });
  if (!first || !last || more || last.to !== tokens.length || first.from > start(tokens)) return null;
  const joint = jointAt(tokens, first.to);
  const isNext = joint?.to === last.from || joint?.pastDayWord === last.from;
  return joint?.link === "range" && isNext && first.date < last.date ? { from: first.date, to: last.date } : null;
};

/** `quý I đến quý III năm 2020`: the year of the last goes for the first. */
const spanToSpan = (tokens: readonly Token[], reading: TimeReading): DayRange | null => {
  const from = start(tokens);
  for (let at = from + 1; at < tokens.length; at += 1) {
    const link = jointAt(tokens, at);
    const last = link?.link === "range" ? wholeSpan(tokens, link.to, tokens.length, reading) : null;
    const before: TimeReading | null = last && { ...reading, reference: last.from };
    const first = before && wholeSpan(tokens.slice(0, at), from, at, before);
    if (first && last && first.from < last.from) return { from: first.from, to: last.to };
  }
  return null;
};

const wholeSpan = (tokens: readonly Token[], index: number, end: number, reading: TimeReading): TimeSpan | null =>
  timeSpansAt(tokens, index, reading).find((span) => span.end === end) ?? null;

const daysInWords = (text: string, reading: TimeReading): DayRange | null => {
  const tokens = wholeTokens(text);
  return wholeSpan(tokens, 0, tokens.length, reading) ?? dayToDay(tokens, reading) ?? spanToSpan(tokens, reading);
};

/**
 * The days in a row that a whole text names: core's period (`2019`, `2019-H1`, `2017-Q3`, `2022-9M`, `2022-04`,
 * `2021/2025`) where there is one, else an ISO week (`2013-W08`), else the first and the last day
 * (`2013-02-12/2013-02-14`). Null where the text names none, or a single day; null for what has no year or only a distance,
 * where no reference is given.
 *
 * @param reference `YYYY-MM-DD`: the day that the text is read on
 * @param options what is meant where readers disagree
 * @example
 * readPeriod("quý III năm 2017") //=> "2017-Q3"
 * readPeriod("tuần sau", "2017-02-02") //=> "2017-W06"
 * readPeriod("3 tháng tới", "2017-02-02") //=> "2017-03-01/2017-05-31"
 */
export const readPeriod = (text: string, reference?: string, options: TimeOptions = {}): string | null => {
  if (text.length > LONGEST_TIME) return null;
  const given = daysInNotation(text.trim()) ?? daysInWords(text, timeReadingOf(toDay(reference ?? ""), options));
  return given ? notationOf(given) : parsePeriod(text);
};
