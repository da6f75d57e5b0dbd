import { phraseAt, phrasesOf } from "../text/index.js";
import { type ChromeReader, chromeOf, type Page } from "./chrome-kind.js";
import { isProse, type PageLine } from "./line.js";

const HEADINGS = /* @__PURE__ */ phrasesOf([
  [
    "thăm dò ý kiến|thăm dò|bình chọn|khảo sát ý kiến|khảo sát|trưng cầu ý kiến|ý kiến bạn đọc|poll|vote|đánh giá",
    true,
  ],
]);

const RESULTS = /* @__PURE__ */ phrasesOf([
  ["phiếu|bình chọn|lượt bình chọn|xem kết quả|gửi ý kiến|kết quả|votes", true],
]);

const MOST_LINES = 10;

/** A question, a share of answers, a number of votes. */
const isOfPoll = ({ text: { tokens } }: Page, line: PageLine): boolean => {
  if (tokens[line.to - 1]?.text === "?") return true;
  for (let at = line.from; at < line.to; at += 1) {
    if (tokens[at]?.text === "%" || phraseAt(RESULTS, tokens, at) !== null) return true;
  }
  return false;
};

/** A heading, its question and the answers under it with their shares. */
export const poll: ChromeReader = (page, line) => {
  const heading = phraseAt(HEADINGS, page.text.tokens, line.from);
  if (heading === null || line.length - heading.length > 1) return null;
  let end: PageLine | null = null;
  for (const next of page.lines.slice(line.index + 1, line.index + 1 + MOST_LINES)) {
    if (isProse(next) && page.text.tokens[next.to - 1]?.text !== "?") break;
    if (isOfPoll(page, next)) end = next;
    else if (next.apart) break;
  }
  return end === null ? null : chromeOf("poll", { from: line.from, to: end.to });
};
