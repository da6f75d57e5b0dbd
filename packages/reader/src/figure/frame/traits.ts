import type { Amount } from "../../amount/index.js";
import type { Event } from "../event.js";
import type { Figure } from "../figure.js";
import { originOf } from "../indicator/clue.js";
import type { Trait } from "../sign.js";
import type { Subject } from "./family.js";
import { MOST_AHEAD } from "./right.js";
import { type PlacedSign, type Scope, traitsOf } from "./scope.js";

/** The subject behind a counted noun begins the next figure's words: `261 dự án, vốn`; `5 dự án có tổng mức`. */
export const traitsBehind = (right: readonly PlacedSign[], subject: Subject): readonly Trait[] => {
  const next = right.findIndex(({ sign }) => sign.kind === "subject" && sign.family !== subject.family);
  return traitsOf(next === -1 ? right : right.slice(0, next));
};

export const traitsFor = (
  scope: Scope,
  amount: Amount,
  behind: readonly Trait[],
  subject: Subject,
): ReadonlySet<Trait> => {
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

const MONEY = /^(?:USD|VND)$/;

/** `5 dự án FDI tăng thêm 12 triệu USD`: what they are counted for stands behind them. */
export const increaseBehind = (events: readonly Event[], index: number, { family }: Subject): readonly Trait[] => {
  if (family !== "project") return [];
  for (const event of events.slice(index + 1, index + 1 + MOST_AHEAD)) {
    if (event.kind === "boundary" || event.kind === "amount") return [];
    if (event.kind !== "comparison") continue;
    const { form, unit, down } = event.comparison;
    return form === "absolute" && MONEY.test(unit ?? "") ? [down ? "decrease" : "increase"] : [];
  }
  return [];
};

/** `7 dự án hạ tầng (do Ban làm chủ đầu tư)`: whose projects they are is often told in brackets. */
export const publicBehind = (
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

/** Traits that tell nothing of which figure it is. */
export const GENERAL: readonly Trait[] = ["has", "stock", "share", "port"];
