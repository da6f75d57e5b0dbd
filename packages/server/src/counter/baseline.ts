import type { Baseline } from "@khukit/core/visit";
import { pagePath } from "./page-path.js";
import type { BaselineChange } from "./store.js";

/** One spelling for each change, so that what is told twice is known again. */
export const canonicalChange = ({ at, totals, views = [] }: BaselineChange): string => {
  const { total, today, yesterday, week, month, year } = totals;
  const pages = new Map(views.map((page) => [pagePath(page.path), page.views]));
  return JSON.stringify({ at, totals: { total, today, yesterday, week, month, year }, views: [...pages].toSorted() });
};

interface CanonicalChange {
  readonly at: Baseline["asOf"];
  readonly totals: Omit<Baseline, "asOf">;
  readonly views: readonly (readonly [path: string, views: number])[];
}

export const readChange = (text: string): CanonicalChange => JSON.parse(text) as CanonicalChange;

/** The figures of a canonical change, as `baselineOn` takes them. */
export const baselineOf = (text: string): Baseline => {
  const { at, totals } = readChange(text);
  return { asOf: at, ...totals };
};
