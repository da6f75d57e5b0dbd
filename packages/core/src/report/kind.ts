import { type Period, partsOfPeriod, toPeriod } from "../period/period.js";

/** The reports that a board writes for a period: sơ kết / tổng kết / giao ban / định kỳ. */
export const BOARD_REPORT_KINDS = {
  "interim-review": { vi: "Báo cáo sơ kết", en: "Interim review" },
  "final-review": { vi: "Báo cáo tổng kết", en: "Final review" },
  briefing: { vi: "Báo cáo giao ban", en: "Briefing report" },
  periodic: { vi: "Báo cáo định kỳ", en: "Periodic report" },
} as const;

export type BoardReportKind = keyof typeof BOARD_REPORT_KINDS;

/**
 * The period that a report may be on, or null: a span of years may not, whose text would not do for a file's name.
 *
 * @example
 * toReportPeriod("2023-9M") //=> "2023-9M"
 * toReportPeriod("2021/2025") //=> null
 */
export const toReportPeriod = (text: string): Period | null => {
  const period = toPeriod(text);
  return period === null || partsOfPeriod(period).kind === "span" ? null : period;
};

/**
 * The kind that a report has by its period alone: a year is summed up (tổng kết), a half year reviewed (sơ kết),
 * anything shorter reported as a matter of course (định kỳ). Source: the boards' own pages (secondary source).
 *
 * @example
 * usualKindOf("2023" as Period) //=> "final-review"
 * usualKindOf("2023-9M" as Period) //=> "periodic"
 */
export const usualKindOf = (period: Period): BoardReportKind => {
  switch (partsOfPeriod(period).kind) {
    case "year":
    case "span":
      return "final-review";
    case "half":
      return "interim-review";
    case "quarter":
    case "first-months":
    case "month":
      return "periodic";
  }
};
