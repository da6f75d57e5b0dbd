import { type Phrases, phraseAt, phrasesOf, type Token, type TokenRange } from "../text/index.js";

/** What stands under a heading: work that is given, or something else; null where the heading does not tell. */
export type Region = "work" | "other" | null;

const WORK = /* @__PURE__ */ phrasesOf([
  [
    "yêu cầu|nhiệm vụ|kết luận|tổ chức thực hiện|phân công|giải pháp|chỉ đạo|trách nhiệm|đối với|phương hướng|trọng tâm",
    true,
  ],
  [
    "công việc|thực hiện|biện pháp|triển khai|giao|nội dung|công tác tháng|thời gian tới|trong thời gian tới|ý kiến chỉ đạo",
    true,
  ],
  [
    "giải quyết|xử lý|tháo gỡ|khắc phục|về kiến nghị|về đề xuất|về các kiến nghị|về các đề xuất|về khó khăn|các việc cần làm",
    true,
  ],
]);

const OTHER = /* @__PURE__ */ phrasesOf([
  [
    "đánh giá|nhận xét|kết quả|tình hình|tồn tại|hạn chế|nguyên nhân|khó khăn|vướng mắc|ưu điểm|khuyết điểm|thành phần|mục đích",
    true,
  ],
  [
    "căn cứ|bối cảnh|kinh phí|mục tiêu|quan điểm|phạm vi|đối tượng|kiến nghị|đề xuất|địa điểm|diễn biến|thời gian, địa điểm",
    true,
  ],
  [
    "thảo luận|nội dung thảo luận|nội dung báo cáo|nội dung trao đổi|nội dung đã|nội dung cuộc họp|nội dung làm việc|những mặt được|mặt được|những kết quả|thuận lợi|bài học|đặc điểm|tiêu chuẩn",
    true,
  ],
  [
    "điều kiện|hồ sơ|đặc điểm tình hình|công tác đã thực hiện|đã thực hiện|đã đạt được|nhiệm vụ đã|chỉ tiêu|ý kiến đại biểu",
    true,
  ],
]);

/** Where the first of some phrases begins; of two that begin together the longer comes first. */
const firstOf = (phrases: Phrases<unknown>, tokens: readonly Token[], { from, to }: TokenRange): number => {
  for (let at = from; at < to; at += 1) {
    const match = phraseAt(phrases, tokens, at);
    if (match !== null) return at - match.length / 100;
  }
  return Number.POSITIVE_INFINITY;
};

const LONGEST_HEADING = 60;

/** What a heading announces, by the first of its words that tells: `Kết quả thực hiện nhiệm vụ` is no work to be done. */
export const regionOf = (tokens: readonly Token[], { from, to }: TokenRange): Region => {
  const range = { from, to: Math.min(to, from + LONGEST_HEADING) };
  const work = firstOf(WORK, tokens, range);
  const other = firstOf(OTHER, tokens, range);
  if (work === other) return null;
  return work < other ? "work" : "other";
};
