import type { SpokenComparison } from "../../comparison/index.js";
import type { Figure } from "../figure.js";
import type { Family } from "../sign.js";
import { attach } from "./attach.js";
import { emit } from "./emit.js";
import { type Subject, subjectOf } from "./family.js";
import { keep } from "./keep.js";
import { type PlacedSign, type Scope, subjectsOf, traitsOf, type Walk } from "./scope.js";

export const asAmount = (spoken: SpokenComparison, unit: string) => ({
  value: spoken.amount,
  unit,
  family: null,
  traits: [],
  qualifier: spoken.qualifier,
  malformed: false,
  from: spoken.from,
  to: spoken.to,
});

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

const RATES: readonly Family[] = ["occupancy", "disbursement", "onTime", "taskUpdate"];

const isOfFamily = (signs: readonly PlacedSign[], families: readonly Family[]): boolean =>
  subjectsOf(signs).some(({ sign }) => families.includes(sign.family));

/** What a rate without a number of its own beside it is the rate of; null where it only compares. */
const rateSubject = (
  walk: Walk,
  scope: Scope,
  spoken: SpokenComparison,
  right: readonly PlacedSign[],
): Subject | null => {
  const amount = asAmount(spoken, "percent");
  const planned = spoken.base?.kind === "plan";
  if (spoken.form === "share" && isShareOfProvince(scope, right)) {
    return { family: "provinceShare", unit: "percent", sign: null };
  }
  if (spoken.form === "ratio" && planned && isRate(walk, scope, "disbursement")) {
    return subjectOf(amount, scope, [], walk.memory.figures[scope.last ?? -1] ?? null, false);
  }
  const isRated = isOfFamily([...scope.near, ...scope.carried], RATES) && (spoken.base === null || planned);
  const isShared = spoken.form === "share" && isOfFamily(scope.near, ["worker"]);
  return isRated || isShared ? subjectOf(amount, scope, [], null, false) : null;
};

/** A rate that is the figure itself: `tỷ lệ lấp đầy đạt 78 %`, `nữ chiếm 56 %`. */
export const readLevel = (
  walk: Walk,
  scope: Scope,
  spoken: SpokenComparison,
  right: readonly PlacedSign[],
): boolean => {
  if (!spoken.mayBeLevel || spoken.unit !== "percent" || scope.rule) return false;
  const subject = rateSubject(walk, scope, spoken, right);
  if (subject === null) return false;
  const traits = new Set(traitsOf(scope.near));
  const figure = emit(walk, scope, spoken, asAmount(spoken, "percent"), subject, traits);
  if (figure === null) return false;
  keep(walk, scope, figure);
  if (spoken.base?.kind === "plan") attach(walk, scope, scope.last ?? 0, spoken, null);
  return true;
};
