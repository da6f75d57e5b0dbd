import { compareDecimals, type Decimal } from "@khukit/core/decimal";
import type { Amount } from "../../amount/index.js";
import type { Figure } from "../figure.js";
import type { Family, Trait } from "../sign.js";
import { type PlacedSign, type Scope, subjectsOf, traitsOf } from "./scope.js";
import { fits, isMoney, UNIT_OF } from "./unit-family.js";

export interface Subject {
  readonly family: Family;
  readonly unit: string;
  /** The sign that told it, for the span; null where it was inherited. */
  readonly sign: PlacedSign | null;
}

const nearest = (signs: readonly PlacedSign[], unit: string): Subject | null => {
  const subject = subjectsOf(signs).findLast(({ sign }) => sign.named?.units.includes(unit) ?? fits(sign.family, unit));
  return subject === undefined ? null : { family: subject.sign.family, unit, sign: subject };
};

/** Words that speak of investment even where `vốn` is left out: `thu hút 20.000 tỷ đồng`. */
const INVESTMENT: readonly Trait[] = [
  "attracted",
  "increase",
  "decrease",
  "registered",
  "implemented",
  "new",
  "together",
  "newAndIncrease",
  "foreign",
  "domestic",
];

const impliesCapital = (signs: readonly PlacedSign[]): boolean => {
  const traits = traitsOf(signs);
  return INVESTMENT.some((trait) => traits.includes(trait)) || signs.some(({ sign }) => sign.kind === "single");
};

const CROSSING: readonly Family[] = ["vehicle", "vessel", "passenger", "tourist"];

/** `lượt` counts whatever was named before it: vehicles, ships or persons. */
const crossing = (scope: Scope): Subject | null => {
  const subject = subjectsOf([...scope.headed, ...scope.carried, ...scope.near]).findLast(({ sign }) =>
    CROSSING.includes(sign.family),
  );
  if (subject === undefined) return null;
  const { family } = subject.sign;
  return { family, unit: UNIT_OF[family] ?? "visits", sign: subject };
};

/** The counted noun of the amount itself, unless the words before tell better: `giải quyết việc làm cho 300 người`. */
const ofNoun = (amount: Amount, scope: Scope): Subject | null => {
  if (amount.unit === "visits" && amount.family === null) return crossing(scope);
  if (amount.family === null || amount.unit === null) return null;
  const tourists =
    amount.family === "passenger" &&
    subjectsOf([...scope.near, ...scope.carried]).some(({ sign }) => sign.family === "tourist");
  return { family: tourists ? "tourist" : amount.family, unit: amount.unit, sign: null };
};

const inherited = (unit: string, scope: Scope, last: Figure | null): Subject | null => {
  if (last === null || (unit === "percent" && last.unit !== "percent")) return null;
  if (fits(last.family, unit)) return { family: last.family, unit, sign: null };
  if (unit === "ha" && last.family === "zone") return { family: "land", unit, sign: null };
  const counts = last.family === "project" || last.family === "enterprise" || last.family === "certificate";
  return isMoney(unit) && counts && scope.single === false ? { family: "capital", unit, sign: null } : null;
};

/** The very name of an indicator, as the forms have it, goes before whatever is counted. */
const ofName = (unit: string, scope: Scope): Subject | null => {
  const subject = subjectsOf(scope.near).at(-1);
  return subject?.sign.named?.units.includes(unit) === true ? { family: "named", unit, sign: subject } : null;
};

/** Incomes are of a person and a month, however short they are said: `lương bình quân 8,2 triệu đồng`. */
const income = (unit: string, scope: Scope): Subject | null => {
  if (!unit.startsWith("VND")) return null;
  const subject = subjectsOf(scope.near).at(-1);
  return subject?.sign.family === "income" ? { family: "income", unit: "VND/person/month", sign: subject } : null;
};

const TOLD_APART: readonly Trait[] = ["foreign", "domestic", "abroad", "home"];

/** `(FDI: 128; DDI: 93)`: bare numbers that tell the parts of the figure before. */
const ofPart = (scope: Scope, last: Figure | null): Subject | null => {
  const isPart = scope.parts !== null && last !== null && UNIT_OF[last.family] === last.unit;
  return isPart && traitsOf(scope.near).some((trait) => TOLD_APART.includes(trait))
    ? { family: last.family, unit: last.unit, sign: null }
    : null;
};

/** `KCN Long Giang (540 ha, …)`: how large the zone is. */
const extent = (unit: string, scope: Scope): Subject | null =>
  unit === "ha" && scope.entity !== null && scope.brackets.length > 0 && scope.near.length === 0
    ? { family: "land", unit, sign: null }
    : null;

/** The least that is worth a project: `bản mạch điện tử 75 triệu USD` of a factory, not `500.000 đồng`. */
const LEAST: Readonly<Record<string, Decimal>> = { VND: "1000000000" as Decimal, USD: "100000" as Decimal };

const ofSingle = ({ value, unit }: Amount, scope: Scope): Subject | null => {
  const least = LEAST[unit ?? ""];
  if (!scope.single || unit === null || least === undefined || typeof value !== "string") return null;
  return compareDecimals(value, least) < 0 ? null : { family: "capital", unit, sign: null };
};

/** A number with no unit: only right behind the words that name it. */
const ofBareNumber = (scope: Scope, right: boolean, last: Figure | null): Subject | null => {
  if (!right) return null;
  const subjects = subjectsOf(scope.near);
  const subject = subjects.findLast(({ sign }) => sign.family !== "zone") ?? subjects.at(-1);
  if (subject === undefined) return ofPart(scope, last);
  const unit = UNIT_OF[subject.sign.family];
  return unit === undefined ? null : { family: subject.sign.family, unit, sign: subject };
};

/**
 * What a figure is about: its counted noun, the nearest head before it in its clause, a head right behind it, a head of
 * the clauses before, or what the figure before was about. Null where nothing tells.
 */
export const subjectOf = (
  amount: Amount,
  scope: Scope,
  right: readonly PlacedSign[],
  last: Figure | null,
  adjacent: boolean,
): Subject | null => {
  const { unit } = amount;
  if (unit === null) return ofBareNumber(scope, adjacent, last);
  const before = ofName(unit, scope) ?? ofNoun(amount, scope) ?? income(unit, scope) ?? nearest(scope.near, unit);
  if (before !== null) return before;
  const behind = nearest(right, unit);
  if (behind !== null && behind.family !== "capital") return behind;
  if (isMoney(unit) && impliesCapital(scope.near)) {
    const continued =
      last !== null && last.family !== "capital" && last.family !== "project" ? inherited(unit, scope, last) : null;
    return continued ?? { family: "capital", unit, sign: null };
  }
  return (
    behind ??
    nearest(scope.carried, unit) ??
    nearest(scope.headed, unit) ??
    inherited(unit, scope, last) ??
    nearest(scope.section, unit) ??
    extent(unit, scope) ??
    (isMoney(unit) && impliesCapital(scope.carried) ? { family: "capital" as const, unit, sign: null } : null) ??
    ofSingle(amount, scope) ??
    (unit === "vehicles/day" ? { family: "vehicle", unit, sign: null } : null)
  );
};
