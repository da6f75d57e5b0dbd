import { addDays, type Day, type DayRange, weekdayOf } from "@khukit/core/day";
import { phraseAt, phrasesOf, spellingOf, type Token } from "../text/index.js";
import { type Numeral, numeralAt } from "./numeral.js";
import { type Unit, unitsFrom } from "./unit.js";

const LAST = -1;

const PLACES = phrasesOf<number>([
  ["đầu tiên|đầu|thứ nhất|thứ 1", 1],
  ["cuối cùng|cuối|sau cùng", LAST],
]);

const NTH = spellingOf("thứ");
const OF = phrasesOf([["của|trong|vào|thuộc", true]]);

const countAt = (tokens: readonly Token[], index: number): Numeral | null => {
  const token = tokens[index];
  const isFigure = token?.kind === "number" && /^\d{3}$/.test(token.text);
  return isFigure ? { value: Number(token.text), to: index + 1 } : numeralAt(tokens, index);
};

/** `đầu tiên của` 1, `thứ ba trong` 3, `cuối cùng của` -1: which of the things named before, counted in what follows. */
export const ordinalAt = (tokens: readonly Token[], index: number): Numeral | null => {
  const place = phraseAt(PLACES, tokens, index);
  const number = place === null && tokens[index]?.key === NTH ? countAt(tokens, index + 1) : null;
  const value = place?.meaning ?? number?.value;
  if (value === undefined) return null;
  const to = place === null ? (number?.to ?? index) : index + place.length;
  return { value, to: to + (phraseAt(OF, tokens, to)?.length ?? 0) };
};

const within = (span: DayRange, day: Day): Day | null => (span.from <= day && day <= span.to ? day : null);

/** The nth day, or the nth such day of the week, in a span of days. */
export const nthDay = (span: DayRange, nth: number, weekday: number | null): Day | null => {
  if (weekday === null) return within(span, nth === LAST ? span.to : addDays(span.from, nth - 1));
  const first = addDays(span.from, (weekday - weekdayOf(span.from) + 7) % 7);
  const last = addDays(span.to, -((weekdayOf(span.to) - weekday + 7) % 7));
  return within(span, nth === LAST ? last : addDays(first, (nth - 1) * 7));
};

/** The nth unit of the calendar that begins in a span of days. */
export const nthUnit = (span: DayRange, nth: number, unit: Unit): DayRange | null => {
  const isCut = unitsFrom(unit, span.from, 0).from < span.from;
  const found = nth === LAST ? unitsFrom(unit, span.to, 0) : unitsFrom(unit, span.from, nth - (isCut ? 0 : 1));
  return within(span, found.from) && found;
};
