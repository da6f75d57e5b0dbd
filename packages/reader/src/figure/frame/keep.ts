import type { Figure, Share } from "../figure.js";
import { type Scope, subjectsOf, type Walk } from "./scope.js";

/** `Tổng diện tích đất công nghiệp của 8 KCN là 1.462 ha`: the zones stand between the words and their figure. */
const isWhere = ({ near }: Scope, { family }: Figure): boolean =>
  family === "zone" && subjectsOf(near).some(({ sign }) => sign.family !== "zone");

export const keep = (walk: Walk, scope: Scope, figure: Figure): void => {
  walk.memory.figures.push(figure);
  scope.last = walk.memory.figures.length - 1;
  scope.groupLast = scope.last;
  scope.clauseHasFigure = true;
  scope.near = isWhere(scope, figure) ? scope.near : [];
};

/** `nữ 175.473 người (60,03 %)`: a share beside its figure. */
export const noteShare = (walk: Walk, scope: Scope, share: Share): void => {
  const place = scope.brackets.at(-1)?.last ?? scope.groupLast;
  const figure = place === null ? undefined : walk.memory.figures[place];
  if (place === null || figure === undefined || figure.unit === "percent") return;
  walk.memory.figures[place] = { ...figure, shares: [...figure.shares, share] };
};
