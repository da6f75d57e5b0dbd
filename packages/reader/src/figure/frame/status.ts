import type { Figure } from "../figure.js";
import type { Family } from "../sign.js";
import type { Scope } from "./scope.js";

export const statusOf = (scope: Scope, unit: string, family: Family): Figure["status"] => {
  const isAim = unit === "percent" && (scope.aim || family === "taskUpdate");
  const isPlan = isAim || family === "publicPlan";
  return scope.clauseStatus ?? scope.sentenceStatus ?? (isPlan ? "target" : "actual");
};
