import type { Day } from "@khukit/core/day";
import type { Observation } from "@khukit/core/observation";
import { formatPeriod, rangeOfPeriod, toPeriod } from "@khukit/core/period";
import { formatDate, type Locale } from "@khukit/core/vietnamese";

/** The category of the time dimension that an observation stands in: its period, else its cut-off day or month. */
export const momentOf = ({ period, asOf }: Observation): string => period ?? asOf ?? "";

const rangeOf = (moment: string): { readonly from: string; readonly to: string } => {
  const period = toPeriod(moment);
  return period === null ? { from: moment, to: moment } : rangeOfPeriod(period);
};

/** By when they end; of two that end together the longer comes last. */
export const compareMoments = (left: string, right: string): number => {
  const a = rangeOf(left);
  const b = rangeOf(right);
  return a.to.localeCompare(b.to) || b.from.localeCompare(a.from);
};

export const labelOfMoment = (moment: string, locale: Locale): string => {
  const period = toPeriod(moment);
  return period === null ? formatDate(moment as Day, locale) : formatPeriod(period, locale);
};
