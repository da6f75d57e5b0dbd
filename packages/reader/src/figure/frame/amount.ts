import { compareDecimals, type Decimal } from "@khukit/core/decimal";
import type { Amount } from "../../amount/index.js";
import type { Event } from "../event.js";
import type { Figure } from "../figure.js";
import { originOf, type Resolved, type Stage } from "../indicator/clue.js";
import { resolve } from "../indicator/resolve.js";
import type { Family, Trait } from "../sign.js";
import { noteShare, keep as remember, takePending } from "./comparison.js";
import { type Subject, subjectOf } from "./family.js";
import { pairWith } from "./pair.js";
import { isPlace, isRuledBehind, MOST_AHEAD, rightOf } from "./right.js";
import { type PlacedSign, type Scope, traitsOf } from "./scope.js";
import { timeOf } from "./time.js";
import type { Walk } from "./walk.js";

/** The subject behind a counted noun begins the next figure's words: `261 dự án, vốn`; `5 dự án có tổng mức`. */
const traitsBehind = (right: readonly PlacedSign[], subject: Subject): readonly Trait[] => {
  const next = right.findIndex(({ sign }) => sign.kind === "subject" && sign.family !== subject.family);
  return traitsOf(next === -1 ? right : right.slice(0, next));
};

const CONNECTING = 6;

/** Nothing but `là`, `đạt`, a colon or a place stands between the words that name it and a bare number. */
const isAdjacent = (events: readonly Event[], index: number): boolean => {
  let isTold = false;
  for (let at = index - 1; at >= 0 && at >= index - CONNECTING; at -= 1) {
    const event = events[at];
    if (event?.kind === "sign" && (event.sign.kind === "subject" || event.sign.kind === "trait")) {
      if (!isPlace(event.sign)) return true;
      if (isTold) return true;
    } else if (event?.kind === "boundary" && event.mark === ":") isTold = true;
    else if (event?.kind === "other" && event.joins) isTold ||= event.tells === true;
    else return false;
  }
  return false;
};

/** `tuổi tuyển lên 45`: a small number without a unit may be of anything, unless a colon names it. */
const LEAST_BARE = "100" as Decimal;
const isLarge = ({ value }: Amount): boolean => typeof value === "string" && compareDecimals(value, LEAST_BARE) >= 0;
const isBehindColon = (events: readonly Event[], index: number): boolean => {
  const before = events[index - 1];
  return before?.kind === "sign" || (before?.kind === "boundary" && before.mark === ":");
};

const lastOf = (walk: Walk, scope: Scope): Figure | null => {
  const place = scope.last ?? scope.parts?.of;
  return place === undefined ? null : (walk.memory.figures[place] ?? null);
};

/** `thu hút 12 dự án trong 6 tháng đầu năm`: a time that comes after its figure, for this one only. */
const timeBehind = (events: readonly Event[], index: number, scope: Scope): Scope["time"] | null => {
  if (scope.groupHasTime) return null;
  for (let at = index + 1; at < events.length && at <= index + MOST_AHEAD; at += 1) {
    const event = events[at];
    if (event?.kind === "boundary" || event?.kind === "amount" || event?.kind === "comparison") return null;
    if (event?.kind === "period") return { ...scope.time, period: event.period, groupPeriod: null, cutOff: null };
    if (event?.kind === "cutOff") return { ...scope.time, period: null, groupPeriod: null, cutOff: event.asOf };
  }
  return null;
};

/** `(tương đương 3,66 tỷ USD)`: the same figure again. */
const isConversion = (events: readonly Event[], index: number): boolean => {
  for (let at = index - 1; at >= 0 && at >= index - CONNECTING; at -= 1) {
    const event = events[at];
    if (event?.kind === "sign") return event.sign.kind === "conversion";
    if (event?.kind !== "other") return false;
  }
  return false;
};

const traitsFor = (scope: Scope, amount: Amount, behind: readonly Trait[], subject: Subject): ReadonlySet<Trait> => {
  const before = traitsOf(scope.near).filter((trait) => trait !== "fresh");
  const own = [...amount.traits, ...before, ...behind];
  const told = new Set(own);
  if (subject.family === "worker" || subject.family === "staff") return told;
  if (subject.sign !== null) for (const trait of traitsOf([subject.sign])) told.add(trait);
  const early = traitsOf([...scope.headed, ...scope.carried]);
  const counts = subject.family === "project" || subject.family === "enterprise";
  const needsStage = (counts && !own.some(isStage)) || (subject.family === "capital" && scope.counted === null);
  const general = early.filter(
    (trait) =>
      trait === "foreign" ||
      trait === "domestic" ||
      trait === "public" ||
      trait === "port" ||
      (needsStage && isStage(trait)),
  );
  const origin = originOf(told) !== null;
  return new Set([...told, ...general.filter((trait) => !(origin && (trait === "foreign" || trait === "domestic")))]);
};

/** `7 dự án hạ tầng (do Ban làm chủ đầu tư)`: whose projects they are is often told in brackets. */
const publicBehind = (
  events: readonly Event[],
  index: number,
  { traits }: Amount,
  last: Figure | null,
): readonly Trait[] => {
  if (last?.family === "publicPlan") return ["public"];
  if (!traits.includes("infrastructure")) return [];
  const ahead = events.slice(index + 1, index + 1 + MOST_AHEAD);
  return ahead.some(
    (event) => event.kind === "sign" && event.sign.kind === "trait" && event.sign.traits.includes("public"),
  )
    ? ["public"]
    : [];
};

const STAGES: readonly Trait[] = [
  "new",
  "licensed",
  "attracted",
  "increase",
  "adjusted",
  "operating",
  "starting",
  "building",
  "revoked",
  "stock",
  "infrastructure",
  "together",
  "newAndIncrease",
];
const isStage = (trait: Trait): boolean => STAGES.includes(trait);

const COUNTING = new Set(["project", "enterprise", "certificate"]);

/** The sentence goes on about what the one before counted: no time, no plan of its own. */
const isContinued = ({ memory }: Walk, { sentence, time, sentenceStatus, clauseStatus }: Scope): boolean =>
  memory.counted?.sentence === sentence - 1 && time.period === null && sentenceStatus === null && clauseStatus === null;

/** `5 dự án FDI mới, vốn …`: what was counted last, in this sentence or the one before. */
const countedBefore = (walk: Walk, scope: Scope): Scope["counted"] =>
  scope.counted ?? (isContinued(walk, scope) ? walk.memory.counted : null);

const statusOf = (scope: Scope, unit: string, family: Family): Figure["status"] => {
  const isAim = unit === "percent" && (scope.aim || family === "taskUpdate");
  return scope.clauseStatus ?? scope.sentenceStatus ?? (isAim ? "target" : "actual");
};

/** It says so, or the text has told of a day and of no period since. */
const isStock = (walk: Walk, scope: Scope): boolean => {
  const { memory } = walk;
  const { time } = scope;
  const beside = lastOf(walk, scope)?.family;
  const standsBeside = beside === "zone" && time.period === null && !memory.running;
  return (
    time.stock ||
    standsBeside ||
    ((memory.cutOff !== null || memory.now) && time.period === null && time.groupPeriod === null)
  );
};

const resolved = (walk: Walk, scope: Scope, subject: Subject, traits: ReadonlySet<Trait>): Resolved | null => {
  const named = subject.sign?.sign.kind === "subject" ? subject.sign.sign.named : undefined;
  if (named !== undefined) return { code: named.code, stage: null, origin: null };
  const counting = COUNTING.has(subject.family) || subject.family === "capital";
  const counted = counting ? (subject.family === "capital" ? countedBefore(walk, scope) : scope.counted) : null;
  const last = lastOf(walk, scope);
  const kin = subject.family === "capital" && last?.family === "capital" ? last : null;
  return resolve({
    family: subject.family,
    unit: subject.unit,
    traits,
    stock: isStock(walk, scope),
    running: statusOf(scope, subject.unit, subject.family) === "actual" ? walk.memory.running : null,
    lasting: scope.time.now || scope.time.cumulative,
    single: scope.single && subject.family === "capital",
    stage: kin?.stage ?? counted?.stage ?? null,
    origin: (subject.sign === null ? kin?.origin : null) ?? counted?.origin ?? null,
    whole: scope.parts === null ? null : (walk.memory.figures[scope.parts.of]?.family ?? null),
  });
};

/** A text goes on to speak of new projects, or of all, until it says otherwise. */
const noteStage = ({ memory }: Walk, scope: Scope, { family }: Subject, stage: Stage | null): void => {
  if (family !== "project" && family !== "capital") return;
  if (stage === "new") memory.running = scope.sentenceStatus === null ? stage : memory.running;
  else if (stage === "total") memory.running = null;
};

/** From the words that name it, but never over the figure before. */
const spanFrom = ({ memory }: Walk, from: number, named: number): number =>
  Math.max(Math.min(from, named), Math.min(from, memory.figures.at(-1)?.to ?? 0));

/** An industry's share of a whole revenue is revenue, not output: `doanh thu 6.299 tỷ đồng (công nghiệp 4.153 tỷ đồng…)`. */
export const emit = (
  walk: Walk,
  scope: Scope,
  place: { readonly from: number; readonly to: number },
  amount: Amount,
  subject: Subject,
  traits: ReadonlySet<Trait>,
): Figure | null => {
  const found = resolved(walk, scope, subject, traits);
  if (found === null) return null;
  const figure: Figure = {
    from: spanFrom(walk, place.from, subject.sign?.from ?? place.from),
    to: place.to,
    value: amount.value,
    unit: found.code.endsWith("_per_day") && !subject.unit.includes("/") ? `${subject.unit}/day` : subject.unit,
    indicator: found.code,
    family: subject.family,
    traits,
    stage: found.stage,
    origin: found.origin,
    ...timeOf(found.code, scope, walk.memory, {
      beside: scope.counted?.stage ?? null,
      status: statusOf(scope, subject.unit, subject.family),
      stock: isStock(walk, scope),
    }),
    status: statusOf(scope, subject.unit, subject.family),
    qualifier: amount.qualifier,
    malformed: amount.malformed,
    entity: scope.entity,
    comparisons: [],
    shares: [],
    part: scope.parts,
    sentence: scope.sentence,
  };
  noteStage(walk, scope, subject, found.stage);
  if (COUNTING.has(subject.family))
    scope.counted = { stage: found.stage, origin: found.origin, sentence: scope.sentence };
  return figure;
};

const keep = (walk: Walk, scope: Scope, figure: Figure): void => {
  remember(walk, scope, figure);
  scope.time.yearToDate = false;
  takePending(walk, scope);
};

const noteBareShare = (walk: Walk, scope: Scope, amount: Amount): void => {
  if (amount.unit !== "percent" || typeof amount.value !== "string" || scope.brackets.length === 0) return;
  noteShare(walk, scope, { percent: amount.value, loose: amount.qualifier !== null, from: amount.from, to: amount.to });
};

/** Traits that tell nothing of which figure it is. */
const GENERAL: readonly Trait[] = ["has", "stock", "share", "port"];

/** A number of the sentence becomes a figure, where its words tell of what. */
export const readAmount = (walk: Walk, scope: Scope, events: readonly Event[], index: number): void => {
  const event = events[index];
  if (event?.kind !== "amount" || isConversion(events, index) || scope.rule || isRuledBehind(events, index)) return;
  const right = rightOf(events, index);
  const last = lastOf(walk, scope);
  const named = isAdjacent(events, index) && (isLarge(event.amount) || isBehindColon(events, index));
  const subject = subjectOf(event.amount, scope, right, last, named);
  if (subject === null) {
    noteBareShare(walk, scope, event.amount);
    return;
  }
  const behind = [...traitsBehind(right, subject), ...publicBehind(events, index, event.amount, last)];
  const traits = traitsFor(scope, event.amount, behind, subject);
  const pair = pairWith(walk, scope, events, index, subject);
  const { time } = scope;
  scope.time = timeBehind(events, index, scope) ?? time;
  const alone =
    [...traits].some((trait) => !GENERAL.includes(trait)) ||
    subject.sign !== null ||
    scope.parts === null ||
    last?.family !== subject.family;
  const figure = emit(
    walk,
    scope,
    event,
    event.amount,
    pair ?? subject,
    pair === null ? (alone ? traits : last.traits) : new Set([...traits, ...pair.traits]),
  );
  scope.time = time;
  if (figure !== null) keep(walk, scope, figure);
};
