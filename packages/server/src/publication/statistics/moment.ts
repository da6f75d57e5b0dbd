import type { Day } from "@khukit/core/day";
import type { Observation } from "@khukit/core/observation";
import { formatPeriod, rangeOfPeriod, toPeriod } from "@khukit/core/period";
import { formatDate, type Locale } from "@khukit/core/vietnamese";

/** The category of the time dimension that an observation stands in: its period, else its cut-off day or month. */
export const momentOf = ({ period, asOf }: Observation): string => period ?? asOf ?? "";

/** The first and last day of a moment: days sort as text. */
export const rangeOfMoment = (moment: string): { readonly from: string; readonly to: string } => {
  const period = toPeriod(moment);
  return period === null ? { from: moment, to: moment } : rangeOfPeriod(period);
};

/** In the order of time: by when they end; of two that end together the longer comes last. */
export const inOrderOfTime = (moments: readonly string[]): readonly string[] =>
  moments
    .map((moment) => ({ moment, ...rangeOfMoment(moment) }))
    .toSorted((a, b) => a.to.localeCompare(b.to) || b.from.localeCompare(a.from))
    .map(({ moment }) => moment);

export const labelOfMoment = (moment: string, locale: Locale): string => {
  const period = toPeriod(moment);
  return period === null ? formatDate(moment as Day, locale) : formatPeriod(period, locale);
};
