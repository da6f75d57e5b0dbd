import type { Period } from "../period/period.js";
import { BOARD_REPORT_KINDS, type BoardReportKind, toReportPeriod, usualKindOf } from "./kind.js";

/** What tells a report from the others of its board. */
export interface ReportIdParts {
  readonly period: Period;
  readonly kind: BoardReportKind;
}

/**
 * A report's id, which names its file and its address: the period, and the kind where it is not the usual one for such
 * a period.
 *
 * @example
 * reportIdOf({ period: "2023-H1" as Period, kind: "interim-review" }) //=> "2023-H1"
 * reportIdOf({ period: "2017-Q3" as Period, kind: "briefing" }) //=> "2017-Q3-briefing"
 */
export const reportIdOf = ({ period, kind }: ReportIdParts): string =>
  kind === usualKindOf(period) ? period : `${period}-${kind}`;

const kinds = Object.keys(BOARD_REPORT_KINDS) as readonly BoardReportKind[];

/**
 * The period and kind that an id names; null where it is not an id that `reportIdOf` gives.
 *
 * @example
 * partsOfReportId("2017-Q3-briefing") //=> { period: "2017-Q3", kind: "briefing" }
 * partsOfReportId("2023-final-review") //=> null
 */
export const partsOfReportId = (id: string): ReportIdParts | null => {
  const named = kinds.find((kind) => id.endsWith(`-${kind}`));
  const period = toReportPeriod(named === undefined ? id : id.slice(0, -named.length - 1));
  if (period === null) return null;
  const parts = { period, kind: named ?? usualKindOf(period) };
  return reportIdOf(parts) === id ? parts : null;
};
