import { isCapitalised, type Line, linesOf } from "../document/line.js";
import { type Section, sectionsOf } from "../document/section.js";
import { chromeIn, pageOf } from "../portal/chrome.js";
import type { Text, Token, TokenRange } from "../text/index.js";
import { findVisits } from "../visit/visits.js";
import { type Assignment, assignmentAt } from "./assignment.js";
import { clausesOf, type Paragraph, paragraphsOf } from "./clause.js";
import { type DocumentKind, documentKindOf } from "./document-kind.js";
import { addFields, type Draft, draftOf, withBrackets, withPartners } from "./draft.js";
import { fieldsIn, isField } from "./field.js";
import { type Governing, governingAt } from "./governing.js";
import { tasksOfParagraph } from "./item.js";
import { directivesIn, isContinuing, isLeaderBefore, leadInOf } from "./lead-in.js";
import { rulesOf, type WorkState } from "./rules.js";

/** A task with the heading it stands under. */
export interface PlacedDraft {
  readonly draft: Draft;
  readonly section: string | null;
}

interface Reading {
  readonly text: Text;
  readonly kind: DocumentKind;
  readonly state: WorkState;
  readonly found: PlacedDraft[];
  /** A paragraph that was no task, but may be one if the next says who does it. */
  before: { readonly paragraph: Paragraph; readonly governing: Governing } | null;
}

/** `Đơn vị chủ trì: Phòng A`, on a line of its own: it belongs to the task before, or makes one of the line before. */
const readFields = (reading: Reading, paragraph: Paragraph): boolean => {
  const { tokens } = reading.text;
  const fields = isField(tokens, paragraph.content) ? fieldsIn(tokens, paragraph) : null;
  if (fields === null) return false;
  const { before } = reading;
  if (before !== null) {
    const draft = draftOf(before.paragraph.content, before.paragraph.to, { lead: null, with: [] });
    reading.found.push({ draft, section: before.governing.title });
    reading.before = null;
  }
  const last = reading.found.at(-1);
  if (last === undefined) return true;
  addFields(last.draft, fields);
  last.draft.to = paragraph.to;
  return true;
};

const announce = (state: WorkState, named: Assignment | null): void => {
  state.on = true;
  state.lead = named?.lead ?? null;
  state.with = named?.with ?? [];
};

/** Reads a part of a paragraph by what has been said up to there. */
const readPart = (
  reading: Reading,
  paragraph: Paragraph,
  range: TokenRange,
  governing: Governing,
  list: boolean,
): void => {
  if (range.to <= range.from) return;
  const { tokens } = reading.text;
  const rules = rulesOf(reading.kind, tokens, paragraph, governing, reading.state);
  if (rules === null) return;
  const isList = list && reading.kind !== "plan" && governing.region !== "other";
  const drafts = tasksOfParagraph(tokens, paragraph, range, { ...rules, list: isList, actors: rules.actors || isList });
  for (const draft of drafts) {
    reading.found.push({ draft: withPartners(tokens, withBrackets(tokens, draft)), section: governing.title });
  }
  // Who has given work to one may go on without saying so.
  if (drafts.length > 0) reading.state.on = true;
};

const FURTHEST_BACK = 200;

/** Whom the sentence before `Trong đó: …` gave work in general. */
const generalIn = (tokens: readonly Token[], before: TokenRange, clause: TokenRange): Assignment | null => {
  if (!isContinuing(tokens, clause.from)) return null;
  const near = { from: Math.max(before.from, before.to - FURTHEST_BACK), to: before.to };
  const found = directivesIn(tokens, near).findLast(({ at }) => isLeaderBefore(tokens, before.from, at) !== false);
  return found?.assignment ?? null;
};

/** A paragraph in parts: what stands before a lead-in, and what it announces. */
const readParagraph = (reading: Reading, paragraph: Paragraph, governing: Governing): void => {
  const { tokens } = reading.text;
  const { state } = reading;
  let from = paragraph.content;
  let list = false;
  for (const clause of clausesOf(tokens, { from, to: paragraph.to })) {
    const isOn = state.on || generalIn(tokens, { from, to: clause.from }, clause) !== null;
    const leadIn = leadInOf(tokens, clause, isOn);
    if (leadIn === null || (paragraph.marked && leadIn.to < paragraph.to)) continue;
    const before = { from, to: clause.from };
    readPart(reading, paragraph, before, governing, list);
    announce(state, leadIn.assignment ?? generalIn(tokens, before, clause));
    from = leadIn.to;
    list = isCapitalised(tokens[leadIn.to]?.text);
  }
  readPart(reading, paragraph, { from, to: paragraph.to }, governing, list);
};

/** `4. Văn phòng chuẩn bị hồ sơ.`: a short item that something without a number follows. */
const isItem = (tokens: readonly Token[], { content, to }: Paragraph): boolean =>
  tokens[to - 1]?.text === "." && assignmentAt(tokens, content, to)?.deed === true;

/** A heading with nothing under it is an item whose line has no full stop. */
const isHeading = (
  tokens: readonly Token[],
  section: Section | undefined,
  paragraph: Paragraph,
  next: Paragraph | undefined,
): boolean => {
  if (section === undefined || section.from !== paragraph.from || section.title === null) return false;
  if (section.content < paragraph.to || next === undefined || next.from >= section.end) return false;
  return !isItem(tokens, paragraph);
};

/** Those of a list in order that begin in none of the ranges, which are in order too. */
const outside = <Place extends TokenRange>(list: readonly Place[], ranges: readonly TokenRange[]): readonly Place[] => {
  let last = -1;
  return list.filter(({ from }) => {
    while ((ranges[last + 1]?.from ?? Number.POSITIVE_INFINITY) <= from) last += 1;
    return from >= (ranges[last]?.to ?? 0);
  });
};

/** The lines of a body without the page's furniture and its counter. */
const contentLines = (text: Text, body: TokenRange, chrome: readonly TokenRange[]): readonly Line[] => {
  const counter = findVisits(text);
  return outside(outside(linesOf(text, body), chrome), counter === null ? [] : [counter]);
};

/** A heading announces what stands under it. */
const readHeading = ({ text, state }: Reading, { content, to }: Paragraph): void => {
  const leadIn = leadInOf(text.tokens, { from: content, to }, state.on);
  if (leadIn !== null) announce(state, leadIn.assignment);
};

/** The tasks of a text in order, as it is gone through paragraph by paragraph. */
export const walk = (text: Text, body: TokenRange): readonly PlacedDraft[] => {
  const page = pageOf(text);
  const kind = documentKindOf(page);
  if (kind === "rule") return [];
  const chrome = chromeIn(page);
  const furniture = new Set(chrome.map(({ from }) => from));
  const sections = sectionsOf(text, body);
  const paragraphs = paragraphsOf(text, contentLines(text, body, chrome));
  const reading: Reading = { text, kind, state: { on: false, lead: null, with: [] }, found: [], before: null };
  let last = -1;
  for (const [index, paragraph] of paragraphs.entries()) {
    while ((sections[last + 1]?.from ?? Number.POSITIVE_INFINITY) <= paragraph.from) last += 1;
    const governing = governingAt(text, sections, ({ from }) => furniture.has(from), last, paragraph.from);
    if (readFields(reading, paragraph)) continue;
    const count = reading.found.length;
    const isTitle = isHeading(text.tokens, sections[last], paragraph, paragraphs[index + 1]);
    if (isTitle) readHeading(reading, paragraph);
    else readParagraph(reading, paragraph, governing);
    reading.before = reading.found.length === count && paragraph.marked ? { paragraph, governing } : null;
  }
  // What a plan names nobody for is the office's own work.
  return kind === "plan" ? reading.found.filter(({ draft }) => draft.lead !== null) : reading.found;
};
