import { type Period, samePeriod, samePeriodLastYear, toPeriod } from "@khukit/core/period";
import type { BaseReading, SpokenComparison } from "../../comparison/index.js";
import type { ComparisonBase } from "../../reading.js";

const YEAR = /^\d{4}$/;

/** A named time is last year's same time, or simply one before. */
const namedBase = (base: string, own: string | null): ComparisonBase => {
  const earlier = toPeriod(base);
  const figure = own === null || own.endsWith("-YTD") ? null : toPeriod(own);
  if (earlier === null) return "yoy";
  if (base.includes("/")) return "previous";
  if (figure !== null && samePeriod(earlier, samePeriodLastYear(figure as Period))) return "yoy";
  if (figure === null) return YEAR.test(base) ? "yoy" : "previous";
  return "previous";
};

/** What the words of a base mean for a figure of a period; null where they leave it open. */
export const baseOf = (
  base: BaseReading | null,
  own: string | null,
  periodOf: (index: number) => string | null,
): ComparisonBase | null => {
  if (base === null || base.kind === "whole") return null;
  if (base.kind === "plan") return "plan";
  if (base.kind === "sameTime") return "yoy";
  if (base.kind === "timeBefore") return "previous";
  if (base.kind === "yearBefore") return own === null || !/-(?:\d{2}|Q\d)$/.test(own) ? "yoy" : "yoy";
  const named = base.period === null ? null : periodOf(base.period);
  return named === null ? "yoy" : namedBase(named, own);
};

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
