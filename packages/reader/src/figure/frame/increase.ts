import type { SpokenComparison } from "../../comparison/index.js";
import { emit } from "./emit.js";
import { type Subject, subjectOf } from "./family.js";
import { keep } from "./keep.js";
import { asAmount } from "./level.js";
import { type Scope, traitsOf, type Walk } from "./scope.js";

/** `tăng vốn thêm 99 triệu USD` beside no figure of that unit: the sum itself, not a change of another. */
export const readIncrease = (walk: Walk, scope: Scope, spoken: SpokenComparison): void => {
  if (spoken.unit === null || scope.rule) return;
  const amount = {
    ...asAmount(spoken, spoken.unit),
    traits: [spoken.down ? ("decrease" as const) : ("increase" as const)],
  };
  const last = scope.last === null ? null : (walk.memory.figures[scope.last] ?? null);
  const subject: Subject | null =
    subjectOf(amount, scope, [], last, false) ??
    (scope.single && /^(?:USD|VND)$/.test(spoken.unit) ? { family: "capital", unit: spoken.unit, sign: null } : null);
  if (subject === null) return;
  const figure = emit(walk, scope, spoken, amount, subject, new Set([...traitsOf(scope.near), ...amount.traits]));
  if (figure === null) return;
  keep(walk, scope, figure);
};
