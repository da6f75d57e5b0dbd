import { lineMarkAt } from "../document/mark.js";
import { hasPhraseAt, phraseAt, phrasesOf, type Token, type TokenRange } from "../text/index.js";
import { isDeed, isTelling } from "./action.js";
import type { Actor } from "./actor.js";
import { type Assignment, assignmentAt } from "./assignment.js";
import { isSuperior } from "./directive.js";
import { directivesIn, isLeaderBefore } from "./lead-in.js";
import { leadingLength, rolesAt } from "./role.js";

/** How a clause begins to give work: to whom, or at once with what is to be done. */
export type Opening =
  | { readonly is: "assignment"; readonly from: number; readonly assignment: Assignment }
  | { readonly is: "deed"; readonly from: number; readonly with: readonly Actor[] };

const CONNECTORS = /* @__PURE__ */ phrasesOf([
  [
    "đồng thời|trong đó|cụ thể|cụ thể là|bên cạnh đó|ngoài ra|mặt khác|riêng|và|song song|cùng với đó|theo đó|trước mắt|tiếp đó",
    true,
  ],
  ["trong đó chú trọng|về phía|đối với|còn|thứ nhất|thứ hai|thứ ba|một là|hai là|ba là|bốn là|năm là|sáu là", true],
]);

/** What a time or a topic before the actor begins with. */
const PREFIXES = /* @__PURE__ */ phrasesOf([
  [
    "trong|trước|từ|đến|định kỳ|hằng|hàng|sau|sau khi|ngay|để|nhằm|căn cứ|trên cơ sở|đối với|về|chậm nhất|vào|tại|hiện nay",
    true,
  ],
  [
    "thời gian tới|trong thời gian tới|với|nếu|khi|trường hợp|theo|từ nay|từ nay đến|muộn nhất|thực hiện|cuối|đầu|giữa|tiếp theo",
    true,
  ],
]);

const LONGEST_PREFIX = 30;

const isSign = ({ kind, text }: Token): boolean => kind === "break" || (kind === "mark" && !/^[("“]$/.test(text));

/** Also over `(1)`, by which a list runs on in one paragraph. */
const overSigns = (tokens: readonly Token[], index: number, limit: number): number => {
  let at = index;
  while (at < limit && isSign(tokens[at] as Token)) at += 1;
  const mark = lineMarkAt(tokens, at);
  return mark === null || mark.to >= limit ? at : mark.to;
};

const overConnectors = (tokens: readonly Token[], from: number, limit: number): number => {
  let at = overSigns(tokens, from, limit);
  for (let turn = 0; turn < 3; turn += 1) {
    const match = phraseAt(CONNECTORS, tokens, at);
    if (match === null) break;
    at = overSigns(tokens, at + match.length, limit);
  }
  return at;
};

/** Where a clause may begin to give work: at its begin, after a topic and its colon, after a time and its comma. */
const startsOf = (tokens: readonly Token[], { from, to }: TokenRange): readonly number[] => {
  const first = overConnectors(tokens, from, to);
  const starts = [first];
  const hasPrefix = hasPhraseAt(PREFIXES, tokens, first) || hasPhraseAt(PREFIXES, tokens, overSigns(tokens, from, to));
  const limit = Math.min(to, first + LONGEST_PREFIX);
  for (let at = first; at < limit; at += 1) {
    const text = tokens[at]?.text;
    const isColon = text === ":" && tokens[at + 1]?.glued !== true;
    if (isColon || (hasPrefix && text === ",")) starts.push(overConnectors(tokens, at + 1, to));
    if (text === ".") break;
  }
  return starts;
};

const isLeadersDeed = (tokens: readonly Token[], { lead, action }: Assignment, limit: number): boolean => {
  const [inner] = directivesIn(tokens, { from: action, to: Math.min(limit, action + 12) });
  return inner !== undefined && inner.at === action && isLeaderBefore(tokens, lead.from, lead.to) === true;
};

/** `thông báo để các đơn vị biết, thực hiện` closes a notice and gives no work. */
const CLOSING = /* @__PURE__ */ phrasesOf([
  ["thông báo để|xin thông báo|báo cáo để|trân trọng|kính báo cáo|kính trình", true],
]);

export interface OpeningRules {
  /** Actors may be named without a word of giving. */
  readonly actors: boolean;
  /** Anything that an actor is said to do is work. */
  readonly loose: boolean;
  /** What is requested of those above is a petition. */
  readonly below: boolean;
  /** Words of giving may stand within the clause, after whoever says them. */
  readonly within: boolean;
}

const isWork = (tokens: readonly Token[], assignment: Assignment, limit: number, rules: OpeningRules): boolean => {
  const { express, role, deed, action, lead } = assignment;
  if (action >= limit) return role || express === "order";
  if (hasPhraseAt(CLOSING, tokens, action) || (isTelling(tokens, action) && !role)) return false;
  if (express === "order") return true;
  if (express === "request") return rules.actors && !(rules.below && isSuperior(tokens, lead.from));
  if (!rules.actors || lead.self || (!rules.loose && isLeadersDeed(tokens, assignment, limit))) return false;
  return deed || role || (rules.loose && isCommonWord(tokens[action]));
};

const isCommonWord = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.text === token.text.toLowerCase();

/** A word of giving after its speaker: `Trưởng ban yêu cầu Văn phòng …`. */
const spoken = (tokens: readonly Token[], clause: TokenRange, rules: OpeningRules): Opening | null => {
  for (const { at, assignment } of directivesIn(tokens, clause)) {
    const speaker = isLeaderBefore(tokens, clause.from, at);
    const mayGive = speaker ?? rules.actors;
    if (mayGive && isWork(tokens, assignment, clause.to, { ...rules, actors: true }))
      return { is: "assignment", from: at, assignment };
  }
  return null;
};

const DUE_PREFIXES = /* @__PURE__ */ phrasesOf([
  [
    "trước|chậm nhất|muộn nhất|trong tháng|trong quý|trong tuần|trong ngày|đến hết|hết|đến cuối|trễ nhất|xong trước",
    true,
  ],
]);

/** `Trước ngày 15/6, Phòng Quy hoạch …`: the day by which it is due is part of the task. */
const withDue = (tokens: readonly Token[], first: number, from: number): number =>
  hasPhraseAt(DUE_PREFIXES, tokens, first) && tokens.slice(first, from).every(({ text }) => text !== ":")
    ? first
    : from;

const assigned = (tokens: readonly Token[], clause: TokenRange, rules: OpeningRules): Opening | null => {
  const starts = startsOf(tokens, clause);
  for (const from of starts) {
    const assignment = from < clause.to ? assignmentAt(tokens, from, clause.to) : null;
    if (assignment !== null && isWork(tokens, assignment, clause.to, rules))
      return { is: "assignment", from: withDue(tokens, starts[0] ?? from, from), assignment };
  }
  return rules.within ? spoken(tokens, clause, rules) : null;
};

const givesWork = (tokens: readonly Token[], at: number): boolean =>
  leadingLength(tokens, at) > 0 || isDeed(tokens, at);

const deed = (tokens: readonly Token[], clause: TokenRange): Opening | null => {
  for (const from of startsOf(tokens, clause)) {
    if (from < clause.to && givesWork(tokens, from))
      return { is: "deed", from, with: rolesAt(tokens, from, clause.to).actors };
  }
  return null;
};

/** How a clause begins to give work, or null where it does not. */
export const openingOf = (tokens: readonly Token[], clause: TokenRange, rules: OpeningRules): Opening | null =>
  assigned(tokens, clause, rules) ?? deed(tokens, clause);
