import { phraseAt, phrasesOf } from "../text/index.js";
import { type Chrome, type ChromeKind, type ChromeReader, chromeOf, type Page } from "./chrome-kind.js";
import { LONGEST_FURNITURE, type PageLine } from "./line.js";

/** Labels that a colon follows. Source: public pages of Vietnamese portals. */
const LABELS = /* @__PURE__ */ phrasesOf<ChromeKind>([
  [
    "điện thoại|đt|tel|phone|fax|hotline|đường dây nóng|số điện thoại|điện thoại liên hệ|di động|máy lẻ|zalo",
    "contact",
  ],
  [
    "email|e-mail|thư điện tử|hộp thư|địa chỉ|địa chỉ liên hệ|trụ sở|trụ sở chính|liên hệ|mọi chi tiết liên hệ|website",
    "contact",
  ],
  [
    "chịu trách nhiệm chính|chịu trách nhiệm|chịu trách nhiệm nội dung|người chịu trách nhiệm|trưởng ban biên tập",
    "responsible",
  ],
  [
    "chịu trách nhiệm quản lý nội dung|chịu trách nhiệm xuất bản|cơ quan chủ quản|đơn vị chủ quản|đơn vị quản lý",
    "responsible",
  ],
  [
    "thiết kế và vận hành|thiết kế|thiết kế bởi|phát triển bởi|vận hành|đơn vị vận hành|đơn vị phát triển|xây dựng bởi",
    "responsible",
  ],
  [
    "giấy phép|giấy phép số|giấy phép thiết lập|số giấy phép|giấy phép hoạt động|tổng biên tập|ban biên tập",
    "responsible",
  ],
  [
    "tệp|tệp đính kèm|tệp tin|tệp tin đính kèm|file|file đính kèm|tập tin|tập tin đính kèm|tài liệu đính kèm|đính kèm",
    "attachment",
  ],
  [
    "văn bản đính kèm|tải về|tải file|tải tài liệu|tải xuống|download|attachments|attachment|các tệp đính kèm",
    "attachment",
  ],
  ["lượt xem|số lượt xem|lượt đọc|số lượt đọc|đã xem|số lần xem|views", "views"],
]);

/** What needs no colon. */
const OPENINGS = /* @__PURE__ */ phrasesOf<ChromeKind>([
  [
    "bản quyền|bản quyền thuộc|bản quyền của|copyright|ghi rõ nguồn|vui lòng ghi rõ nguồn|ghi nguồn|all rights reserved",
    "copyright",
  ],
  ["designed by|powered by|developed by|thiết kế bởi|phát triển bởi", "responsible"],
  ["hotline|tel|fax", "contact"],
]);

const FILE_NAMES: ReadonlySet<string> = new Set(["pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "zip", "rar"]);

const startOf = ({ text: { tokens } }: Page, { from }: PageLine): number =>
  tokens[from]?.kind === "mark" ? from + 1 : from;

const afterBrackets = (page: Page, from: number): number => {
  const { tokens } = page.text;
  if (tokens[from]?.text !== "(") return from;
  let at = from;
  while (at < from + 6 && tokens[at]?.text !== ")") at += 1;
  return at + 1;
};

/** `Điện thoại: …`, `Chịu trách nhiệm chính: …`, `Tệp: …`. */
export const labelled: ChromeReader = (page, line) => {
  if (line.length > LONGEST_FURNITURE) return null;
  const { tokens } = page.text;
  const start = startOf(page, line);
  const label = phraseAt(LABELS, tokens, start);
  if (label !== null && tokens[afterBrackets(page, start + label.length)]?.text === ":")
    return chromeOf(label.meaning, line);
  const opening = phraseAt(OPENINGS, tokens, start);
  const isSigned = tokens[line.from]?.text === "©";
  if (isSigned) return chromeOf("copyright", line);
  return opening === null || line.stopped ? null : chromeOf(opening.meaning, line);
};

const isFileName = ({ text: { tokens } }: Page, at: number): boolean =>
  FILE_NAMES.has(tokens[at]?.text.toLowerCase() ?? "") && tokens[at - 1]?.text === "." && tokens[at]?.glued === true;

/** A line that names a file: `32-nd-cp.signed.pdf (1,2 MB)`. */
export const attachment: ChromeReader = (page, line) => {
  if (line.length > LONGEST_FURNITURE || line.stopped) return null;
  for (let at = line.from + 1; at < line.to; at += 1) if (isFileName(page, at)) return chromeOf("attachment", line);
  return null;
};

const ROOTS = /* @__PURE__ */ phrasesOf([["trang chủ|home|homepage", true]]);
const STEPS: ReadonlySet<string> = new Set(["»", ">", "/", "›", "→", "|", "\\", "•"]);

/** `Trang chủ » Tin tức » Hoạt động`. */
export const breadcrumb: ChromeReader = ({ text: { tokens } }, line): Chrome | null => {
  if (line.length > LONGEST_FURNITURE || line.stopped) return null;
  const root = phraseAt(ROOTS, tokens, line.from);
  const step = root === null ? undefined : tokens[line.from + root.length];
  return step?.kind === "mark" && STEPS.has(step.text) && line.length > 2 ? chromeOf("navigation", line) : null;
};

const isSlugPart = (text: string): boolean => /^[a-z]{1,24}$|^\d{1,12}$/.test(text);

/** `ban-quan-ly-so-ket-6-thang`: the end of the page's own address. */
export const slug: ChromeReader = ({ text: { tokens } }, line): Chrome | null => {
  if (line.length < 7 || line.length > 2 * LONGEST_FURNITURE) return null;
  for (let at = line.from; at < line.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > line.from && !token.glued)) return null;
    const isRight = (at - line.from) % 2 === 0 ? isSlugPart(token.text) : token.text === "-" || token.text === "_";
    if (!isRight) return null;
  }
  return chromeOf("slug", line);
};

const BANNERS = /* @__PURE__ */ phrasesOf([
  ["cổng thông tin điện tử|trang thông tin điện tử|cổng ttđt|trang ttđt|website ban quản lý|trang tin điện tử", true],
]);

const LAST_BANNER_LINE = 4;

/** The name of the site above its first article. */
export const banner: ChromeReader = ({ text: { tokens } }, line) => {
  if (line.index > LAST_BANNER_LINE || line.length > LONGEST_FURNITURE || line.stopped) return null;
  const match = phraseAt(BANNERS, tokens, line.from);
  return match === null ? null : chromeOf("banner", line);
};
