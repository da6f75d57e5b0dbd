import { type Period, samePeriod, samePeriodLastYear, toPeriod } from "@khukit/core/period";
import type { BaseReading } from "../../comparison/index.js";
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
