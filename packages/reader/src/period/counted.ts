import { isMark } from "../date/expression.js";
import { hasPhraseAt, phrasesOf, type Token } from "../text/index.js";

/** What makes the number before it a count or an amount: `tháng 5 triệu`, `2000-2500 người`. */
const UNITS = phrasesOf([
  [
    "tỷ|triệu|nghìn|ngàn|vạn|trăm|đồng|usd|đô|đôla|euro|vnd|ha|hecta|m|m2|m3|km|kg|g|tấn|tạ|lít|kwh|mw|kw|kv|điểm",
    true,
  ],
  [
    "lần|lượt|người|lao động|công nhân|dự án|doanh nghiệp|công ty|cơ sở|hộ|cuộc|buổi|kỳ|đợt|chuyến|xe|chiếc|container",
    true,
  ],
  [
    "căn|phòng|giường|suất|phần|bộ|cái|con|cây|tuổi|mét|đơn vị|cán bộ|học sinh|sinh viên|hồ sơ|văn bản|tờ khai|vụ",
    true,
  ],
  ["tháng|ngày|tuần|giờ|phút", true],
]);

/** Whether a number that ends at a token counts what follows. */
export const countsAt = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index];
  if (isMark(next, "%") || isMark(next, "$")) return true;
  return next?.kind === "word" && hasPhraseAt(UNITS, tokens, index);
};
