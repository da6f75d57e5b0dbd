import type { ObservationStatus } from "@khukit/core/observation";
import type { Locale } from "@khukit/core/vietnamese";
import type { ElementWords } from "../element/words.js";

export interface StatChartWords extends ElementWords {
  readonly types: Readonly<Record<"bar" | "line", string>>;
  readonly unit: string;
  readonly comparison: string;
  readonly reference: string;
  readonly statuses: Readonly<Record<ObservationStatus, string>>;
  readonly axes: Readonly<Record<"indicator" | "zone" | "period", string>>;
  readonly highest: string;
  readonly lowest: string;
  readonly table: string;
  readonly value: string;
  readonly none: string;
  readonly csv: string;
  readonly source: string;
  readonly updated: string;
  readonly more: (count: number) => string;
}

export const STAT_CHART_WORDS: Readonly<Record<Locale, StatChartWords>> = {
  vi: {
    subject: "biểu đồ",
    empty: "Chưa có số liệu. Biểu đồ sẽ hiện ở đây.",
    types: { bar: "Biểu đồ cột", line: "Biểu đồ đường" },
    unit: "Đơn vị tính",
    comparison: "So với cùng kỳ năm trước, cùng kỳ = 100%",
    reference: "cùng kỳ",
    statuses: { actual: "", estimate: "ước thực hiện", target: "kế hoạch", forecast: "dự kiến" },
    axes: { indicator: "Chỉ tiêu", zone: "Khu", period: "Kỳ" },
    highest: "Cao nhất",
    lowest: "Thấp nhất",
    table: "Bảng số liệu",
    value: "Giá trị",
    none: "không có số liệu",
    csv: "Tải CSV",
    source: "Nguồn",
    updated: "cập nhật",
    more: (count) => `Hiện thêm ${count} dãy`,
  },
  en: {
    subject: "the chart",
    empty: "No figures yet. The chart will appear here.",
    types: { bar: "Bar chart", line: "Line chart" },
    unit: "Unit",
    comparison: "Against the same period last year, which is 100%",
    reference: "last year",
    statuses: { actual: "", estimate: "estimate", target: "plan", forecast: "forecast" },
    axes: { indicator: "Indicator", zone: "Zone", period: "Period" },
    highest: "Highest",
    lowest: "Lowest",
    table: "Data table",
    value: "Value",
    none: "no figure",
    csv: "Download CSV",
    source: "Source",
    updated: "updated",
    more: (count) => `Show ${count} more series`,
  },
};
