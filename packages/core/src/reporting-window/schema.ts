import * as z from "zod/mini";
import { expects } from "../record/expectation.js";
import { bilingualSchema, proseSchema } from "../record/fields.js";
import { REPORT_KINDS, type ReportKind, type WindowRule } from "./rules.js";

const edgeSchema = expects(
  z.strictObject({
    month: expects(
      z.int().check(z.gte(-12), z.lte(12)),
      "số tháng tính từ tháng của kỳ: 0 là chính tháng đó, -1 là tháng trước",
      "months counted from the period's own: 0 is that month, -1 the month before",
    ),
    day: expects(
      z.int().check(z.gte(1), z.lte(31)),
      "ngày trong tháng, từ 1 đến 31 (31 là ngày cuối tháng)",
      "a day of the month, 1 to 31 (31 is the last day)",
    ),
  }),
  "một mốc: month (tháng) và day (ngày), ví dụ { month: -1, day: 15 }",
  "an edge: month and day, such as { month: -1, day: 15 }",
);

const windowSchema = expects(
  z.strictObject({ from: edgeSchema, to: edgeSchema }),
  "thời gian chốt số liệu: from (từ ngày) và to (đến ngày)",
  "a cut-off window: from and to",
);

/** The fewest months that a period of each kind has. */
const LENGTHS: Readonly<Record<ReportKind, number>> = {
  month: 1,
  quarter: 3,
  "first-half": 6,
  "second-half": 6,
  "first-months": 2,
  year: 12,
};

const runsForward = (kind: ReportKind, { from, to }: WindowRule): boolean => {
  const months = to.month + LENGTHS[kind] - 1 - from.month;
  return months > 0 || (months === 0 && from.day <= to.day);
};

const windowOf = (kind: ReportKind) =>
  z.optional(
    expects(
      windowSchema.check(z.refine((rule) => runsForward(kind, rule))),
      "thời gian chốt số liệu: from (từ ngày) và to (đến ngày), from không sau to",
      "a cut-off window: from and to, with from not after to",
    ),
  );

const windowsSchema = expects(
  z.strictObject({
    month: windowOf("month"),
    quarter: windowOf("quarter"),
    "first-half": windowOf("first-half"),
    "second-half": windowOf("second-half"),
    "first-months": windowOf("first-months"),
    year: windowOf("year"),
  }),
  `thời gian chốt số liệu theo loại báo cáo: ${REPORT_KINDS.join(", ")}`,
  `cut-off windows by kind of report: ${REPORT_KINDS.join(", ")}`,
);

/** A board's own reporting rules, as plain data; takes the place of `DECREE_09_2019`. */
export const reportingRulesSchema = expects(
  z.strictObject({
    name: bilingualSchema,
    source: expects(
      proseSchema.clone(),
      'văn bản quy định, ví dụ "Quyết định 06/2024/QĐ-UBND"',
      'the document that says so, such as "Quyết định 06/2024/QĐ-UBND"',
    ),
    windows: windowsSchema,
    sendWithin: expects(
      z.nullable(z.int().check(z.gte(0), z.lte(60))),
      "số ngày làm việc sau ngày chốt số liệu, từ 0 đến 60; null nếu mỗi báo cáo có hạn riêng",
      "working days after the cut-off, 0 to 60; null where each report has its own day",
    ),
  }),
  "quy định báo cáo: name (vi, en), source (văn bản), windows (thời gian chốt số liệu), sendWithin (số ngày làm việc để gửi)",
  "reporting rules: name (vi, en), source, windows, sendWithin (working days to send)",
);
