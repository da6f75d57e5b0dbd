import type { Day } from "@khukit/core/day";
import { spanAround } from "../period/time-span.js";
import { namedYearAt, relativeYearAt } from "../period/year-part.js";
import type { Token } from "../text/index.js";
import { dayOf, yearOf } from "./calendar.js";
import { afterClock } from "./clock.js";
import { dayWordAt } from "./day-word.js";
import { type DateExpression, isMark } from "./expression.js";
import { holidayAt } from "./holiday.js";
import { dayOfMonthAndDate } from "./nearest-year.js";
import { longNumber, numeralAt, shortNumber } from "./numeral.js";
import { numericDateAt, shortDateAt } from "./numeric.js";
import { nthDay, ordinalAt } from "./ordinal.js";
import type { TimeReading } from "./reading-options.js";
import { afterDayWord, spelledDateAt, startsWithDayWord } from "./spelled.js";
import { dayAfter, isPoint, timeCountAt } from "./time-count.js";
import { addUnits, relationAt, unitAt, unitsFrom } from "./unit.js";
import { weekdayAt, weekdayNameAt } from "./weekday.js";

/** A day, and the first token after what names it. */
export interface FoundDay {
  readonly day: Day;
  readonly to: number;
}

const found = (day: Day | null, to: number): FoundDay | null => day && { day, to };

/** The day of a date whose year may stand behind it, or is told by the reference. */
const withYear = (
  tokens: readonly Token[],
  { date, month, year, to }: Pick<DateExpression, "date" | "month" | "year" | "to">,
  reading: TimeReading,
): FoundDay | null => {
  if (year !== null) return found(dayOf(year, month, date), to);
  const behind = relativeYearAt(tokens, to) ?? namedYearAt(tokens, to);
  if (behind === null) return found(dayOfMonthAndDate(date, month, reading), to);
  const base = behind.year ?? (reading.reference && yearOf(reading.reference));
  return base === null ? null : found(dayOf(base + (behind.yearsAway ?? 0), month, date), behind.to);
};

/** `21 3 1997`. */
const spacedAt = (tokens: readonly Token[], index: number): DateExpression | null => {
  const date = shortNumber(tokens[index]);
  const month = shortNumber(tokens[index + 1]);
  const year = longNumber(tokens[index + 2]);
  return date && month && year ? { date, month, year, from: index, to: index + 3 } : null;
};

/** A date in figures or words, its day of the week before it or not. */
const dateAt = (tokens: readonly Token[], index: number, reading: TimeReading): FoundDay | null => {
  const weekday = weekdayNameAt(tokens, index)?.to ?? index;
  const start = isMark(tokens[weekday], ",") ? weekday + 1 : weekday;
  const at = afterDayWord(tokens, start);
  const date =
    spelledDateAt(tokens, start) ?? numericDateAt(tokens, at) ?? shortDateAt(tokens, at) ?? spacedAt(tokens, at);
  return date && withYear(tokens, date, reading);
};

const namedDayAt = (tokens: readonly Token[], index: number, reading: TimeReading): FoundDay | null => {
  const holiday = holidayAt(tokens, index);
  return holiday && withYear(tokens, { ...holiday, year: null }, reading);
};

/** `ngày 24 tháng này`, `mùng 3 tháng sau`, `ngày 24`. */
const ofMonthAt = (tokens: readonly Token[], index: number, reference: Day): FoundDay | null => {
  const date = startsWithDayWord(tokens, index) ? numeralAt(tokens, afterDayWord(tokens, index)) : null;
  if (date === null) return null;
  const unit = unitAt(tokens, date.to);
  const relation = unit?.unit === "month" ? relationAt(tokens, unit.to) : null;
  const month = unitsFrom("month", reference, relation?.value ?? 0).from;
  const day = dayOf(yearOf(month), Number(month.slice(5, 7)), date.value);
  return found(day, relation?.to ?? date.to);
};

/** Counting stops at the ends of the calendar, where it has come to no day that was meant. */
const FIRST_YEAR = "0002";
const LAST_YEAR = "9999";

const countedAt = (tokens: readonly Token[], index: number, { reference, options }: TimeReading): FoundDay | null => {
  const count = reference && timeCountAt(tokens, index);
  if (!count || !reference || (!isPoint(count) && options.count === "calendar")) return null;
  const day = dayAfter(count, reference);
  return day > FIRST_YEAR && day < LAST_YEAR ? { day, to: count.to } : null;
};

/** `ngày hôm sau`, and `tuần sau` where units are counted from the reference. */
const unitAwayAt = (tokens: readonly Token[], index: number, { reference, options }: TimeReading): FoundDay | null => {
  const unit = unitAt(tokens, index);
  const relation = unit && relationAt(tokens, unit.to);
  if (!reference || !unit || !relation || (unit.unit !== "day" && options.count !== "running")) return null;
  return found(addUnits(unit.unit, reference, relation.value), relation.to);
};

/** `ngày cuối cùng của tháng`, `thứ 5 đầu tiên của tháng 9 2014`. */
const nthAt = (tokens: readonly Token[], index: number, reading: TimeReading): FoundDay | null => {
  const weekday = weekdayNameAt(tokens, index);
  const unit = weekday === null ? unitAt(tokens, index) : null;
  if (weekday === null && unit?.unit !== "day") return null;
  const nth = ordinalAt(tokens, weekday?.to ?? unit?.to ?? index);
  const span = nth && spanAround(tokens, nth.to, reading);
  return nth && span && found(nthDay(span, nth.value, weekday?.value ?? null), span.end);
};

type Grammar = (tokens: readonly Token[], index: number, reading: TimeReading) => FoundDay | null;

const withReference =
  (grammar: (tokens: readonly Token[], index: number, reference: Day) => FoundDay | null): Grammar =>
  (tokens, index, { reference }) =>
    reference && grammar(tokens, index, reference);

const GRAMMARS: readonly Grammar[] = [
  dateAt,
  namedDayAt,
  countedAt,
  withReference(dayWordAt),
  weekdayAt,
  nthAt,
  unitAwayAt,
  withReference(ofMonthAt),
];

/**
 * The ways to read a day at a token, each with the first token after it, a time of the day before or behind passed over. The
 * caller takes the first that reaches as far as it has to.
 */
export const daysAt = (tokens: readonly Token[], index: number, reading: TimeReading): readonly FoundDay[] => {
  const start = afterClock(tokens, index);
  return [...new Set([index, start])].flatMap((at) =>
    GRAMMARS.flatMap((grammar) => {
      const day = grammar(tokens, at, reading);
      return day === null ? [] : [day, { ...day, to: afterClock(tokens, day.to) }];
    }),
  );
};
