import type { Event, Sentence } from "../event.js";
import { readAmount } from "./amount.js";
import { readBoundary } from "./boundary.js";
import { readComparison, settle } from "./comparison.js";
import { readSign } from "./said.js";
import { readCutOff, readPeriod, settleYearToDate } from "./said-time.js";
import { newScope, type Scope, type Walk } from "./scope.js";
import { endList, keepSection } from "./section.js";

const readEvent = (walk: Walk, scope: Scope, events: readonly Event[], index: number): void => {
  const event = events[index];
  if (event === undefined) return;
  if (event.kind === "boundary") readBoundary(event.mark, scope);
  else if (event.kind === "sign") readSign(event.sign, event.from, scope, walk.memory);
  else if (event.kind === "period") {
    if (scope.topic === null) scope.topicFrom = event.from;
    readPeriod(event.period, scope, walk.memory);
  } else if (event.kind === "cutOff") readCutOff(event, scope, walk.memory);
  else if (event.kind === "base" && events[index + 1]?.kind === "other") scope.former = "figure";
  else if (event.kind === "entity") scope.entity = event.name;
  else if (event.kind === "amount") {
    settleYearToDate(scope, walk.memory);
    readAmount(walk, scope, events, index);
  } else if (event.kind === "comparison") {
    settleYearToDate(scope, walk.memory);
    readComparison(walk, scope, events, index);
  }
};

const MOST_OPENING = 12;

/** `Dịch bệnh khiến nhiều nhà máy phải dừng suốt quý III`: no figure, and the time far from the head. */
const isInPassing = ({ last, topicFrom }: Scope, { from, isHeading }: Sentence): boolean =>
  last === null && !isHeading && topicFrom > from + MOST_OPENING;

/** The figures of one sentence, added to what is kept in mind. */
export const readSentence = (walk: Walk, sentence: Sentence, place: number): void => {
  const { memory } = walk;
  endList(sentence, memory);
  if (sentence.beginsLine) {
    memory.now = false;
    memory.counted = null;
    memory.period = memory.outerPeriod === null ? memory.period : memory.outerPeriod.period;
    memory.outerPeriod = null;
  }
  const scope = newScope(place, sentence.from, memory);
  for (let index = 0; index < sentence.events.length; index += 1) readEvent(walk, scope, sentence.events, index);
  settle(walk, scope, sentence.events);
  memory.counted = scope.wholeCounted ?? scope.counted;
  keepSection(scope, sentence, memory);
  const aimed = scope.sentenceStatus === "target" || scope.sentenceStatus === "forecast";
  if (scope.topic === null || (aimed && !sentence.isHeading) || isInPassing(scope, sentence)) return;
  if (scope.isApart) memory.outerPeriod ??= { period: memory.period };
  memory.period = scope.topic;
  memory.hasPeriod = true;
};
