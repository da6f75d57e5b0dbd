import type { Event } from "../event.js";
import type { Scope } from "./scope.js";

type Boundary = Extract<Event, { kind: "boundary" }>["mark"];

/** What was said of a clause without a figure goes on to the next; what belonged to a figure is done with. */
const endClause = (scope: Scope): void => {
  if (!scope.clauseHasFigure) {
    scope.carried.push(...scope.near);
    scope.sentenceStatus = scope.clauseStatus ?? scope.sentenceStatus;
  }
  scope.clauseStatus = null;
  scope.near = [];
  scope.former = null;
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
  scope.turns = [];
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
  scope.former = null;
  scope.near = bracket.near;
  scope.counted = bracket.counted;
  scope.parts = bracket.parts;
  scope.last = bracket.last ?? scope.last;
};

export const readBoundary = (mark: Boundary, scope: Scope): void => {
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

export const MOST_HEADED = 24;
