import type { Day } from "@khukit/core/day";
import { addDays } from "@khukit/core/day";
import { partsOfPeriod, rangeOfPeriod, toPeriod } from "@khukit/core/period";
import { hasPhraseAt, phraseAt, phrasesOf, type Token, type TokenRange } from "../text/index.js";

export interface FoundDay extends TokenRange {
  readonly date: Day;
  readonly inferred: boolean;
}

export interface FoundSpan extends TokenRange {
  readonly period: string;
}

/** The dates and periods of a text, each in the order of the text. */
export interface Times {
  readonly dates: readonly FoundDay[];
  readonly periods: readonly FoundSpan[];
}

/** `by`: on that day or, of a period, on its last; `before`: of a period, before it begins; `till`: as `by`, but not of years. */
type Limit = "by" | "before" | "till" | "none";

const LIMITS = /* @__PURE__ */ phrasesOf<Limit>([
  ["trước|xong trước|hoàn thành trước", "before"],
  [
    "chậm nhất|muộn nhất|không quá|không muộn hơn|hạn|hạn chót|hạn cuối|hạn cuối cùng|thời hạn|thời hạn hoàn thành|trễ nhất",
    "by",
  ],
  [
    "hạn báo cáo|hạn gửi|hạn nộp|hạn trình|thời hạn báo cáo|thời hạn gửi|thời gian hoàn thành|thời gian thực hiện|thời hạn thực hiện|thời gian|tiến độ|hạn hoàn thành|tiến độ hoàn thành",
    "by",
  ],
  [
    "đến hết|hết|cho đến hết|xong|hoàn thành|hoàn tất|trong|ngay trong|ngày hoàn thành|thời điểm hoàn thành|trước cuối|cuối",
    "by",
  ],
  ["đến|tới|cho đến|đến trước", "till"],
  ["từ|kể từ|sau|tính đến|tính từ|lũy kế đến|hiệu lực đến|tầm nhìn đến|căn cứ", "none"],
]);

/** What may stand between such a word and the time: the hour, the day of the week. */
const BETWEEN = /* @__PURE__ */ phrasesOf([
  [
    "ngày|là|vào|vào ngày|đến|tới|mốc|thời điểm|giờ|h|g|phút|cuối|hết|trong|là ngày|các ngày|nhất là|dự kiến|khoảng",
    true,
  ],
  ["thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|hết ngày|cuối ngày|cuối giờ|sáng|chiều", true],
]);

const REPEATED = /* @__PURE__ */ phrasesOf([["hằng|hàng|mỗi|định kỳ|của tháng|của quý|các tháng|các năm", true]]);

const DONE = /* @__PURE__ */ phrasesOf([
  ["hoàn thành|xong|hoàn tất|hoàn chỉnh|thời hạn|thời gian|hạn|tiến độ|kết thúc", true],
]);

const FURTHEST = 9;

const isBetween = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; ) {
    const token = tokens[at];
    const match = phraseAt(BETWEEN, tokens, at);
    const isNeutral = token?.kind === "number" || token?.kind === "break" || /^[:,(]$/.test(token?.text ?? "");
    if (match === null && !isNeutral) return false;
    at += match?.length ?? 1;
  }
  return true;
};

interface Found {
  readonly limit: Limit;
  readonly at: number;
}

/** The nearest word before a time that makes it a limit. */
const limitBefore = (tokens: readonly Token[], from: number, start: number): Found | null => {
  for (let at = start; at >= Math.max(from, start - FURTHEST); at -= 1) {
    const match = phraseAt(LIMITS, tokens, at);
    if (match === null || !isBetween(tokens, at + match.length, start)) continue;
    const longer = at > from ? phraseAt(LIMITS, tokens, at - 1) : null;
    return longer !== null && longer.length > match.length
      ? { limit: longer.meaning, at: at - 1 }
      : { limit: match.meaning, at };
  }
  return null;
};

interface Due {
  readonly day: Day;
  /** It is said that by then all is done. */
  readonly done: boolean;
  readonly at: number;
}

const isDone = (tokens: readonly Token[], at: number): boolean => {
  for (let before = at; before >= at - 2; before -= 1) if (hasPhraseAt(DONE, tokens, before)) return true;
  return false;
};

const dueOfDate = (tokens: readonly Token[], range: TokenRange, { date, inferred, from, to }: FoundDay): Due | null => {
  const found = limitBefore(tokens, range.from, from);
  if (found === null || found.limit === "none" || hasPhraseAt(REPEATED, tokens, to)) return null;
  const isRecurring = inferred && hasPhraseAt(REPEATED, tokens, range.from);
  return isRecurring ? null : { day: date, done: isDone(tokens, found.at), at: from };
};

const dayOfPeriod = (text: string, limit: Limit): Day | null => {
  const period = toPeriod(text);
  if (period === null) return null;
  const { from, to } = rangeOfPeriod(period);
  if (limit === "before") return addDays(from, -1);
  const { kind } = partsOfPeriod(period);
  return limit === "till" && (kind === "year" || kind === "span") ? null : to;
};

const isAtEnd = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text.toLowerCase() === "cuối");

const dueOfPeriod = (tokens: readonly Token[], range: TokenRange, { period, from, to }: FoundSpan): Due | null => {
  const found = limitBefore(tokens, range.from, from);
  if (found === null || found.limit === "none" || hasPhraseAt(REPEATED, tokens, to)) return null;
  const limit = isAtEnd(tokens, found.at, from) ? "by" : found.limit;
  const day = dayOfPeriod(period, limit);
  return day === null ? null : { day, done: isDone(tokens, found.at), at: from };
};

/** Those of a list, in order, that begin within a range. */
const within = <Place extends TokenRange>(list: readonly Place[], { from, to }: TokenRange): readonly Place[] => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && (list[end]?.from ?? to) < to) end += 1;
  return list.slice(low, end);
};

/**
 * By when a task is to be done: the day after `trước`, `chậm nhất`, `hạn` …, the last day of the month, quarter or year it is
 * to be done in; the last that says "done" where there are several. Null for duties that return, for days on which something
 * begins, for the dates of documents that are named.
 */
export const dueIn = (tokens: readonly Token[], range: TokenRange, { dates, periods }: Times): Day | null => {
  const found = [
    ...within(dates, range).flatMap((date) => dueOfDate(tokens, range, date) ?? []),
    ...within(periods, range).flatMap((period) => dueOfPeriod(tokens, range, period) ?? []),
  ].toSorted((one, other) => one.at - other.at);
  return (found.findLast(({ done }) => done) ?? found.at(-1))?.day ?? null;
};
