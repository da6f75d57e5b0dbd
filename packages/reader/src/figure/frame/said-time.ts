import { rangeOfPeriod, toPeriod } from "@khukit/core/period";
import type { Event } from "../event.js";
import type { Memory, Scope } from "./scope.js";

export const readWholeYear = (scope: Scope, memory: Memory): void => {
  const year = scope.time.period?.slice(0, 4) ?? memory.lastYear ?? memory.period?.slice(0, 4) ?? memory.year;
  if (year !== null) readPeriod(year, scope, memory);
};

const endOf = (period: string): string | null => {
  const known = toPeriod(period);
  return known === null ? null : rangeOfPeriod(known).to;
};

export const readPeriod = (period: string, scope: Scope, memory: Memory): void => {
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
  if (scope.last === null && scope.clauseStatus !== "target") scope.topic ??= period;
};

export const readCutOff = (event: Extract<Event, { kind: "cutOff" }>, scope: Scope, memory: Memory): void => {
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

export const settleYearToDate = (scope: Scope, memory: Memory): void => {
  const { time } = scope;
  const year = memory.period?.slice(0, 4) ?? memory.year;
  if (!time.yearToDate || time.period !== null || year === null) return;
  time.period = `${memory.year ?? year}-YTD`;
  if (scope.last === null) scope.topic = time.period;
  memory.cutOff = time.cutOff;
};
