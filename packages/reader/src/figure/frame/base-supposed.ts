import type { SpokenComparison } from "../../comparison/index.js";
import type { ComparisonBase } from "../../reading.js";

/** The bases that were said before, nearest first. */
export interface SaidBases {
  readonly sentence: ReadonlyMap<SpokenComparison["form"], ComparisonBase>;
  readonly last: ComparisonBase | null;
  readonly text: ReadonlyMap<SpokenComparison["form"], ComparisonBase>;
  /** What the figure is compared with already. */
  readonly taken: readonly ComparisonBase[];
}

const usual = ({ form, mayBeLevel }: SpokenComparison): ComparisonBase =>
  form === "ratio" && mayBeLevel ? "plan" : "yoy";

/**
 * Where no base is said at all: what the like comparison in this sentence had, else the last one of this sentence, else
 * the like one of the text, else what the form is mostly said of. Nothing is compared twice with one base.
 */
export const supposedBase = (spoken: SpokenComparison, said: SaidBases): ComparisonBase => {
  const kin = (bases: SaidBases["text"]): ComparisonBase | undefined =>
    spoken.form === "ratio"
      ? bases.get("ratio")
      : (bases.get(spoken.form) ?? bases.get("change") ?? bases.get("multiple"));
  if (spoken.over && spoken.form === "change" && !said.taken.includes("plan")) return "plan";
  const last = spoken.form === "ratio" || said.last !== "plan" ? said.last : undefined;
  const candidates = [kin(said.sentence), last, kin(said.text), usual(spoken), "yoy" as const, "plan" as const];
  return candidates.find((base) => base != null && !said.taken.includes(base)) ?? usual(spoken);
};
