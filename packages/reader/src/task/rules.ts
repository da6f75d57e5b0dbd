import { hasPhraseAt, phrasesOf, type Token } from "../text/index.js";
import type { Actor } from "./actor.js";
import type { Paragraph } from "./clause.js";
import type { DocumentKind } from "./document-kind.js";
import type { Governing } from "./governing.js";
import type { ItemRules } from "./item.js";
import { regionOf } from "./region.js";

/** What has been said so far: whether work has been announced, and to whom. */
export interface WorkState {
  on: boolean;
  lead: Actor | null;
  with: readonly Actor[];
}

const NOBODY: ItemRules = {
  actors: false,
  loose: false,
  within: false,
  below: false,
  deeds: false,
  list: false,
  news: false,
  whole: false,
  lead: null,
  with: [],
};

const REVIEWING = /* @__PURE__ */ phrasesOf([
  [
    "tuy nhiên|bên cạnh|bên cạnh những|mặt hạn chế|theo báo cáo|báo cáo tại|qua báo cáo|trong năm qua|thời gian qua|nhìn chung",
    true,
  ],
  ["phát biểu tại|thay mặt|tham dự|cùng dự|dự họp|thành phần|mặc dù|nhờ|kết quả|trước đó|hiện tại|đến nay", true],
]);

const FIRST_WORDS = 8;

/** A paragraph that tells what has been done, by how it begins. */
const isReview = (tokens: readonly Token[], { content, to }: Paragraph): boolean =>
  hasPhraseAt(REVIEWING, tokens, content) ||
  regionOf(tokens, { from: content, to: Math.min(to, content + FIRST_WORDS) }) === "other";

const leadOf = (governing: Governing, state: WorkState): Pick<ItemRules, "lead" | "with"> =>
  governing.lead === null ? { lead: state.lead, with: state.with } : { lead: governing.lead, with: governing.with };

const rulesOfOrder = (paragraph: Paragraph, governing: Governing, state: WorkState, isLetter: boolean): ItemRules => {
  if (governing.region === "other") return NOBODY;
  const active = isLetter || state.on || governing.inSection;
  const isItem = active && paragraph.marked;
  return {
    ...NOBODY,
    actors: active,
    loose: isItem,
    within: true,
    deeds: isItem || (active && governing.lead !== null),
    whole: isItem && state.on,
    ...leadOf(governing, state),
  };
};

/** Of a plan only what somebody is named for is given; the rest is the office's own. */
const rulesOfPlan = (paragraph: Paragraph, governing: Governing, state: WorkState): ItemRules | null => {
  if (governing.region === "other" || !governing.inSection) return null;
  const named = leadOf(governing, state);
  return {
    ...NOBODY,
    ...named,
    actors: true,
    loose: paragraph.marked,
    within: true,
    deeds: paragraph.marked || governing.lead !== null,
  };
};

const rulesOfNews = (
  tokens: readonly Token[],
  paragraph: Paragraph,
  governing: Governing,
  state: WorkState,
): ItemRules => {
  const isReviewed = governing.region === "other" || (!paragraph.marked && isReview(tokens, paragraph));
  if (!state.on || isReviewed) return { ...NOBODY, within: true, below: true, news: !isReviewed };
  const isItem = paragraph.marked;
  return {
    actors: true,
    loose: isItem,
    within: true,
    deeds: isItem,
    list: false,
    below: true,
    news: true,
    whole: isItem,
    ...leadOf(governing, state),
  };
};

const ADDRESS = /* @__PURE__ */ phrasesOf([["kính gửi|nơi nhận", true]]);

/** What work a paragraph may give in a text of a kind; null where it may give none. */
export const rulesOf = (
  kind: DocumentKind,
  tokens: readonly Token[],
  paragraph: Paragraph,
  governing: Governing,
  state: WorkState,
): ItemRules | null => {
  if (kind === "rule" || hasPhraseAt(ADDRESS, tokens, paragraph.content)) return null;
  if (kind === "order") return rulesOfOrder(paragraph, governing, state, false);
  if (kind === "letter") return { ...rulesOfOrder(paragraph, governing, state, true), below: true };
  if (kind === "plan") return rulesOfPlan(paragraph, governing, state);
  if (kind === "news") return rulesOfNews(tokens, paragraph, governing, state);
  return governing.region === "other" ? null : NOBODY;
};
