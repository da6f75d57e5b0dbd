import type { Bilingual } from "../problem/problem.js";

/** The kinds of periodic report that have a window. */
export const REPORT_KINDS = ["month", "quarter", "first-half", "second-half", "first-months", "year"] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

/**
 * A day that hangs on a period: `month` counts from the period's first month at the beginning of a window, from its
 * last month at the end (-1 is the month before); `day` is the day of that month, or its last where it is shorter.
 */
export interface WindowEdge {
  readonly month: number;
  readonly day: number;
}

export interface WindowRule {
  readonly from: WindowEdge;
  readonly to: WindowEdge;
}

/** Which days a report of a period covers, and how long after them it is sent. A board may replace them whole. */
export interface ReportingRules {
  readonly name: Bilingual;
  readonly source: string;
  readonly windows: Readonly<Partial<Record<ReportKind, WindowRule | undefined>>>;
  /** Working days after the window within which the report is sent; null where each report has its own day. */
  readonly sendWithin: number | null;
}

const every = (rule: WindowRule): ReportingRules["windows"] =>
  Object.fromEntries(REPORT_KINDS.map((kind) => [kind, rule]));

/**
 * The cut-off windows of the regime of reports of state offices: from the 15th of the month before the period to the
 * 14th of its last month.
 * Source: Decree 09/2019/NĐ-CP, as Decisions 01/2023/QĐ-UBND of Khánh Hòa and 40/2019/QĐ-UBND of Bà Rịa – Vũng Tàu
 * carry it out (secondary sources; the second gives the second half, 15/6 to 14/12). The window of the year also
 * stands in Decree 152/2020/NĐ-CP, Article 27(4) (verified). Nine months are an addition of provinces (secondary
 * source); other counts of first months follow them (unverified). Two working days are Khánh Hòa's own rule
 * (secondary source): the decree leaves the day to each report (unverified).
 *
 * @example DECREE_09_2019.windows.month //=> { from: { month: -1, day: 15 }, to: { month: 0, day: 14 } }
 */
export const DECREE_09_2019: ReportingRules = {
  name: { vi: "Chế độ báo cáo của cơ quan hành chính nhà nước", en: "Reporting regime of state offices" },
  source: "Nghị định 09/2019/NĐ-CP",
  windows: every({ from: { month: -1, day: 15 }, to: { month: 0, day: 14 } }),
  sendWithin: 2,
};

/**
 * Whole calendar periods, as statistical reports take them; each form sets its own day of sending.
 * Source: Circular 02/2019/TT-BTC (secondary source).
 *
 * @example CALENDAR_PERIODS.windows.month //=> { from: { month: 0, day: 1 }, to: { month: 0, day: 31 } }
 */
export const CALENDAR_PERIODS: ReportingRules = {
  name: { vi: "Chế độ báo cáo thống kê", en: "Regime of statistical reports" },
  source: "Thông tư 02/2019/TT-BTC",
  windows: every({ from: { month: 0, day: 1 }, to: { month: 0, day: 31 } }),
  sendWithin: null,
};
