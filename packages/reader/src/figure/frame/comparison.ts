import type { SpokenComparison } from "../../comparison/index.js";
import type { Event } from "../event.js";
import type { Figure } from "../figure.js";
import { attach, trailingBase } from "./attach.js";
import { readInTurn } from "./in-turn.js";
import { readIncrease } from "./increase.js";
import { noteShare } from "./keep.js";
import { readLevel } from "./level.js";
import { rightOf } from "./right.js";
import { type Scope, subjectsOf, type Walk } from "./scope.js";
import { isMoney } from "./unit-family.js";
import { readAbove, readValueless } from "./valueless.js";

/** Whether a figure for the same words still comes: before any other subject, in this group. */
const comesLater = (events: readonly Event[], index: number): boolean => {
  for (let at = index + 1; at < events.length && at <= index + 10; at += 1) {
    const event = events[at];
    if (event?.kind === "amount") return event.amount.unit !== null && event.amount.unit !== "percent";
    if (event?.kind === "boundary" && (event.mark === ";" || event.mark === ":")) return false;
    if (event?.kind === "sign" && event.sign.kind === "subject") return false;
  }
  return false;
};

/** `cho thuê 61,5 ha/111,8 ha (đạt 55 %)`: a share of the area beside it. */
const isAreaShare = (walk: Walk, scope: Scope, { form, base }: SpokenComparison): boolean => {
  const last = scope.last === null ? undefined : walk.memory.figures[scope.last];
  return form === "ratio" && base === null && (last?.family === "land" || last?.family === "zone");
};

const MOST_BACK = 3;

const isIn = ({ unit }: Figure, amount: string): boolean =>
  unit === amount ||
  unit === `${amount}/person/month` ||
  (amount === "visits" && /^(?:vehicles|vessels|people)$/.test(unit));

/** The nearest figure of the sentence that an amount can have been added to: `12 dự án với 96 triệu USD, tăng 3 dự án`. */
const placeOf = ({ memory }: Walk, { groupLast, sentence }: Scope, { unit, base }: SpokenComparison): number | null => {
  if (groupLast === null || unit === null) return null;
  // `5 dự án tăng thêm 12 triệu USD` tells what those projects brought.
  const back = isMoney(unit) && base === null ? 1 : MOST_BACK;
  for (let place = groupLast; place >= 0 && place > groupLast - back; place -= 1) {
    const figure = memory.figures[place];
    if (figure === undefined || figure.sentence !== sentence) return null;
    if (isIn(figure, unit)) return place;
  }
  return null;
};

/** `1.376 tỷ đồng thực nộp bằng 88,6 % dự toán`: the subject behind a figure is still its own. */
const tellsAgain = (walk: Walk, scope: Scope, family: Figure["family"]): boolean =>
  scope.clauseHasFigure && scope.last !== null && walk.memory.figures[scope.last]?.family === family;

/** A comparison goes to the figure before it, or waits for the one whose words it follows. */
export const readComparison = (walk: Walk, scope: Scope, events: readonly Event[], index: number): void => {
  const event = events[index];
  if (event?.kind !== "comparison") return;
  const spoken = event.comparison;
  if (spoken.form === "points") return;
  if (spoken.before.length > 0) {
    const first = walk.memory.figures.length - spoken.before.length - 1;
    [...spoken.before, spoken].forEach((each, turn) => {
      attach(walk, scope, first + turn, each, null);
    });
    return;
  }
  if (readInTurn(walk, scope, events, index)) return;
  const opens = subjectsOf(scope.near).some(({ sign }) => !tellsAgain(walk, scope, sign.family));
  if (readLevel(walk, scope, spoken, rightOf(events, index))) return;
  if (spoken.form === "share" || isAreaShare(walk, scope, spoken)) {
    noteShare(walk, scope, {
      percent: spoken.amount,
      loose: spoken.qualifier !== null,
      from: spoken.from,
      to: spoken.amountTo,
    });
    return;
  }
  if (spoken.form === "absolute") {
    const place = opens ? null : placeOf(walk, scope, spoken);
    if (place !== null) attach(walk, scope, place, spoken, trailingBase(walk, events, index, null));
    else if (!readAbove(walk, scope, spoken)) readIncrease(walk, scope, spoken);
    return;
  }
  if (opens && comesLater(events, index)) scope.pending.push(spoken);
  else if (!opens || !readValueless(walk, scope, spoken)) {
    if (opens || scope.last === null) return;
    const own = walk.memory.figures[scope.last]?.period ?? null;
    attach(walk, scope, scope.last, spoken, trailingBase(walk, events, index, own));
  }
};

/** A comparison that never met its figure is let go. */
export const settle = (_walk: Walk, scope: Scope, _events: readonly Event[]): void => {
  scope.pending = [];
};
