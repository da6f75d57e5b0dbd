import { hasPhraseAt, phrasesOf, type Token } from "../text/index.js";
import { isMark } from "./expression.js";
import type { Ahead } from "./infer-year.js";
import { phraseBefore } from "./phrase.js";

const DEADLINES = phrasesOf([
  ["trước|trước ngày|chậm nhất|chậm nhất là|chậm nhất ngày|muộn nhất|trễ nhất|hạn|hạn chót|thời hạn|xong trong", true],
  [
    "hoàn thành trong|xong trước|hoàn thành trước|hoàn thành vào|khánh thành vào|khởi công vào|chậm nhất vào ngày",
    true,
  ],
  ["chậm nhất đến|chậm nhất đến ngày|muộn nhất ngày|muộn nhất là|trước hết ngày|hạn đến ngày|thời hạn đến ngày", true],
]);

/** Anywhere before the time in its sentence. */
const INTENTIONS = phrasesOf([["dự kiến|sẽ|phấn đấu|chuẩn bị|sắp tới|thời gian tới|từ nay|hoàn thành trước", true]]);

/** Shortly before the time: `NHIỆM VỤ THÁNG 6`; behind a percentage it is what was reached of a plan. */
const PLANS = phrasesOf([["kế hoạch|nhiệm vụ|phương hướng|mục tiêu|chỉ tiêu|giải pháp|chương trình công tác", true]]);

/** The end of a count or of a duty: it may lie behind or ahead. */
const ENDS = phrasesOf([["đến hết|đến hết ngày|tới hết|tới hết ngày|hết ngày", true]]);

const MOST_BACK = 24;
const MOST_BACK_TO_PLAN = 6;

const isReached = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  return isMark(before, "%") || before?.kind === "number";
};

/** Whether the words before a time in its sentence look ahead: a deadline, a plan, what will be done. */
export const isPlannedAt = (tokens: readonly Token[], index: number): boolean => {
  if (phraseBefore(DEADLINES, tokens, index) !== null) return true;
  for (let at = index - 1; at >= 0 && at >= index - MOST_BACK; at -= 1) {
    const token = tokens[at];
    if (token?.kind === "break" || isMark(token, ".") || isMark(token, ";")) return false;
    if (token?.kind !== "word") continue;
    if (hasPhraseAt(INTENTIONS, tokens, at)) return true;
    if (index - at <= MOST_BACK_TO_PLAN && hasPhraseAt(PLANS, tokens, at)) return !isReached(tokens, at);
  }
  return false;
};

/** What has happened lies further back than what is announced lies ahead. */
const IN_NEWS: Ahead = 4;
const IN_PLANS: Ahead = 10;
const AT_ENDS: Ahead = 6;

/** How far ahead a time without a year may lie, by the words before it. */
export const aheadAt = (tokens: readonly Token[], index: number): Ahead => {
  if (isPlannedAt(tokens, index)) return IN_PLANS;
  return phraseBefore(ENDS, tokens, index) === null ? IN_NEWS : AT_ENDS;
};
