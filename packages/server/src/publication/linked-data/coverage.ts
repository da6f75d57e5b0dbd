import type { BoardRecords } from "@khukit/core/folder";
import { momentOf, rangeOfMoment } from "../statistics/moment.js";

/** First and last day that a board's figures speak of; null where it has none. */
export const coverageOf = ({ observations }: BoardRecords): { readonly from: string; readonly to: string } | null => {
  const ranges = [...new Set(observations.map(momentOf))].filter(Boolean).map(rangeOfMoment);
  const from = ranges.map((range) => range.from).toSorted()[0];
  const to = ranges
    .map((range) => range.to)
    .toSorted()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
};
