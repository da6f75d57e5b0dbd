import { rangeOfPeriod, toPeriod } from "@khukit/core/period";
import type { Amount } from "../../amount/index.js";
import type { Figure } from "../figure.js";
import type { Origin, Resolved, Stage } from "../indicator/clue.js";
import { resolve } from "../indicator/resolve.js";
import type { Family, Trait } from "../sign.js";
import type { Subject } from "./family.js";
import { type Scope, traitsOf, type Walk } from "./scope.js";
import { statusOf } from "./status.js";
import { isStock, lastOf } from "./stock.js";
import { timeOf } from "./time.js";

const COUNTING = new Set(["project", "enterprise", "certificate"]);

/** The sentence goes on about what the one before counted: no time, no plan of its own. */
const isContinued = ({ memory }: Walk, { sentence, time, sentenceStatus, clauseStatus }: Scope): boolean =>
  memory.counted?.sentence === sentence - 1 && time.period === null && sentenceStatus === null && clauseStatus === null;

/** `5 dự án FDI mới, vốn …`: what was counted last, in this sentence or the one before. */
const countedBefore = (walk: Walk, scope: Scope): Scope["counted"] =>
  scope.counted ?? (isContinued(walk, scope) ? walk.memory.counted : null);

const isPartOfYear = (period: string | null): boolean => period !== null && /-(?:H\d|Q\d|\d+M|\d\d|YTD)$/.test(period);

/** Projects told of a quarter are those of the quarter, where the text does not say that they stand. */
const runningStage = ({ memory }: Walk, scope: Scope, { unit, family }: Subject): Stage | null => {
  if (statusOf(scope, unit, family) !== "actual") return null;
  const period = scope.time.groupPeriod ?? scope.time.period ?? (memory.hasPeriod ? memory.period : null);
  return memory.running ?? (family === "project" && isPartOfYear(period) && isOpening(scope) ? "new" : null);
};

/** `31 dự án FDI được …`: nothing is said to be there. */
const isOpening = (scope: Scope): boolean => !traitsOf(scope.near).includes("has") && scope.last === null;

const INVESTED: readonly Family[] = ["capital", "project"];

/** `Vốn FDI 88 triệu USD. Trong đó, cấp mới 5 dự án`: parts are of their whole's origin. */
const originOfWhole = ({ memory }: Walk, { parts, isApart }: Scope, { family }: Subject): Origin => {
  const whole = parts === null || isApart ? undefined : memory.figures[parts.of];
  return whole !== undefined && INVESTED.includes(whole.family) && INVESTED.includes(family) ? whole.origin : null;
};

const resolved = (walk: Walk, scope: Scope, subject: Subject, traits: ReadonlySet<Trait>): Resolved | null => {
  const named = subject.sign?.sign.kind === "subject" ? subject.sign.sign.named : undefined;
  if (named !== undefined) return { code: named.code, stage: null, origin: null };
  const isInvested = subject.family === "capital" || subject.family === "disbursement";
  const counting = COUNTING.has(subject.family) || isInvested;
  const counted = counting ? (isInvested ? countedBefore(walk, scope) : scope.counted) : null;
  const last = lastOf(walk, scope);
  const kin = subject.family === "capital" && last?.family === "capital" ? last : null;
  return resolve({
    family: subject.family,
    unit: subject.unit,
    traits,
    stock: isStock(walk, scope),
    running: runningStage(walk, scope, subject),
    lasting: scope.time.now || (scope.time.cumulative && !isPartOfYear(scope.time.groupPeriod)),
    single: scope.single && subject.family === "capital",
    stage: kin?.stage ?? counted?.stage ?? null,
    origin: (subject.sign === null ? kin?.origin : null) ?? counted?.origin ?? null,
    originOfWhole: originOfWhole(walk, scope, subject),
    isAim: ["target", "forecast"].includes(statusOf(scope, subject.unit, subject.family)),
    whole: scope.parts === null ? null : (walk.memory.figures[scope.parts.of]?.family ?? null),
  });
};

/** A text goes on to speak of new projects, or of all, until it says otherwise. */
const noteStage = ({ memory }: Walk, scope: Scope, { family }: Subject, stage: Stage | null): void => {
  if (family !== "project" && family !== "capital") return;
  if (stage === "new") memory.running = scope.sentenceStatus === null ? stage : memory.running;
  else if (stage === "total") memory.running = null;
};

/** A figure of a time that had not begun when it was written can only be meant to be. */
const isToCome = (period: string | null, publishedOn: string | null): boolean => {
  const known = period === null ? null : toPeriod(period);
  return known !== null && publishedOn !== null && rangeOfPeriod(known).from > publishedOn;
};

/** From the words that name it, where they stand in its sentence and no figure stands between. */
const spanFrom = ({ memory }: Walk, scope: Scope, from: number, named: number): number => {
  const least = Math.max(scope.from, memory.figures.at(-1)?.to ?? 0);
  return named >= least ? Math.min(from, named) : from;
};

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
  const status = statusOf(scope, subject.unit, subject.family);
  const time = timeOf(found.code, scope, walk.memory, {
    beside: scope.counted?.stage ?? null,
    status,
    stock: isStock(walk, scope),
    isWhole: traits.has("investment"),
  });
  const figure: Figure = {
    from: spanFrom(walk, scope, place.from, subject.sign?.from ?? place.from),
    to: place.to,
    value: amount.value,
    unit: found.code.endsWith("_per_day") && !subject.unit.includes("/") ? `${subject.unit}/day` : subject.unit,
    indicator: found.code,
    family: subject.family,
    traits,
    stage: found.stage,
    origin: found.origin,
    ...time,
    status: status === "actual" && isToCome(time.period, walk.memory.publishedOn) ? "target" : status,
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
