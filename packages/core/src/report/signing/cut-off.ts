import type { Day, DayRange } from "../../day/day.js";
import { rangeOfPeriod } from "../../period/period.js";
import { formatDate } from "../../vietnamese/date.js";
import type { ReportMeta } from "../meta.js";
import { type SigningItem, signingItem } from "./item.js";

const missing = signingItem(
  "cut-off-missing",
  "asOf",
  'chưa ghi số liệu tính đến ngày nào; hãy ghi ngày chốt ở mục asOf, ví dụ "2023-12-14".',
  'nothing says up to which day the figures are counted; write the cut-off day under asOf, such as "2023-12-14".',
);

const afterDate = (asOf: Day, date: Day): SigningItem =>
  signingItem(
    "cut-off-after-date",
    "asOf",
    `số liệu tính đến ngày ${formatDate(asOf, "vi")}, sau ngày của báo cáo (${formatDate(date, "vi")}); hãy xem lại năm và sửa asOf hoặc date.`,
    `the figures are counted up to ${formatDate(asOf, "en")}, after the report's own day (${formatDate(date, "en")}); look at the year and mend asOf or date.`,
  );

const outside = (asOf: Day, { from, to }: DayRange): SigningItem =>
  signingItem(
    "cut-off-outside-period",
    "asOf",
    `ngày chốt ${formatDate(asOf, "vi")} nằm ngoài thời gian của kỳ báo cáo (${formatDate(from, "vi")} đến ${formatDate(to, "vi")}); hãy sửa asOf, hoặc nói rõ lý do trong báo cáo.`,
    `the cut-off day ${formatDate(asOf, "en")} is outside the reporting period (${formatDate(from, "en")} to ${formatDate(to, "en")}); mend asOf, or give the reason in the report.`,
  );

/** What is wrong with the day up to which a report's figures are counted. */
export const cutOffItems = (meta: ReportMeta, today: Day, window?: DayRange | null): readonly SigningItem[] => {
  const { asOf, date, figures, period } = meta;
  if (asOf === null) return figures.length === 0 ? [] : [missing];
  const days = window ?? rangeOfPeriod(period);
  const standing = date ?? today;
  return [
    ...(asOf > standing ? [afterDate(asOf, standing)] : []),
    ...(asOf < days.from || asOf > days.to ? [outside(asOf, days)] : []),
  ];
};
