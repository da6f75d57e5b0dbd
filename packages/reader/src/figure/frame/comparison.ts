import type { SpokenComparison } from "../../comparison/index.js";
import type { ComparisonBase } from "../../reading.js";
import type { Event } from "../event.js";
import type { Figure, Share } from "../figure.js";
import { emit } from "./amount.js";
import { baseOf, supposedBase } from "./compare.js";
import { type Subject, subjectOf } from "./family.js";
import { rightOf } from "./right.js";
import { type PlacedSign, type Scope, subjectsOf, traitsOf } from "./scope.js";
import { readValueless } from "./valueless.js";
import type { Walk } from "./walk.js";

/** A base that ends a sentence is that of all before it: `đều so với cùng kỳ`. */
const trailingBase = (
  walk: Walk,
  events: readonly Event[],
  index: number,
  own: string | null,
): ComparisonBase | null => {
  for (let at = events.length - 1; at > index && at >= events.length - 12; at -= 1) {
    const event = events[at];
    if (event?.kind === "base") return baseOf(event.base, own, walk.periodOf);
  }
  return null;
};

export const keep = (walk: Walk, scope: Scope, figure: Figure): void => {
  walk.memory.figures.push(figure);
  scope.last = walk.memory.figures.length - 1;
  scope.groupLast = scope.last;
  scope.clauseHasFigure = true;
  scope.near = [];
};

/** `nữ 175.473 người (60,03 %)`: a share beside its figure. */
export const noteShare = (walk: Walk, scope: Scope, share: Share): void => {
  const place = scope.brackets.at(-1)?.last ?? scope.groupLast;
  const figure = place === null ? undefined : walk.memory.figures[place];
  if (place === null || figure === undefined || figure.unit === "percent") return;
  walk.memory.figures[place] = { ...figure, shares: [...figure.shares, share] };
};

export const attach = (
  walk: Walk,
  scope: Scope,
  place: number,
  spoken: SpokenComparison,
  trailing: ComparisonBase | null,
): void => {
  const { memory } = walk;
  const figure = memory.figures[place];
  if (figure === undefined) return;
  const said = baseOf(spoken.base, figure.period, walk.periodOf);
  const taken = figure.comparisons.map((comparison) => comparison.base);
  const base =
    said ??
    trailing ??
    supposedBase(spoken, { sentence: scope.bases, last: scope.lastBase, text: memory.bases, taken });
  if (said !== null && !spoken.over) {
    memory.bases.set(spoken.form, said);
    scope.bases.set(spoken.form, said);
    scope.lastBase = said;
  }
  memory.figures[place] = { ...figure, comparisons: [...figure.comparisons, { spoken, base }] };
};

/** What was said of a figure before its number: `doanh thu tăng 14 %, đạt 24 tỷ`. */
export const takePending = (walk: Walk, scope: Scope): void => {
  const place = scope.last;
  if (place === null) return;
  for (const spoken of scope.pending) attach(walk, scope, place, spoken, null);
  scope.pending = [];
};

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

const asAmount = (spoken: SpokenComparison, unit: string) => ({
  value: spoken.amount,
  unit,
  family: null,
  traits: [],
  qualifier: spoken.qualifier,
  malformed: false,
  from: spoken.from,
  to: spoken.to,
});

/** `cho thuê 61,5 ha/111,8 ha (đạt 55 %)`: a share of the area beside it. */
const isAreaShare = (walk: Walk, scope: Scope, { form, base }: SpokenComparison): boolean => {
  const last = scope.last === null ? undefined : walk.memory.figures[scope.last];
  return form === "ratio" && base === null && (last?.family === "land" || last?.family === "zone");
};

const isForeignCapital = ({ sign }: PlacedSign): boolean =>
  sign.kind === "subject" &&
  sign.family === "capital" &&
  (sign.traits.includes("foreign") || sign.traits.includes("abroad"));

/** `Vốn FDI vào KCN chiếm 78,5 % vốn FDI mới của toàn tỉnh`. */
const isShareOfProvince = (scope: Scope, right: readonly PlacedSign[]): boolean =>
  right.some(isForeignCapital) && [...scope.near, ...scope.carried].some(isForeignCapital);

const isRate = (walk: Walk, scope: Scope, family: Figure["family"]): boolean => {
  const last = scope.last === null ? undefined : walk.memory.figures[scope.last];
  return last?.family === family && last.unit === "percent";
};

/** A rate that is the figure itself: `tỷ lệ lấp đầy đạt 78 %`, `nữ chiếm 56 %`. */
const readLevel = (walk: Walk, scope: Scope, spoken: SpokenComparison, right: readonly PlacedSign[]): boolean => {
  if (!spoken.mayBeLevel || spoken.unit !== "percent" || scope.rule) return false;
  const amount = asAmount(spoken, "percent");
  const rated = subjectsOf([...scope.near, ...scope.carried]).some(({ sign }) =>
    ["occupancy", "disbursement", "onTime", "taskUpdate"].includes(sign.family),
  );
  const again = spoken.form === "ratio" && spoken.base?.kind === "plan" && isRate(walk, scope, "disbursement");
  const ofProvince = spoken.form === "share" && isShareOfProvince(scope, right);
  const shared = spoken.form === "share" && subjectsOf(scope.near).some(({ sign }) => sign.family === "worker");
  if (!(rated && (spoken.base === null || spoken.base.kind === "plan")) && !shared && !again && !ofProvince)
    return false;
  const last = scope.last === null ? null : (walk.memory.figures[scope.last] ?? null);
  const subject: Subject | null = ofProvince
    ? { family: "provinceShare", unit: "percent", sign: null }
    : subjectOf(amount, scope, [], again ? last : null, false);
  if (subject === null) return false;
  const figure = emit(walk, scope, spoken, amount, subject, new Set(traitsOf(scope.near)));
  if (figure === null) return false;
  keep(walk, scope, figure);
  return true;
};

/** `tăng vốn thêm 99 triệu USD` beside no figure of that unit: the sum itself, not a change of another. */
const readIncrease = (walk: Walk, scope: Scope, spoken: SpokenComparison): void => {
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

const sameUnit = (walk: Walk, scope: Scope, unit: string | null): boolean =>
  scope.groupLast !== null && walk.memory.figures[scope.groupLast]?.unit === unit;

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
  const opens = subjectsOf(scope.near).length > 0;
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
    if (sameUnit(walk, scope, spoken.unit) && !opens)
      attach(walk, scope, scope.last ?? 0, spoken, trailingBase(walk, events, index, null));
    else readIncrease(walk, scope, spoken);
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
