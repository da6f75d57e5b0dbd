import type { Token } from "../text/index.js";
import { evidenceAt, isCountedAt, namesDayBefore } from "./evidence.js";
import { type DateExpression, isDash, isMark } from "./expression.js";
import { hasShortYear, numericDateAt, shortDateAt } from "./numeric.js";
import { jointAt, type Series, seriesAt } from "./series.js";
import { spelledDateAt, startsWithDayWord } from "./spelled.js";

/** A date of the text; `joined` to the one before by a hyphen, a comma or a word. */
export interface RawDate extends DateExpression {
  readonly joined: boolean;
}

/** A document's number, a code or a path goes on before: `A12/5`, `V.05.02.07`. */
const isInside = (tokens: readonly Token[], index: number, isJoined: boolean): boolean => {
  const before = tokens[index - 1];
  if (tokens[index]?.glued !== true || before === undefined || isJoined) return false;
  if (before.kind === "word") return before.text.length === 1 || before.text === before.text.toUpperCase();
  return isMark(before, "/") || isDash(before) || isMark(before, ".") || isMark(before, "+");
};

const isUsualFraction = ({ date, month }: DateExpression): boolean => date < month && month <= 5;

const isAlone = (tokens: readonly Token[], { from, to }: DateExpression): boolean => {
  const next = tokens[to];
  const before = tokens[from - 1];
  return isMark(before, "(") && isMark(next, ")");
};

/** A zero before the day, or a day that no month has the number of. */
const looksLikeDay = (tokens: readonly Token[], { from, date }: DateExpression): boolean =>
  date > 12 || tokens[from]?.text.startsWith("0") === true;

/** `từ 1/3 đến 2/3 diện tích`: two fractions. */
const leadsToCounted = (tokens: readonly Token[], { to }: DateExpression): boolean => {
  const joint = jointAt(tokens, to);
  const next = joint && shortDateAt(tokens, joint.pastDayWord);
  return next !== null && isCountedAt(tokens, next.to);
};

/** Whether two numbers without a year are a day and a month. */
const isShortDate = (tokens: readonly Token[], found: DateExpression, isJoined: boolean): boolean => {
  const evidence = evidenceAt(tokens, found.from);
  const isDotted = found.to - found.from === 1;
  const isCounted = isCountedAt(tokens, found.to);
  if (evidence === "strong") return !(isDotted && isCounted);
  if (evidence === "against" || isCounted || isDotted || leadsToCounted(tokens, found)) return false;
  if (!isMark(tokens[found.from + 1], "/")) return isJoined;
  if (isJoined || evidence === "likely") return true;
  if (evidence === "weak") return !isUsualFraction(found) || tokens[found.to]?.kind !== "word";
  return namesDayBefore(tokens, found.from) || (isAlone(tokens, found) && looksLikeDay(tokens, found));
};

const numericAt = (tokens: readonly Token[], index: number, isJoined: boolean): DateExpression | null => {
  const found = numericDateAt(tokens, index);
  if (found === null || isInside(tokens, index, isJoined)) return null;
  return hasShortYear(tokens, found) && !isJoined && evidenceAt(tokens, index) === null ? null : found;
};

const shortAt = (tokens: readonly Token[], index: number, isJoined: boolean): DateExpression | null => {
  const found = shortDateAt(tokens, index);
  if (found === null || isInside(tokens, index, isJoined)) return null;
  return isShortDate(tokens, found, isJoined) || leadsToDated(tokens, found) ? found : null;
};

/** `15/3 - 30/4/2020`: the second one is surely a date. */
const leadsToDated = (tokens: readonly Token[], { to }: DateExpression): boolean => {
  const joint = jointAt(tokens, to);
  return joint !== null && (numericDateAt(tokens, joint.pastDayWord) ?? spelledDateAt(tokens, joint.to)) !== null;
};

/** Words alone, as in `trong 10 tháng 5 dự án`, are none: the word for day or a year must stand there. */
const spelledAt = (tokens: readonly Token[], index: number, isJoined: boolean): DateExpression | null => {
  const found = spelledDateAt(tokens, index);
  if (found === null || found.year !== null || startsWithDayWord(tokens, index) || isJoined) return found;
  const evidence = evidenceAt(tokens, index);
  if (evidence === null || evidence === "against") return null;
  return evidence === "strong" || !isCountedAt(tokens, found.to) ? found : null;
};

const daysAt = (tokens: readonly Token[], index: number, isJoined: boolean): readonly DateExpression[] => {
  const token = tokens[index];
  if (token?.kind === "break" || token?.kind === "mark") return [];
  const one =
    numericAt(tokens, index, isJoined) ?? spelledAt(tokens, index, isJoined) ?? shortAt(tokens, index, isJoined);
  if (one !== null) return [one];
  const series = token?.kind === "number" ? seriesAt(tokens, index) : null;
  return series !== null && isSeries(tokens, index, series) ? series.days : [];
};

const isSeries = (tokens: readonly Token[], index: number, series: Series): boolean => {
  const evidence = evidenceAt(tokens, index);
  if (evidence === "strong") return true;
  const last = series.days.at(-1);
  return last?.year != null && series.link === "range" && evidence !== "against" && !isInside(tokens, index, false);
};

/** The dates of a text as they are written, in order. */
export const rawDatesOf = (tokens: readonly Token[]): readonly RawDate[] => {
  const found: RawDate[] = [];
  let end = -1;
  for (let at = 0; at < tokens.length; ) {
    const joint = end < 0 ? null : jointAt(tokens, end);
    const isJoined = joint?.to === at || joint?.pastDayWord === at;
    const days = daysAt(tokens, at, isJoined);
    for (const [place, day] of days.entries()) found.push({ ...day, joined: place > 0 || isJoined });
    const last = days.at(-1);
    end = last?.to ?? end;
    at = last?.to ?? at + 1;
  }
  return found;
};
