import { isRelatedHeading } from "../portal/related-heading.js";
import { phraseAt, phrasesOf, type Text, type Token, type TokenRange } from "../text/index.js";
import { countAt } from "./count.js";
import { findVisits } from "./visits.js";

export interface FoundViews extends TokenRange {
  readonly views: number;
}

/** `unit`: it may also follow its number. `vague`: the word means much else too. */
type ViewLabel = "name" | "unit" | "vague";

const LABELS = /* @__PURE__ */ phrasesOf<ViewLabel>([
  [
    "số lượt xem|số lượt đọc|số lần xem|số lần đọc|đã xem|đã đọc|đã được xem|số người xem|số người đọc|tổng lượt xem",
    "name",
  ],
  [
    "tổng số lượt xem|tổng lượt đọc|tổng số lượt đọc|tổng số lần xem|lượt xem bài viết|số lượt xem bài viết|số lượt view",
    "name",
  ],
  [
    "lượt truy cập bài viết|số lượt truy cập bài viết|lượt xem tin|số lượt xem tin|lượt đọc bài viết|viewed|page views",
    "name",
  ],
  [
    "lượt xem bài|lượt đọc bài|lượt xem bài này|số lần được xem|số lần được đọc|lượng xem|số view|view count|hits",
    "name",
  ],
  [
    "lượt xem|lượt đọc|lần xem|lần đọc|lượt người xem|lượt người đọc|người xem|người đọc|bạn đọc|lượt view|views|view",
    "unit",
  ],
  ["bài viết đã được xem|bài viết được xem|bài này đã được xem|tin này đã được xem|trang này đã được xem", "name"],
  ["bài viết này đã được xem|bài viết này được xem|tin đã được xem|bài đã được xem|bài viết đã được đọc", "name"],
  ["reads|pageviews|lượt bạn đọc", "unit"],
  ["xem|đọc|read", "vague"],
]);

/** A line longer than this tells something of views rather than counting them. */
const LONGEST_LINE = 40;

const ENDS: ReadonlySet<string> = new Set([
  "|",
  "(",
  ")",
  "[",
  "]",
  "-",
  "–",
  "—",
  "•",
  "·",
  "●",
  "▪",
  "*",
  ";",
  "/",
  ",",
  ".",
  "»",
  ">",
  "<",
]);

const isEdge = ({ tokens }: Text, index: number): boolean => {
  const token = tokens[index];
  return token === undefined || token.kind === "break" || (token.kind === "mark" && ENDS.has(token.text));
};

/** Whether something begins at a token: after an edge, or after a gap that only a page's layout leaves. */
const beginsAt = (text: Text, index: number): boolean =>
  isEdge(text, index - 1) || (text.tokens[index]?.start ?? 0) - (text.tokens[index - 1]?.end ?? 0) > 2;

const isCapital = (word: string | undefined): boolean => word !== undefined && word[0] !== word[0]?.toLowerCase();

const endsAt = (text: Text, index: number): boolean => beginsAt(text, index) || isEdge(text, index);

/** `Lượt xem: 1573`, `Đã xem 1.204 lần`. */
const labelFirst = (text: Text, index: number): FoundViews | null => {
  const { tokens } = text;
  const match = phraseAt(LABELS, tokens, index);
  if (match === null) return null;
  let at = index + match.length;
  while (tokens[at]?.text === ":" || tokens[at]?.text === "(" || tokens[at]?.text === "[") at += 1;
  if (tokens[at]?.kind === "break" && match.meaning !== "vague") at += 1;
  const count = countAt(tokens, at);
  if (count === null) return null;
  const unit = tokens[count.to];
  const to = unit?.kind === "word" && /^(?:lần|lượt|người)$/i.test(unit.text) ? count.to + 1 : count.to;
  const marked = tokens[at - 1]?.text === ":";
  const alone = beginsAt(text, index) && endsAt(text, to);
  const apart = marked && isCapital(tokens[index]?.text) && (endsAt(text, to) || isCapital(tokens[to]?.text));
  const fits = match.meaning === "vague" ? marked && alone : alone || apart;
  return fits ? { views: count.value, from: index, to } : null;
};

/** `Đã có` before a count. */
const overHave = (tokens: readonly Token[], index: number): number => {
  if (tokens[index - 1]?.text.toLowerCase() !== "có") return index;
  return tokens[index - 2]?.text.toLowerCase() === "đã" ? index - 2 : index - 1;
};

/** `1.573 lượt xem`, `(Đã có 864 lượt đọc)`, alone in its cell. */
const countFirst = (text: Text, index: number): FoundViews | null => {
  const { tokens } = text;
  const from = overHave(tokens, index);
  if (!beginsAt(text, from) || /^[.,]$/.test(tokens[from - 1]?.text ?? "")) return null;
  const count = countAt(tokens, index);
  const match = count === null ? null : phraseAt(LABELS, tokens, count.to);
  if (count === null || match?.meaning !== "unit") return null;
  const to = count.to + match.length;
  return endsAt(text, to) && tokens[to]?.text !== "," ? { views: count.value, from: index, to } : null;
};

/** The first token after the line that a token stands in, looked for no further than a line of furniture goes. */
const lineEnd = ({ tokens }: Text, from: number): number => {
  let to = from;
  while (to - from <= LONGEST_LINE && to < tokens.length && tokens[to]?.kind !== "break") to += 1;
  return to;
};

const viewsInLine = (text: Text, from: number, to: number): FoundViews | null => {
  for (let at = from; at < to; at += 1) {
    const found = text.tokens[at]?.kind === "word" ? labelFirst(text, at) : countFirst(text, at);
    if (found !== null) return found;
  }
  return null;
};

/**
 * How often the page has been looked at, by its own words: `Lượt xem: 1573`. The first such figure, not one of a list
 * of other news nor of the site's counter; null where there is none.
 *
 * @example findViews(textOf("2023-12-15 08:46:55 | Lượt đọc: 864"))?.views //=> 864
 */
export const findViews = (text: Text): FoundViews | null => {
  const counter = findVisits(text);
  for (let from = 0; from < text.tokens.length; ) {
    const to = lineEnd(text, from);
    if (isRelatedHeading(text.tokens, { from, to })) return null;
    const inCounter = counter !== null && from < counter.to && to > counter.from;
    const found = inCounter || to - from > LONGEST_LINE ? null : viewsInLine(text, from, to);
    if (found !== null) return found;
    from = to;
    while (from < text.tokens.length && text.tokens[from]?.kind !== "break") from += 1;
    from += 1;
  }
  return null;
};
