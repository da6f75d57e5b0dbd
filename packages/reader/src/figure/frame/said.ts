import type { Sign } from "../sign.js";
import { MOST_HEADED } from "./boundary.js";
import { readPeriod, readWholeYear } from "./said-time.js";
import { type Memory, type Scope, subjectsOf } from "./scope.js";

/** `Trong đó` at the head of a sentence speaks of the sentence before. */
const partsFrom = (whole: boolean, scope: Scope, memory: Memory): Scope["parts"] => {
  const of = scope.last ?? (memory.figures.at(-1)?.sentence === scope.sentence - 1 ? memory.figures.length - 1 : null);
  return of === null ? null : { of, whole };
};

/** The subjects that the next figures are of, one each; none where fewer than two were named. */
const inTurn = ({ near }: Scope): Scope["turns"] => {
  const subjects = subjectsOf(near);
  return subjects.length < 2 ? [] : subjects;
};

export const readSign = (sign: Sign, from: number, scope: Scope, memory: Memory): void => {
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
    if (sign.year === true && scope.sentenceStatus === "target") readWholeYear(scope, memory);
  } else if (sign.kind === "inTurn") scope.turns = inTurn(scope);
  else if (sign.kind === "parts") {
    scope.parts = partsFrom(sign.whole, scope, memory);
    scope.isApart ||= sign.apart === true && scope.topic === null;
    scope.wholeCounted ??= scope.counted;
  } else if (sign.kind === "single") {
    scope.single = true;
    scope.near.push({ sign, from });
  } else if (sign.kind === "rule") scope.rule = true;
  else if (sign.kind === "aim") scope.aim = true;
  else if (sign.kind === "former") scope.former = sign.reach;
  else if (sign.kind === "yearOfNow" && memory.year !== null)
    readPeriod(String(Number(memory.year) + sign.away), scope, memory);
};
