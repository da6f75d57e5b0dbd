import type { Day } from "@khukit/core/day";
import { isMark } from "../date/expression.js";
import { phraseBefore } from "../date/phrase.js";
import { hasPhraseAt, phrasesOf, type Token } from "../text/index.js";
import type { CountedMonths } from "./months.js";

/** What counts months from New Year, or reports on them. */
const SURE = phrasesOf([
  ["lũy kế|cộng dồn|ước|sơ kết|kết quả|báo cáo|tính chung|tổng kết|tình hình|thực hiện|kim ngạch|chung|giao ban", true],
  [
    "lũy kế đến|lũy kế hết|lũy kế sau|lũy kế trong|ước đến|tổng cộng|cả|số liệu|công tác|thu hút|tính đến|đến hết",
    true,
  ],
  ["kế hoạch|nhiệm vụ|mục tiêu|chỉ tiêu", true],
  [
    "doanh thu|xuất khẩu|nhập khẩu|xuất siêu|nhập siêu|nộp ngân sách|thu ngân sách|thu nhập|giá trị sản xuất|giải ngân|vốn thực hiện",
    true,
  ],
]);

/** These stand before a lapse of time as often. */
const LIKELY = phrasesOf([["sau|qua|trong|đến|hết|bước qua|trải qua", true]]);

/** What was done in them. */
const LIKELY_BEHIND = phrasesOf([
  ["cấp mới|ban cấp|ban thu hút|ban đã|ban cấp mới|thu hút|thu hút được|mới có|cấp|cấp phép|doanh thu|xuất khẩu", true],
]);

/** Behind these the months are a lapse of time. */
const LAPSE = phrasesOf([
  [
    "trong vòng|thời hạn|thời gian|thử việc|tối đa|tối thiểu|ít nhất|không quá|quá|dưới|trên|hơn|gần|khoảng|mỗi|cứ",
    true,
  ],
  [
    "kéo dài|gia hạn|thêm|chậm|đủ|từ|trước|trong thời gian|trong thời hạn|định kỳ|bảo hành|những|thời hạn thực hiện",
    true,
  ],
]);

const LAPSE_BEHIND = phrasesOf([
  ["kể|tuổi|liên tiếp|liên tục|trở|một lần|lương|thi công|triển khai|nữa|qua|tới|sau|trước|gần|tiếp|tiếp theo", true],
  [
    "thai|thử|học|đào tạo|xây dựng|nghỉ|làm|khởi công|vận hành|vừa|vừa qua|hoặc|đến|nay|tính từ|thực hiện|hoạt động",
    true,
  ],
]);

/** A new sentence or clause, which a comma ends: `10 tháng, giá trị sản xuất …`. */
const opensClause = (tokens: readonly Token[], { from, to }: CountedMonths): boolean => {
  const before = tokens[from - 1];
  const opens = before === undefined || before.kind === "break" || (before.kind === "mark" && !isMark(before, ","));
  return opens && (isMark(tokens[to], ",") || isMark(tokens[to], ":"));
};

const MOST_LATE = 2;

/** Whether the year's months up to then have just gone by, or are about to. */
const hasJustPassed = (count: number, reference: Day): boolean =>
  count === 12 || (Number(reference.slice(5, 7)) - count + 12) % 12 <= MOST_LATE;

/** `9 tháng ước 9,4 triệu đồng`: what follows is a result. */
const RESULT = phrasesOf([["ước|ước đạt|đạt|ước tính|đã", true]]);

const PAST = phrasesOf([["qua", true]]);

/** `Ba tháng qua, …` at the end of March: the months of the year that have just gone by. */
const areMonthsPast = (
  tokens: readonly Token[],
  { from, to, count }: CountedMonths,
  reference: Day | null,
): boolean => {
  const before = tokens[from - 1];
  const opens = before === undefined || before.kind === "break" || isMark(before, ".");
  const lag = reference === null ? -1 : Number(reference.slice(5, 7)) - count;
  return opens && count > 2 && (lag === 0 || lag === 1) && hasPhraseAt(PAST, tokens, to);
};

/** The text speaks of the same months of the year elsewhere, and they have just gone by: `kết quả 7 tháng đầu năm`. */
const isTold = (
  tokens: readonly Token[],
  { from, to, count }: CountedMonths,
  reference: Day | null,
  told: ReadonlySet<number>,
): boolean =>
  told.has(count) &&
  reference !== null &&
  hasJustPassed(count, reference) &&
  phraseBefore(LAPSE, tokens, from) === null &&
  (hasPhraseAt(PAST, tokens, to) || !hasPhraseAt(LAPSE_BEHIND, tokens, to));

/**
 * Whether `n tháng` without a year are the first of the year, not a lapse of time: `lũy kế 5 tháng`, `Sau 9 tháng`; not `thử
 * việc 06 tháng`.
 */
export const areFirstMonths = (
  tokens: readonly Token[],
  found: CountedMonths,
  reference: Day | null,
  told: ReadonlySet<number>,
): boolean => {
  if (isTold(tokens, found, reference, told)) return true;
  if (areMonthsPast(tokens, found, reference)) return true;
  if (phraseBefore(LAPSE, tokens, found.from) !== null || hasPhraseAt(LAPSE_BEHIND, tokens, found.to)) return false;
  if (phraseBefore(SURE, tokens, found.from) !== null || hasPhraseAt(RESULT, tokens, found.to)) return true;
  const isLikely =
    phraseBefore(LIKELY, tokens, found.from) !== null ||
    opensClause(tokens, found) ||
    hasPhraseAt(LIKELY_BEHIND, tokens, found.to);
  return isLikely && (reference === null || hasJustPassed(found.count, reference));
};
