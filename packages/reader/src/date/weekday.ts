import { addDays, type Day, weekdayOf } from "@khukit/core/day";
import { phraseAt, phrasesOf, spellingOf, type Token } from "../text/index.js";
import type { FoundDay } from "./day-reader.js";
import type { Numeral } from "./numeral.js";
import type { TimeReading } from "./reading-options.js";
import { relationAt, unitAt, unitsFrom } from "./unit.js";

const WEEKDAYS = phrasesOf<number>([
  ["thứ hai|thứ 2|t2|th 2|th2", 1],
  ["thứ ba|thứ 3|t3|th 3|th3", 2],
  ["thứ tư|thứ bốn|thứ 4|t4|th 4|th4", 3],
  ["thứ năm|thứ 5|t5|th 5|th5", 4],
  ["thứ sáu|thứ 6|t6|th 6|th6", 5],
  ["thứ bảy|thứ bẩy|thứ 7|t7|th 7|th7", 6],
  ["chủ nhật|chúa nhật|cn|thứ 1", 7],
]);

/** A day of the week, Monday 1 to Sunday 7. */
export const weekdayNameAt = (tokens: readonly Token[], index: number): Numeral | null => {
  const match = phraseAt(WEEKDAYS, tokens, index);
  return match && { value: match.meaning, to: index + match.length };
};

/** The first such day after another, 1 to 7 days later. */
const nextWeekday = (weekday: number, day: Day): Day => addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);

const lastWeekday = (weekday: number, day: Day): Day => nextWeekday(weekday, addDays(day, -8));

const nearestWeekday = (weekday: number, day: Day): Day => nextWeekday(weekday, addDays(day, -4));

const bareWeekday = (weekday: number, reference: Day, { options }: TimeReading): Day => {
  if (options.weekday === "nearest") return nearestWeekday(weekday, reference);
  return options.weekday === "previous" ? lastWeekday(weekday, reference) : nextWeekday(weekday, reference);
};

const inWeek = (weekday: number, reference: Day, weeksAway: number): Day =>
  addDays(unitsFrom("week", reference, weeksAway).from, weekday - 1);

const relatedWeekday = (weekday: number, reference: Day, relation: number): Day => {
  if (relation === 0) return inWeek(weekday, reference, 0);
  return relation > 0 ? nextWeekday(weekday, reference) : lastWeekday(weekday, reference);
};

const OF = new Set(["của", "trong"].map(spellingOf));

/** `tuần sau`, `của tuần này` behind a day of the week. */
const weekBehind = (tokens: readonly Token[], index: number): Numeral | null => {
  const at = OF.has(tokens[index]?.key ?? "") ? index + 1 : index;
  const unit = unitAt(tokens, at);
  return unit?.unit === "week" ? relationAt(tokens, unit.to) : null;
};

const PAST = spellingOf("hôm");

/** `thứ hai`, `thứ 3 tuần sau`, `thứ sáu tới`, `chủ nhật vừa rồi`, `hôm thứ hai`. */
export const weekdayAt = (tokens: readonly Token[], index: number, reading: TimeReading): FoundDay | null => {
  const { reference } = reading;
  const isPast = tokens[index]?.key === PAST;
  const weekday = weekdayNameAt(tokens, isPast ? index + 1 : index);
  if (weekday === null || reference === null) return null;
  if (isPast) return { day: lastWeekday(weekday.value, reference), to: weekday.to };
  const week = weekBehind(tokens, weekday.to);
  if (week !== null) return { day: inWeek(weekday.value, reference, week.value), to: week.to };
  const relation = relationAt(tokens, weekday.to);
  if (relation !== null) return { day: relatedWeekday(weekday.value, reference, relation.value), to: relation.to };
  return { day: bareWeekday(weekday.value, reference, reading), to: weekday.to };
};
