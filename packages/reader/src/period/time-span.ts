import { addDays, type Day, type DayRange, endOfMonth } from "@khukit/core/day";
import { dayOf, yearOf } from "../date/calendar.js";
import { yearOfMonth } from "../date/nearest-year.js";
import { nthUnit, ordinalAt } from "../date/ordinal.js";
import type { TimeReading } from "../date/reading-options.js";
import { calendarSpan, isPoint, runningSpan, timeCountAt, unitAtEnd } from "../date/time-count.js";
import { relationAt, unitAt, unitsFrom } from "../date/unit.js";
import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import { ageAt } from "./age.js";
import { type PeriodExpression, type PeriodShape, saysYear } from "./expression.js";
import { monthExpressionAt, monthFiguresAt } from "./month.js";
import { monthsOfYearAt, monthToMonthAt } from "./month-span.js";
import { countedMonthsAt, halfAt } from "./months.js";
import { quarterExpressionAt } from "./quarter.js";
import { spanAt } from "./span.js";
import { wholeYearAt } from "./whole-year.js";

/** Days in a row, and the first token after what names them. */
export interface TimeSpan extends DayRange {
  readonly end: number;
}

const monthsIn = (year: number, first: number, count: number): DayRange | null => {
  const from = dayOf(year, first, 1);
  const last = dayOf(year, first + count - 1, 1);
  return from && last && { from, to: endOfMonth(last) };
};

const daysOf = (shape: PeriodShape, year: number): DayRange | null => {
  if (shape.kind === "months") return monthsIn(year, shape.first, shape.count);
  const from = dayOf(year, 1, 1);
  const to = dayOf(year + (shape.kind === "span" ? shape.years : 1) - 1, 12, 31);
  return from && to && { from, to };
};

/** The month that is held against the reference: a quarter's middle, the last of other months in a row. */
const tellingMonth = (shape: PeriodShape): number =>
  shape.kind === "months" ? shape.first + (shape.count === 3 ? 1 : shape.count - 1) : 12;

const yearFor = (found: PeriodExpression, reading: TimeReading): number | null => {
  if (found.year !== null) return found.year;
  if (found.yearsAway === null) return yearOfMonth(tellingMonth(found.shape), reading);
  return reading.reference && yearOf(reading.reference) + found.yearsAway;
};

const withEnd = (days: DayRange | null, end: number): TimeSpan | null => days && { ...days, end };

const expressionAt = (tokens: readonly Token[], index: number): PeriodExpression | null =>
  monthsOfYearAt(tokens, index) ??
  monthToMonthAt(tokens, index) ??
  halfAt(tokens, index) ??
  spanAt(tokens, index) ??
  countedMonthsAt(tokens, index) ??
  monthExpressionAt(tokens, index) ??
  quarterExpressionAt(tokens, index) ??
  monthFiguresAt(tokens, index, index) ??
  wholeYearAt(tokens, index);

const writtenAt = (tokens: readonly Token[], index: number, reading: TimeReading): TimeSpan | null => {
  const found = expressionAt(tokens, index);
  const year = found && yearFor(found, reading);
  return found && year !== null ? withEnd(daysOf(found.shape, year), found.to) : null;
};

const CHOICES = ["previous", "same", "next"] as const;

/** `tháng 3 tới`, `tháng 11 này`, `quý 2 vừa qua`. */
const relatedAt = (tokens: readonly Token[], index: number, reading: TimeReading): TimeSpan | null => {
  const found = monthExpressionAt(tokens, index) ?? quarterExpressionAt(tokens, index);
  const relation = found && !saysYear(found) ? relationAt(tokens, found.to) : null;
  if (!found || !relation || !reading.reference) return null;
  const year = CHOICES[Math.sign(relation.value) + 1] ?? "same";
  const first = found.shape.kind === "months" ? found.shape.first : 1;
  const at = yearOfMonth(first, { ...reading, options: { ...reading.options, year } });
  return at === null ? null : withEnd(daysOf(found.shape, at), relation.to);
};

const unitAwayAt = (tokens: readonly Token[], index: number, { reference, options }: TimeReading): TimeSpan | null => {
  const unit = unitAt(tokens, index);
  const relation = unit && relationAt(tokens, unit.to);
  if (!reference || !unit || !relation || unit.unit === "day") return null;
  return options.count === "running" && unit.unit === "week" && relation.value !== 0
    ? null
    : withEnd(unitsFrom(unit.unit, reference, relation.value), relation.to);
};

const countedAt = (tokens: readonly Token[], index: number, { reference, options }: TimeReading): TimeSpan | null => {
  const count = reference && timeCountAt(tokens, index);
  if (!count || !reference) return null;
  if (isPoint(count))
    return count.counts.at(-1)?.unit === "day" ? null : withEnd(unitAtEnd(count, reference), count.to);
  const days = options.count === "running" ? runningSpan(count, reference) : calendarSpan(count, reference);
  return withEnd(days, count.to);
};

const WEEKENDS = phrasesOf([["cuối tuần|hết tuần|dịp cuối tuần", true]]);

/** `cuối tuần`, `cuối tuần sau`: of the week that the reference stands in, or of another. */
const weekendAt = (tokens: readonly Token[], index: number, { reference, options }: TimeReading): TimeSpan | null => {
  const words = phraseAt(WEEKENDS, tokens, index);
  if (words === null || reference === null) return null;
  const relation = relationAt(tokens, index + words.length);
  const week = unitsFrom("week", reference, relation?.value ?? 0);
  const from = addDays(week.from, options.weekend === "friday" ? 4 : 5);
  return { from, to: week.to, end: relation?.to ?? index + words.length };
};

/** `tuần đầu tiên của tháng 9`, `tháng cuối của quý III/2017`. */
const nthAt = (tokens: readonly Token[], index: number, reading: TimeReading): TimeSpan | null => {
  const unit = unitAt(tokens, index);
  const nth = unit && unit.unit !== "day" ? ordinalAt(tokens, unit.to) : null;
  const span = nth && spanAround(tokens, nth.to, reading);
  return unit && nth && span && withEnd(nthUnit(span, nth.value, unit.unit), span.end);
};

const longAt = (tokens: readonly Token[], index: number): TimeSpan | null => {
  const age = ageAt(tokens, index);
  return age && withEnd(daysOf(age.shape, age.year), age.to);
};

/** The ways to read days in a row at a token, in the order of preference. */
export const timeSpansAt = (tokens: readonly Token[], index: number, reading: TimeReading): readonly TimeSpan[] =>
  [writtenAt, relatedAt, unitAwayAt, countedAt, weekendAt, nthAt, longAt].flatMap(
    (grammar) => grammar(tokens, index, reading) ?? [],
  );

/** `tháng` behind `ngày cuối cùng của`: the one that the reference stands in. */
const bareUnitAt = (tokens: readonly Token[], index: number, reference: Day | null): TimeSpan | null => {
  const unit = unitAt(tokens, index);
  return reference && unit && unit.unit !== "day" ? withEnd(unitsFrom(unit.unit, reference, 0), unit.to) : null;
};

/** The span that something is counted in: the longest that can be read at a token. */
export const spanAround = (tokens: readonly Token[], index: number, reading: TimeReading): TimeSpan | null => {
  const spans = [...timeSpansAt(tokens, index, reading), bareUnitAt(tokens, index, reading.reference)];
  return spans.reduce((best, span) => (span && span.end > (best?.end ?? 0) ? span : best), null);
};
