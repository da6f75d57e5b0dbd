import { type Day, toDay } from "@khukit/core/day";
import { hasPhraseAt, phraseAt, phrasesOf, type Token } from "../text/index.js";
import { type ChromeReader, chromeOf } from "./chrome-kind.js";

const LABELS = /* @__PURE__ */ phrasesOf(
  [
    "ngày đăng|đăng ngày|đăng lúc|ngày cập nhật|cập nhật|cập nhật lúc|cập nhật ngày|cập nhật lần cuối|ngày tạo|tạo ngày",
    "ngày xuất bản|xuất bản|ngày xuất bản tin|ngày gửi|ngày phát hành|ngày đăng tin|thời gian đăng|thời gian|đã đăng|được đăng",
    "ngày đăng bài|posted on|posted|published|published on|created|created on|last updated|updated|date",
  ].map((wordings) => [wordings, true] as const),
);

/** What stands beside the date on such a line. */
const BESIDE = /* @__PURE__ */ phrasesOf(
  [
    "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ 7|chủ nhật|ngày|tháng|năm|lúc|giờ|phút",
    "am|pm|gmt|sa|ch|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lượt xem|lượt đọc|đã xem|số lượt xem|views|h|g",
    "in trang|in bài viết|gửi email|cỡ chữ|a|xem|lượt|lần|bình luận|chia sẻ|màu chữ|mon|tue|wed|thu|fri|sat|sun|t",
  ].map((wordings) => [wordings, true] as const),
);

const two = (token: Token | undefined): string | null =>
  token?.kind === "number" && /^\d{1,2}$/.test(token.text) ? token.text.padStart(2, "0") : null;

const four = (token: Token | undefined): string | null =>
  token?.kind === "number" && /^[12]\d{3}$/.test(token.text) ? token.text : null;

const isJoined = (tokens: readonly Token[], index: number): boolean =>
  /^[/-]$/.test(tokens[index + 1]?.text ?? "") && tokens[index + 3]?.text === tokens[index + 1]?.text;

const dotted = (token: Token): Day | null => {
  const [date = "", month = "", year = "", ...rest] = token.text.length > 10 ? [] : token.text.split(".");
  return rest.length > 0 || year.length !== 4
    ? null
    : toDay(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
};

/** `05/10/2017`, `2017-10-05`, `5.10.2017`, `5 tháng 10 năm 2017`. */
const dayAt = (tokens: readonly Token[], index: number): Day | null => {
  const token = tokens[index];
  if (token?.kind !== "number") return null;
  const [second, third] = [tokens[index + 2], tokens[index + 4]];
  if (isJoined(tokens, index)) {
    return toDay(`${four(token)}-${two(second)}-${two(third)}`) ?? toDay(`${four(third)}-${two(second)}-${two(token)}`);
  }
  if (/^tháng$/i.test(tokens[index + 1]?.text ?? "")) return toDay(`${four(third)}-${two(second)}-${two(token)}`);
  return dotted(token);
};

const isOnlyDate = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; ) {
    const match = phraseAt(BESIDE, tokens, at);
    if (tokens[at]?.kind === "word" && match === null) return false;
    at += match?.length ?? 1;
  }
  return true;
};

const LONGEST = 30;

/** `Ngày đăng 05/10/2017`; `2023-12-15 08:46:55 | Lượt đọc: 864`; `Thứ năm, 05/10/2017, 08:00`. */
export const published: ChromeReader = ({ text: { tokens } }, line) => {
  if (line.length > LONGEST || line.stopped) return null;
  for (let at = line.from; at < line.to; at += 1) {
    const day = dayAt(tokens, at);
    if (day === null) continue;
    const fits = hasPhraseAt(LABELS, tokens, line.from) || isOnlyDate(tokens, line.from, line.to);
    return fits ? chromeOf("published", line, { published: day }) : null;
  }
  return null;
};
