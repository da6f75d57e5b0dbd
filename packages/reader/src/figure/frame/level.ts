import type { SpokenComparison } from "../../comparison/index.js";
import type { Figure } from "../figure.js";
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

/** A rate that is the figure itself: `tỷ lệ lấp đầy đạt 78 %`, `nữ chiếm 56 %`. */
export const readLevel = (
  walk: Walk,
  scope: Scope,
  spoken: SpokenComparison,
  right: readonly PlacedSign[],
): boolean => {
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
