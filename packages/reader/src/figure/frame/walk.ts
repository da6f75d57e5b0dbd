import { rangeOfPeriod, toPeriod } from "@khukit/core/period";
import type { Event, Sentence } from "../event.js";
import type { Sign } from "../sign.js";
import { readAmount } from "./amount.js";
import { readComparison, settle } from "./comparison.js";
import { type Memory, newScope, type Scope } from "./scope.js";

type Boundary = Extract<Event, { kind: "boundary" }>["mark"];

/** What was said of a clause without a figure goes on to the next; what belonged to a figure is done with. */
const endClause = (scope: Scope): void => {
  if (!scope.clauseHasFigure) {
    scope.carried.push(...scope.near);
    scope.sentenceStatus = scope.clauseStatus ?? scope.sentenceStatus;
  }
  scope.clauseStatus = null;
  scope.near = [];
  scope.clauseHasFigure = false;
};

const endGroup = (scope: Scope): void => {
  endClause(scope);
  scope.carried = [];
  scope.time.groupPeriod = null;
  scope.time.cumulative = false;
  scope.single = false;
  scope.entity = null;
  scope.aim = false;
  scope.parts = null;
  scope.groupHasTime = false;
  scope.groupLast = null;
  scope.counted = scope.wholeCounted ?? scope.counted;
  scope.wholeCounted = null;
};

const openBracket = (scope: Scope): void => {
  scope.brackets.push({ near: scope.near, counted: scope.counted, parts: scope.parts, last: scope.last });
  scope.near = [];
  if (scope.last !== null && scope.parts === null) scope.parts = { of: scope.last, whole: true };
};

const closeBracket = (scope: Scope): void => {
  const bracket = scope.brackets.pop();
  if (bracket === undefined) return;
  scope.near = bracket.near;
  scope.counted = bracket.counted;
  scope.parts = bracket.parts;
  scope.last = bracket.last ?? scope.last;
};

const readBoundary = (mark: Boundary, scope: Scope): void => {
  if (mark === "(") openBracket(scope);
  else if (mark === ")") closeBracket(scope);
  else if (mark === ";" && scope.brackets.length === 0) endGroup(scope);
  else if (mark === ":" && scope.brackets.length > 0) return;
  else if (mark === ":") {
    scope.headed = [...scope.headed, ...scope.carried, ...scope.near].slice(-MOST_HEADED);
    scope.sentenceStatus = scope.clauseStatus ?? scope.sentenceStatus;
    scope.carried = [];
  } else if (mark === "," || mark === ";") endClause(scope);
  else if (scope.clauseHasFigure) scope.near = [];
};

const MOST_HEADED = 24;

/** `Trong đó` at the head of a sentence speaks of the sentence before. */
const partsFrom = (whole: boolean, scope: Scope, memory: Memory): Scope["parts"] => {
  const of = scope.last ?? (memory.figures.at(-1)?.sentence === scope.sentence - 1 ? memory.figures.length - 1 : null);
  return of === null ? null : { of, whole };
};

const readWholeYear = (scope: Scope, memory: Memory): void => {
  const year = scope.time.period?.slice(0, 4) ?? memory.lastYear ?? memory.period?.slice(0, 4) ?? memory.year;
  if (year !== null) readPeriod(year, scope, memory);
};

const readSign = (sign: Sign, from: number, scope: Scope, memory: Memory): void => {
  const { time } = scope;
  if (sign.kind === "subject" || sign.kind === "trait") {
    scope.near.push({ sign, from });
    if (scope.said.length < MOST_HEADED) scope.said.push({ sign, from });
    // What is allotted is a plan, whoever carries it out.
    if (sign.kind === "subject" && sign.family === "allocation") {
      scope.sentenceStatus = "target";
      scope.saidStatus = "target";
    }
  } else if (sign.kind === "status") {
    scope.saidStatus = sign.status;
    if (sign.reach === "sentence") scope.sentenceStatus = sign.status;
    else scope.clauseStatus = sign.status;
  } else if (sign.kind === "cumulative") {
    time.cumulative = true;
    time.stock = true;
  } else if (sign.kind === "now") {
    time.now = true;
    time.stock = true;
    memory.now = true;
    time.cutOff = null;
    time.period = null;
  } else if (sign.kind === "yearToDate") time.yearToDate = true;
  else if (sign.kind === "wholeYear") readWholeYear(scope, memory);
  else if (sign.kind === "within") {
    time.stock = false;
    memory.cutOff = null;
    memory.now = false;
  } else if (sign.kind === "parts") {
    scope.parts = partsFrom(sign.whole, scope, memory);
    scope.wholeCounted ??= scope.counted;
  } else if (sign.kind === "single") {
    scope.single = true;
    scope.near.push({ sign, from });
  } else if (sign.kind === "rule") scope.rule = true;
  else if (sign.kind === "aim") scope.aim = true;
};

const endOf = (period: string): string | null => {
  const known = toPeriod(period);
  return known === null ? null : rangeOfPeriod(known).to;
};

const readPeriod = (period: string, scope: Scope, memory: Memory): void => {
  const { time } = scope;
  scope.groupHasTime = true;
  if (time.cumulative && !scope.clauseHasFigure) time.groupPeriod = period;
  else {
    time.period = period;
    time.groupPeriod = null;
    time.cumulative = false;
    if (scope.sentenceStatus !== "target" && memory.cutOff !== endOf(period)) memory.cutOff = null;
  }
  time.stock = false;
  time.now = false;
  memory.now = false;
  memory.hasPeriod = true;
  memory.lastYear = period.slice(0, 4);
  if (scope.last === null) scope.topic ??= period;
};

const readCutOff = (event: Extract<Event, { kind: "cutOff" }>, scope: Scope, memory: Memory): void => {
  const { time } = scope;
  time.cutOff = event.asOf;
  scope.groupHasTime = true;
  if (time.yearToDate) {
    time.period = `${event.asOf.slice(0, 4)}-YTD`;
    if (scope.last === null) scope.topic = time.period;
  } else time.stock = true;
  const isAside = scope.brackets.length > 0 || scope.sentenceStatus === "target" || scope.sentenceStatus === "forecast";
  if (!isAside) memory.cutOff = event.asOf;
};

const settleYearToDate = (scope: Scope, memory: Memory): void => {
  const { time } = scope;
  const year = memory.period?.slice(0, 4) ?? memory.year;
  if (!time.yearToDate || time.period !== null || year === null) return;
  time.period = `${memory.year ?? year}-YTD`;
  if (scope.last === null) scope.topic = time.period;
  memory.cutOff = time.cutOff;
};

export interface Walk {
  readonly memory: Memory;
  /** The period that a comparison's base names, by its index in the text. */
  readonly periodOf: (index: number) => string | null;
}

const readEvent = (walk: Walk, scope: Scope, events: readonly Event[], index: number): void => {
  const event = events[index];
  if (event === undefined) return;
  if (event.kind === "boundary") readBoundary(event.mark, scope);
  else if (event.kind === "sign") readSign(event.sign, event.from, scope, walk.memory);
  else if (event.kind === "period") readPeriod(event.period, scope, walk.memory);
  else if (event.kind === "cutOff") readCutOff(event, scope, walk.memory);
  else if (event.kind === "entity") scope.entity = event.name;
  else if (event.kind === "amount") {
    settleYearToDate(scope, walk.memory);
    readAmount(walk, scope, events, index);
  } else if (event.kind === "comparison") {
    settleYearToDate(scope, walk.memory);
    readComparison(walk, scope, events, index);
  }
};

/** A heading, or a line that ends with a colon, tells of the lines below it; a title tells of nothing but the text. */
const keepSection = (scope: Scope, sentence: Sentence, memory: Memory): void => {
  const last = sentence.events.at(-1);
  const isOpen = last?.kind === "boundary" && last.mark === ":";
  const isHeading = sentence.isHeading && sentence.isNumbered && scope.last === null;
  if (isOpen || isHeading) {
    memory.section = scope.said;
    memory.sectionStatus = scope.saidStatus;
    memory.isList = isOpen && !isHeading;
  } else if (scope.last === null && scope.said.length > 0 && scope.sentence > 0) {
    memory.section = scope.said;
  }
};

/** What a colon opened ends with its list. */
const endList = (sentence: Sentence, memory: Memory): void => {
  if (!memory.isList || !sentence.beginsLine || sentence.isNumbered) return;
  memory.isList = false;
  memory.sectionStatus = null;
};

/** The figures of one sentence, added to what is kept in mind. */
export const readSentence = (walk: Walk, sentence: Sentence, place: number): void => {
  const { memory } = walk;
  endList(sentence, memory);
  if (sentence.beginsLine) {
    memory.now = false;
    memory.counted = null;
  }
  const scope = newScope(place, memory);
  for (let index = 0; index < sentence.events.length; index += 1) readEvent(walk, scope, sentence.events, index);
  settle(walk, scope, sentence.events);
  memory.counted = scope.wholeCounted ?? scope.counted;
  keepSection(scope, sentence, memory);
  const aimed = scope.sentenceStatus === "target" || scope.sentenceStatus === "forecast";
  if (scope.topic !== null && (!aimed || sentence.isHeading)) memory.period = scope.topic;
};
