import type { BoardRecords } from "@khukit/core/folder";
import type { Observation } from "@khukit/core/observation";

const isDay = (text: string): boolean => text.length === 10;

const cutOffDay = ({ asOf, status }: Observation): readonly string[] =>
  asOf !== null && isDay(asOf) && (status === "actual" || status === "estimate") ? [asOf] : [];

/**
 * The newest day that the records know: a cut-off day or the day an article was published. It comes from the records
 * and not from a clock, so that a static build and a server say the same.
 */
export const updatedOn = ({ board, articles }: BoardRecords, observations: readonly Observation[]): string =>
  [...observations.flatMap(cutOffDay), ...articles.map(({ meta }) => meta.published)].sort().at(-1) ??
  board.province.asOf;
