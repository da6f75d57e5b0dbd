import { proseOf } from "../document/line.js";
import { phraseAt, phrasesOf, type Text } from "../text/index.js";
import { type ChromeReader, chromeOf } from "./chrome-kind.js";
import { LONGEST_FURNITURE, type PageLine } from "./line.js";
import { isRelatedHeading } from "./related-heading.js";

const LABELS = /* @__PURE__ */ phrasesOf([
  ["từ khóa|từ khoá|từ khóa tìm kiếm|tags|tag|thẻ|keywords|keyword|hashtag", true],
]);

const listed = (text: Text, from: number, to: number): readonly string[] =>
  proseOf(text, { from, to })
    .split(/[,;|#•]/)
    .map((keyword) => keyword.trim().replace(/\.$/, ""))
    .filter((keyword) => keyword !== "");

/** Keywords may stand on the next line, where they are told by their commas. */
const isList = ({ tokens }: Text, line: PageLine | undefined): line is PageLine => {
  if (line === undefined || line.length > LONGEST_FURNITURE || line.stopped || isRelatedHeading(tokens, line))
    return false;
  return tokens.slice(line.from, line.to).some(({ text }) => text === "," || text === ";" || text === "#");
};

/** `Từ khóa: sơ kết, khu kinh tế`. */
export const keywords: ChromeReader = ({ text, lines }, line) => {
  const label = phraseAt(LABELS, text.tokens, line.from);
  if (label === null || line.length > 2 * LONGEST_FURNITURE) return null;
  let at = line.from + label.length;
  if (at < line.to && text.tokens[at]?.text !== ":") return null;
  if (at < line.to) at += 1;
  const next = lines[line.index + 1];
  if (at === line.to && isList(text, next)) {
    return chromeOf("keywords", { from: line.from, to: next.to }, { keywords: listed(text, next.from, next.to) });
  }
  return chromeOf("keywords", line, { keywords: listed(text, at, line.to) });
};
