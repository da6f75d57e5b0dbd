import { isCapitalised, proseOf } from "../document/line.js";
import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import { type Chrome, type ChromeReader, chromeOf, type Page } from "./chrome-kind.js";
import type { PageLine } from "./line.js";

/** `colon`: only before a colon, for the words begin sentences too. */
type ByLabel = "plain" | "colon";

const LABELS = /* @__PURE__ */ phrasesOf<ByLabel>([
  [
    "tin, ảnh|tin ảnh|tin và ảnh|tin, bài|tin bài|tin, bài và ảnh|bài, ảnh|bài và ảnh|bài ảnh|bài viết và ảnh|tin - ảnh",
    "colon",
  ],
  [
    "nguồn|nguồn tin|nguồn bài viết|tác giả|người viết|người đăng|biên tập|thực hiện|tin|bài|bài viết|ảnh và tin",
    "colon",
  ],
  [
    "đăng bởi|người gửi|viết bởi|posted by|author|source|by|nguồn gốc|tổng hợp|biên soạn|sưu tầm|cộng tác viên",
    "colon",
  ],
  ["theo", "plain"],
]);

/** Who signs for the office. */
const OFFICES = /* @__PURE__ */ phrasesOf([
  [
    "ban biên tập|bbt|văn phòng|văn phòng ban|vp|vp ban|văn phòng bql|văn phòng ban quản lý|vp bql|phóng viên|pv|ctv",
    true,
  ],
  ["tổng hợp|bbt tổng hợp|admin|administrator|quản trị|quản trị viên|ban quản trị|bql|thttđt|cổng ttđt", true],
]);

const LONGEST = 14;
const LONGEST_NAME = 5;

const isInitial = ({ kind, text }: Token): boolean => kind === "word" && /^\p{Lu}{1,4}$/u.test(text);

/** `N.H`, `BBT`, `VP - BQL`. */
const areInitials = (tokens: readonly Token[]): boolean =>
  tokens.length <= 7 &&
  tokens.some(isInitial) &&
  tokens.every((token) => isInitial(token) || (token.kind === "mark" && /^[.&\-–()/,]$/.test(token.text)));

/** `Nguyễn Hà`: two to four words in capitals, nothing else. */
const isName = (tokens: readonly Token[]): boolean =>
  tokens.length >= 2 &&
  tokens.length < LONGEST_NAME &&
  tokens.every(({ kind, text }) => kind === "word" && isCapitalised(text));

const inner = ({ text: { tokens } }: Page, { from, to }: PageLine): { readonly from: number; readonly to: number } =>
  tokens[from]?.text === "(" && tokens[to - 1]?.text === ")" ? { from: from + 1, to: to - 1 } : { from, to };

const closesArticle = ({ lines }: Page, { index }: PageLine): boolean => {
  const before = lines[index - 1];
  const next = lines[index + 1];
  return before?.stopped === true && (next === undefined || next.apart || !next.stopped);
};

const labelledByline = (page: Page, line: PageLine): Chrome | null => {
  const { tokens } = page.text;
  const { from, to } = inner(page, line);
  const label = phraseAt(LABELS, tokens, from);
  if (label === null) return null;
  const at = from + label.length;
  const marked = tokens[at]?.text === ":";
  const start = marked ? at + 1 : at;
  const fits = marked ? start < to : label.meaning === "plain" && closesArticle(page, line) && !line.stopped;
  const isName =
    tokens[start]?.kind === "word" && (isCapitalised(tokens[start]?.text) || tokens[start + 1]?.text === ".");
  return fits && (marked || isName)
    ? chromeOf("byline", line, { byline: proseOf(page.text, { from: start, to }) })
    : null;
};

/** `N.H`, `BBT`, `Theo VP - BQL`, `Tin, ảnh: Nguyễn Hà`: who wrote the article, after its last sentence. */
export const byline: ChromeReader = (page, line) => {
  if (page.isDocument || line.length > LONGEST) return null;
  const labelled = labelledByline(page, line);
  if (labelled !== null || !closesArticle(page, line)) return labelled;
  const range = inner(page, line);
  const words = page.text.tokens.slice(range.from, range.to);
  const office = phraseAt(OFFICES, page.text.tokens, range.from);
  const isOffice = office !== null && office.length === words.length;
  if (!isOffice && !areInitials(words) && !isName(words)) return null;
  return chromeOf("byline", line, { byline: proseOf(page.text, range) });
};
