import { phraseAt, type Token } from "../text/index.js";
import { type CountKind, PARTS, type Part, type PartRole } from "./part.js";

/** A run of words that can only be a counter's label, or part of one. */
export interface Label {
  /** What it counts; null for what nobody asks for (last week, members) and for a heading. */
  readonly kind: CountKind | null;
  /** It names the whole, or a time, or those who are there now: `Lượt truy cập` alone does not. */
  readonly explicit: boolean;
  /** Its words speak of visits to a site, and of nothing else. */
  readonly web: boolean;
  /** Words that stand for much else too: `Tháng`, `Trực tuyến`. */
  readonly vague: boolean;
  /** It counts pages looked at rather than visits. */
  readonly views: boolean;
  /** The first token after it. */
  readonly to: number;
}

const LONGEST = 12;

/** Whether a word begins another label: `Hôm nay Hôm qua`, `Đang truy cập Hôm nay`, `Trong năm Tổng`. */
const beginsAnother = (seen: readonly Part[], next: Part): boolean => {
  const spans = seen.some(({ role }) => role === "span" || role === "rest");
  if (next.role === "span" || next.role === "rest")
    return spans || seen.some(({ role, vague }) => role === "online" && !vague);
  return spans && (next.role === "sum" || next.role === "online" || next.role === "heading");
};

const labelOf = (parts: readonly Part[], to: number): Label | null => {
  const has = (role: PartRole): boolean => parts.some((part) => part.role === role);
  const meaning = ["span", "online", "sum"]
    .map((role) => parts.find((part) => part.role === role))
    .find((part) => part);
  const counts = has("visit") || has("person") || has("view");
  const isLeftOut = has("rest") || has("group");
  if (meaning === undefined && !counts && !isLeftOut && !has("heading")) return null;
  const online = parts.some(({ role, vague }) => role === "online" && !vague);
  return {
    kind: isLeftOut ? null : (meaning?.kind ?? (counts ? "total" : null)),
    explicit: meaning !== undefined,
    web: has("visit") || online,
    vague: meaning === undefined ? !has("visit") : meaning.vague && !counts,
    views: has("view") && !has("visit"),
    to,
  };
};

/**
 * The label that begins at a token, as long as its words go on within the line; null where none does.
 *
 * @example labelAt(tokensOf("Lượt truy cập trong năm: 275,441"), 0)?.kind //=> "year"
 */
export const labelAt = (tokens: readonly Token[], index: number): Label | null => {
  const parts: Part[] = [];
  let to = index;
  while (parts.length < LONGEST) {
    const match = tokens[to]?.kind === "word" ? phraseAt(PARTS, tokens, to) : null;
    if (match === null || beginsAnother(parts, match.meaning)) break;
    parts.push(match.meaning);
    to += match.length;
  }
  return labelOf(parts, to);
};
