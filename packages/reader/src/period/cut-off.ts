import type { Day } from "@khukit/core/day";
import { type Period, rangeOfPeriod, toPeriod } from "@khukit/core/period";
import { isMark } from "../date/expression.js";
import type { FoundDate } from "../date/find-dates.js";
import { matchBefore, phraseBefore } from "../date/phrase.js";
import { hasPhraseAt, phrasesOf, spellingOf, type Text, type Token, type TokenRange } from "../text/index.js";
import type { FoundPeriod } from "./find-periods.js";

/** The day up to which something was counted, with the words that say so. */
export interface CutOff extends TokenRange {
  readonly asOf: Day;
}

/** What stands before a day or the name of a time that ends with it. */
const UNTIL = phrasesOf([
  [
    "tính đến|tính tới|đến|tới|cho đến|cho tới|tính đến hết|tính tới hết|đến hết|tới hết|cho đến hết|hết|lũy kế đến",
    true,
  ],
  ["đến thời điểm|tính đến thời điểm|tới thời điểm|tại thời điểm|vào thời điểm|thời điểm|đến hết thời điểm", true],
  ["lũy kế đến hết|lũy kế tới|chốt đến|chốt số liệu đến|cập nhật đến|số liệu đến|đến nay", true],
]);

/** What makes the end of a year, a month, a quarter: without it, `đến năm 2030` is a time to come. */
const END = phrasesOf([
  [
    "cuối|đến cuối|tới cuối|tính đến cuối|tính tới cuối|vào cuối|kết thúc|hết|đến hết|tới hết|tính đến hết|tính tới hết",
    true,
  ],
  ["tính đến|tính tới|lũy kế đến|lũy kế đến hết|lũy kế đến cuối|cho đến cuối|cho đến hết", true],
]);

const COUNTED_UNTIL = phrasesOf([["đến|tới|cho đến|cho tới", true]]);

/** The words of a deadline, a validity, a time to come. */
const DUE = phrasesOf([
  [
    "chậm nhất|muộn nhất|trễ nhất|hạn|thời hạn|hiệu lực|gia hạn|kéo dài|hoàn thành|xong|nộp|gửi|trình|từ nay|từ giờ",
    true,
  ],
  ["kể từ nay|từ đây|áp dụng|giá trị|so với|so|trước|dời|lùi|chuyển sang|tiếp nhận|đăng ký|diễn ra|tổ chức", true],
]);

const DAY = spellingOf("ngày");
const MOST_BACK = 6;

const isDue = (tokens: readonly Token[], index: number): boolean => {
  for (let at = index - 1; at >= 0 && at >= index - MOST_BACK; at -= 1) {
    const token = tokens[at];
    if (token?.kind === "break" || (token?.kind === "mark" && !isMark(token, "("))) return false;
    if (hasPhraseAt(DUE, tokens, at)) return true;
  }
  return false;
};

/** Where the words of a cut-off before a day begin, or null. */
const wordsBeforeDay = (tokens: readonly Token[], { from }: TokenRange): number | null => {
  const at = tokens[from - 1]?.key === DAY ? from - 1 : isMark(tokens[from - 1], "(") ? from - 1 : from;
  return matchBefore(UNTIL, tokens, at)?.from ?? null;
};

const wordsBeforePeriod = (tokens: readonly Token[], { period, from }: FoundPeriod): number | null => {
  const end = matchBefore(END, tokens, from);
  if (end !== null) return end.from;
  const isPart = /-(?:Q\d|\d\d)$/.test(period);
  return isPart ? (matchBefore(COUNTED_UNTIL, tokens, from)?.from ?? null) : null;
};

const RANGE = phrasesOf([["từ|từ ngày|kể từ|kể từ ngày", true]]);

/** `từ ngày 5/8 đến ngày 3/9`: the end of a span that begins with a time. */
const endsSpan = (tokens: readonly Token[], times: ReadonlyMap<number, TokenRange>, words: number): boolean => {
  const before = times.get(words);
  return before !== undefined && phraseBefore(RANGE, tokens, before.from) !== null;
};

/**
 * The days up to which a text says that it counts, in order: `tính đến ngày 30/9/2019`, `đến hết tháng 10 năm 2019`, `cuối
 * tháng 2-2008`, the last of the month, quarter or year that is named. A deadline and the end of a span are none.
 *
 * @example
 * const text = textOf("Đến hết tháng 10 năm 2019, …");
 * findCutOffs(text, [], findPeriods(text, [], timeContextOf(text, null)))
 * //=> [{ asOf: "2019-10-31", from: 0, to: 6 }]
 */
export const findCutOffs = (
  { tokens }: Text,
  dates: readonly FoundDate[],
  periods: readonly FoundPeriod[],
): readonly CutOff[] => {
  const ends = new Map<number, TokenRange>([...dates, ...periods].map((time) => [time.to, time]));
  const cutOff = (asOf: Day | null, words: number | null, to: number): readonly CutOff[] =>
    asOf === null || words === null || isDue(tokens, words) || endsSpan(tokens, ends, words)
      ? []
      : [{ asOf, from: words, to }];
  const lastDay = (period: string): Day | null => {
    const known = toPeriod(period);
    return known === null ? null : rangeOfPeriod(known as Period).to;
  };
  return [
    ...dates.flatMap((found) => cutOff(found.date, wordsBeforeDay(tokens, found), found.to)),
    ...periods.flatMap((found) => cutOff(lastDay(found.period), wordsBeforePeriod(tokens, found), found.to)),
  ].toSorted((a, b) => a.from - b.from);
};
