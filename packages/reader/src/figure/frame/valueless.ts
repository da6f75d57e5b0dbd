import type { SpokenComparison } from "../../comparison/index.js";
import type { Figure } from "../figure.js";
import { resolve } from "../indicator/resolve.js";
import type { Family } from "../sign.js";
import { attach } from "./attach.js";
import { keep } from "./keep.js";
import { type Scope, subjectsOf, traitsOf, type Walk } from "./scope.js";
import { timeOf } from "./time.js";
import { isMoney } from "./unit-family.js";

/** What is told by its growth alone, and the unit that it would be told in. */
const UNITS: Readonly<Partial<Record<Family, string>>> = {
  production: "percent",
  retail: "percent",
  export: "USD",
  import: "USD",
  trade: "USD",
  portCargo: "t",
  output: "VND",
  revenue: "VND",
  budget: "VND",
  stateRevenue: "VND",
  tax: "VND",
  fee: "VND",
};

/** What the figures above may be compared by once more: `số dự án cấp mới tăng 25 %`. */
const COUNTS: Readonly<Partial<Record<Family, string>>> = {
  project: "projects",
  capital: "USD",
  enterprise: "enterprises",
  worker: "people",
  vehicle: "vehicles",
  passenger: "visits",
};

const MOST_BACK = 12;

interface Told {
  readonly family: Family;
  readonly unit: string;
  readonly code: string;
  readonly from: number;
}

export const told = (scope: Scope): Told | null => {
  const subject = subjectsOf(scope.near).findLast(
    ({ sign }) => (UNITS[sign.family] ?? COUNTS[sign.family]) !== undefined,
  );
  if (subject === undefined) return null;
  const { family } = subject.sign;
  const unit = UNITS[family] ?? COUNTS[family] ?? "";
  const traits = new Set(traitsOf(scope.near));
  const clue = {
    family,
    unit,
    traits,
    stock: false,
    lasting: false,
    single: false,
    running: null,
    stage: null,
    origin: null,
    whole: null,
    originOfWhole: null,
    isAim: false,
  };
  const found = resolve(clue);
  return found === null ? null : { family, unit, code: found.code, from: subject.from };
};

const plainStatus = (scope: Scope): Figure["status"] => scope.clauseStatus ?? scope.sentenceStatus ?? "actual";

/** A figure of the sentences above that the same words name. */
const namedAbove = (walk: Walk, scope: Scope, { code }: Told): number | null => {
  const { figures } = walk.memory;
  const { period } = timeOf(code, scope, walk.memory, {
    beside: null,
    status: plainStatus(scope),
    stock: false,
    isWhole: false,
  });
  for (let place = figures.length - 1; place >= 0 && place >= figures.length - MOST_BACK; place -= 1) {
    const figure = figures[place];
    if (figure?.indicator !== code || figure.value === null || figure.sentence >= scope.sentence) continue;
    return figure.period === period && figure.status === plainStatus(scope) ? place : null;
  }
  return null;
};

const valueless = (walk: Walk, scope: Scope, spoken: SpokenComparison, { family, unit, code, from }: Told): Figure => ({
  from,
  to: spoken.from > from ? spoken.from : spoken.to,
  value: null,
  unit,
  indicator: code,
  family,
  traits: new Set(traitsOf(scope.near)),
  stage: null,
  origin: null,
  ...timeOf(code, scope, walk.memory, { beside: null, status: plainStatus(scope), stock: false, isWhole: false }),
  status: plainStatus(scope),
  qualifier: null,
  malformed: false,
  entity: scope.entity,
  comparisons: [],
  shares: [],
  part: null,
  sentence: scope.sentence,
});

/** `So với năm 2020, số dự án cấp mới tăng 9 dự án`: by how many the figure above grew; false where none is named. */
export const readAbove = (walk: Walk, scope: Scope, spoken: SpokenComparison): boolean => {
  const named = scope.rule || spoken.unit === null || isMoney(spoken.unit) ? null : told(scope);
  const above = named === null || named.unit !== spoken.unit ? null : namedAbove(walk, scope, named);
  if (above === null) return false;
  attach(walk, scope, above, spoken, null);
  scope.near = [];
  return true;
};

/**
 * A comparison whose words name a figure but give none: it belongs to the figure above that they name, else it stands
 * alone (`Chỉ số IIP tăng 20,8 %`). False where the words name nothing.
 */
export const readValueless = (walk: Walk, scope: Scope, spoken: SpokenComparison): boolean => {
  const named = scope.rule ? null : told(scope);
  if (named === null) return false;
  const above = namedAbove(walk, scope, named);
  if (above !== null) attach(walk, scope, above, spoken, null);
  else if (named.family !== "capital" && (spoken.form !== "ratio" || spoken.base !== null)) {
    keep(walk, scope, valueless(walk, scope, spoken, named));
    attach(walk, scope, scope.last ?? 0, spoken, null);
  } else return false;
  scope.near = [];
  return true;
};
