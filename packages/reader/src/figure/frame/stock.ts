import type { Figure } from "../figure.js";
import type { Scope, Walk } from "./scope.js";

export const lastOf = (walk: Walk, scope: Scope): Figure | null => {
  const place = scope.last ?? scope.parts?.of;
  return place === undefined ? null : (walk.memory.figures[place] ?? null);
};

/** It says so, or the text has told of a day and of no period since. */
export const isStock = (walk: Walk, scope: Scope): boolean => {
  const { memory } = walk;
  const { time } = scope;
  const beside = lastOf(walk, scope)?.family;
  const isAimed = scope.sentenceStatus === "target" || scope.sentenceStatus === "forecast";
  // What is aimed at is to come, whatever stood before.
  if (isAimed && !time.now && !time.cumulative && time.cutOff === null) return false;
  const standsBeside = beside === "zone" && time.period === null && !memory.running;
  return (
    time.stock ||
    standsBeside ||
    ((memory.cutOff !== null || memory.now) && time.period === null && time.groupPeriod === null)
  );
};
