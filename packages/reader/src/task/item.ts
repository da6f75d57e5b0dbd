import { hasPhraseAt, phrasesOf, type Token, type TokenRange } from "../text/index.js";
import { isTelling } from "./action.js";
import type { Actor } from "./actor.js";
import { type Assignment, assignmentAt } from "./assignment.js";
import { type Clause, clausesOf, type Paragraph } from "./clause.js";
import { addFields, addPartners, assignedDraft, type Draft, draftOf } from "./draft.js";
import { type Fields, fieldsIn, isField } from "./field.js";
import { isConclusion, isContinuing } from "./lead-in.js";
import { type Opening, type OpeningRules, openingOf } from "./opening.js";

/** What work a paragraph may give, and to whom where it does not say. */
export interface ItemRules extends OpeningRules {
  /** What is to be done may stand without an actor. */
  readonly deeds: boolean;
  /** Every sentence with a deed is a task of its own: a list that runs on in one paragraph. */
  readonly list: boolean;
  /** Whoever concludes in it may go on to name who does what. */
  readonly news: boolean;
  /** Every marked paragraph is a task. */
  readonly whole: boolean;
  readonly lead: Actor | null;
  readonly with: readonly Actor[];
}

/** `hoàn thành trước …`, `thực hiện`: it says nothing of its own. */
const EMPTY = /* @__PURE__ */ phrasesOf([
  [
    "hoàn thành trước|hoàn thành trong|hoàn thành xong|hoàn thành vào|hoàn thành chậm nhất|xong trước|tham mưu thực hiện",
    true,
  ],
  [
    "tổ chức thực hiện|triển khai thực hiện|thực hiện nhiệm vụ này|thực hiện nội dung này|chịu trách nhiệm thực hiện|thực hiện việc này",
    true,
  ],
  ["theo dõi, đôn đốc thực hiện|thực hiện nội dung trên|thực hiện trước|thực hiện trong|tham mưu nội dung này", true],
]);

const isEnd = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at >= limit || /^[.,;/]$/.test(tokens[at]?.text ?? "");

const isEmpty = (tokens: readonly Token[], { action }: Assignment, limit: number): boolean => {
  if (isEnd(tokens, action, limit) || hasPhraseAt(EMPTY, tokens, action)) return true;
  return hasPhraseAt(JUST_DO, tokens, action) && isEnd(tokens, action + 2, limit);
};

const JUST_DO = /* @__PURE__ */ phrasesOf([["thực hiện|phối hợp|tham gia|hỗ trợ", true]]);
const TAKES_PART = /* @__PURE__ */ phrasesOf([
  ["phối hợp|tham gia phối hợp|cùng phối hợp|có trách nhiệm phối hợp", true],
]);

/** `Phòng B phối hợp thực hiện`, after the task of another. */
const isPartnersOnly = (tokens: readonly Token[], { role, express, action }: Assignment, limit: number): boolean => {
  if (express !== null || role || !hasPhraseAt(TAKES_PART, tokens, action)) return false;
  for (let at = action; at < Math.min(limit, action + 8); at += 1) if (isEnd(tokens, at, limit)) return true;
  return limit - action <= 4;
};

interface State {
  readonly tokens: readonly Token[];
  readonly paragraph: Paragraph;
  rules: ItemRules;
  readonly drafts: Draft[];
  open: Draft | null;
}

/** Whoever has given work to one goes on without saying so: `yêu cầu Phòng A …; Phòng B …`. */
const openDraft = (state: State, draft: Draft): void => {
  state.drafts.push(draft);
  state.open = draft;
  state.rules = { ...state.rules, actors: true };
};

/** A paragraph with a mark is an item, and its first task begins where it does. */
const beginOf = ({ paragraph, drafts }: State, opening: number): number =>
  paragraph.marked && drafts.length === 0 ? paragraph.content : opening;

const readAssignment = (state: State, clause: Clause, from: number, assignment: Assignment): void => {
  const { tokens, open, paragraph } = state;
  if (open !== null && isPartnersOnly(tokens, assignment, clause.to)) {
    addPartners(open, [assignment.lead, ...assignment.with]);
  } else if (open !== null && !open.own && (open.vague || isEmpty(tokens, assignment, clause.to))) {
    addFields(open, assignment);
  } else if (open === null || !paragraph.marked || !clause.first || assignment.express !== null) {
    openDraft(state, assignedDraft(beginOf(state, from), clause.to, assignment));
    return;
  }
  if (open !== null) open.to = clause.to;
};

const readDeed = (state: State, clause: Clause, from: number, others: readonly Actor[]): void => {
  const { open, rules, paragraph } = state;
  const opens = open === null || (rules.list && clause.first && !paragraph.marked);
  if (!opens) open.to = clause.to;
  else if (rules.deeds || rules.list)
    openDraft(state, draftOf(beginOf(state, from), clause.to, { lead: rules.lead, with: [...rules.with, ...others] }));
};

const PAST = /* @__PURE__ */ phrasesOf([
  ["đã|đạt|chậm|giảm|tăng|chiếm|bằng|còn|vẫn|đánh giá cao|ghi nhận|biểu dương|nguyên nhân", true],
]);

const FIRST_WORDS = 8;

const tellsOfPast = (tokens: readonly Token[], { from, to }: Clause): boolean => {
  if (isTelling(tokens, from) && !hasPhraseAt(NOW, tokens, from)) return true;
  for (let at = from; at < Math.min(to, from + FIRST_WORDS); at += 1) if (hasPhraseAt(PAST, tokens, at)) return true;
  return false;
};

const NOW = /* @__PURE__ */ phrasesOf([["hiện nay|hiện", true]]);

const SHORTEST_ITEM = 4;

/** Whether a clause is an item of a list of work, though nothing in it is known as a deed. */
const isWholeItem = ({ rules, paragraph, tokens }: State, clause: Clause): boolean =>
  rules.whole &&
  paragraph.marked &&
  clause.from <= paragraph.content &&
  clause.to - clause.from >= SHORTEST_ITEM &&
  !tellsOfPast(tokens, clause);

/** The one an item begins with, whatever it says of it; else whom the list is for. */
const leadOfItem = ({ rules, tokens }: State, { from, to }: Clause): Fields => {
  const named = assignmentAt(tokens, from, to);
  return named === null || named.lead.self ? rules : named;
};

const readOther = (state: State, clause: Clause): void => {
  const { open, paragraph } = state;
  if (open !== null && (paragraph.marked || !clause.first)) open.to = clause.to;
  else if (open !== null) state.open = null;
  else if (isWholeItem(state, clause)) {
    openDraft(state, draftOf(paragraph.content, clause.to, leadOfItem(state, clause), true));
  }
};

const readOpening = (state: State, clause: Clause, opening: Opening | null): void => {
  if (opening === null) readOther(state, clause);
  else if (opening.is === "assignment") readAssignment(state, clause, opening.from, opening.assignment);
  else readDeed(state, clause, opening.from, opening.with);
};

/** `… yêu cầu các đơn vị bám sát kế hoạch. Trong đó: …` gives the work that follows, and `… như sau:` what stands below. */
const isGeneral = (tokens: readonly Token[], clause: Clause, next: number): boolean =>
  tokens[clause.to - 1]?.text === ":" || isContinuing(tokens, next);

const nextSentence = (clauses: readonly Clause[], index: number): number | undefined => {
  for (let next = index + 1; next < Math.min(clauses.length, index + MOST_PARTS); next += 1) {
    if (clauses[next]?.first === true) return clauses[next]?.from;
  }
  return undefined;
};

/** How many semicolons of a sentence are looked over for what comes after it. */
const MOST_PARTS = 8;

/** The tasks of a paragraph, or of a part of it, in order. */
export const tasksOfParagraph = (
  tokens: readonly Token[],
  paragraph: Paragraph,
  range: TokenRange,
  rules: ItemRules,
): readonly Draft[] => {
  const state: State = { tokens, paragraph, rules, drafts: [], open: null };
  const clauses = clausesOf(tokens, range);
  for (const [index, clause] of clauses.entries()) {
    const isOpening = !isGeneral(tokens, clause, nextSentence(clauses, index) ?? range.to);
    const fields = isField(tokens, clause.from) && state.open !== null ? fieldsIn(tokens, clause) : null;
    if (fields !== null && state.open !== null) {
      addFields(state.open, fields);
      state.open.to = clause.to;
    } else if (isOpening) readOpening(state, clause, openingOf(tokens, clause, state.rules));
    if (rules.news && isConclusion(tokens, clause)) state.rules = { ...state.rules, actors: true };
  }
  return state.drafts;
};
