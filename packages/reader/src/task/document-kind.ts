import { isInCapitals } from "../document/line.js";
import type { Page } from "../portal/chrome-kind.js";
import { hasPhraseAt, phraseAt, phrasesOf } from "../text/index.js";

/**
 * How a text gives work: `order` tells others what to do (a conclusion, a directive), `letter` whom it is sent to; `plan`
 * divides work that the office has set itself; `report` tells what was and will be done; `rule` lays down; `news` tells of
 * all of them.
 */
export type DocumentKind = "order" | "letter" | "plan" | "report" | "rule" | "news";

/** Source: Decree 30/2020/NĐ-CP, Article 7: the types of documents (verified); which of them give work, by their purpose. */
const TYPES = /* @__PURE__ */ phrasesOf<DocumentKind>([
  ["thông báo|kết luận|chỉ thị|công điện|biên bản|thông tri|hướng dẫn|thông báo kết luận|ý kiến chỉ đạo", "order"],
  [
    "kế hoạch|chương trình|nghị quyết|phương án|đề án|lịch công tác|chương trình công tác|chương trình hành động",
    "plan",
  ],
  ["báo cáo|tờ trình|bản kiểm điểm|bản tổng hợp|báo cáo tổng kết|báo cáo kết quả", "report"],
  ["quyết định|quy chế|quy định|nội quy|giấy mời|hợp đồng|giấy phép|giấy chứng nhận|nghị định|thông tư|luật", "rule"],
  ["thông báo tuyển dụng|thông báo mời thầu|thông báo tuyển sinh|thông báo đấu giá", "rule"],
]);

const LETTERS = /* @__PURE__ */ phrasesOf([["kính gửi|v/v|về việc", true]]);

const WITHIN_LINES = 40;

/** The kind of a document by the name of its type, in capitals on a line; a letter has none. */
export const documentKindOf = ({ text, lines, isDocument }: Page): DocumentKind => {
  if (!isDocument) return "news";
  const first = lines.slice(0, WITHIN_LINES);
  for (const line of first) {
    const type = isInCapitals(text, line) ? phraseAt(TYPES, text.tokens, line.from) : null;
    if (type !== null) return type.meaning;
  }
  const isLetter = first.some(({ from }) => hasPhraseAt(LETTERS, text.tokens, from));
  return isLetter ? "letter" : "news";
};
