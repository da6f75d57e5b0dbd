import type { Decimal } from "@khukit/core/decimal";
import type { Statistics } from "@khukit/core/publication";
import type { Unit } from "@khukit/core/unit";
import { BOARD, type Fixture, troubles } from "../element/fixture.js";

type Names = Readonly<Record<string, readonly [vi: string, en: string]>>;

interface Figure {
  readonly at: readonly [indicator: string, zone: string, period: string, status: string];
  readonly value: string;
  readonly comparison?: string;
}

const dimension = (label: string, names: Names) => ({
  label,
  category: {
    index: Object.keys(names),
    label: Object.fromEntries(Object.entries(names).map(([id, [vi]]) => [id, vi])),
  },
  extension: { labelEn: Object.fromEntries(Object.entries(names).map(([id, [, en]]) => [id, en])) },
});

const STATUSES: Names = {
  actual: ["thực hiện", "actual"],
  estimate: ["ước thực hiện", "estimate"],
  target: ["kế hoạch", "target"],
  forecast: ["dự kiến", "forecast"],
};

/** A cube of what is given, as the server makes it. */
export const cube = (
  indicators: Names,
  zones: Names,
  periods: Names,
  unit: Readonly<Record<string, Unit>>,
  figures: readonly Figure[],
): Statistics => {
  const names = [indicators, zones, periods, STATUSES];
  const indexOf = (at: Figure["at"]): string =>
    String(
      at.reduce((cell, id, position) => {
        const ids = Object.keys(names[position] ?? {});
        return cell * ids.length + ids.indexOf(id);
      }, 0),
    );
  const by = <Value>(take: (figure: Figure) => Value) =>
    Object.fromEntries(figures.map((figure) => [indexOf(figure.at), take(figure)]));
  return {
    version: "2.0",
    class: "dataset",
    label: "Số liệu",
    source: "Ban Quản lý Khu kinh tế Quảng Bình",
    updated: "2024-01-22T00:00:00+07:00",
    id: ["indicator", "zone", "period", "status"],
    size: names.map((group) => Object.keys(group).length) as unknown as Statistics["size"],
    role: { metric: ["indicator"], geo: ["zone"], time: ["period"] },
    dimension: {
      indicator: dimension("Chỉ tiêu", indicators),
      zone: dimension("Khu", zones),
      period: dimension("Kỳ", periods),
      status: dimension("Loại số liệu", STATUSES),
    },
    value: by(({ value }) => Number(value)),
    extension: {
      board: { id: "quang-binh", name: { vi: "Quảng Bình", en: "Quảng Bình" } },
      exact: by(({ value }) => value),
      unit,
      partOf: {},
      comparisons: Object.fromEntries(
        figures
          .filter(({ comparison }) => comparison)
          .map(({ at, comparison }) => [indexOf(at), [{ base: "yoy", form: "ratio", value: comparison as Decimal }]]),
      ),
    },
  };
};

const ZONES: Names = { _board: ["Toàn ban", "Whole board"], "cha-lo": ["Khu kinh tế cửa khẩu Cha Lo", "Cha Lo"] };
const YEAR: Names = { "2023": ["năm 2023", "2023"] };

const CHA_LO = cube(
  {
    import_export_value: ["Kim ngạch xuất nhập khẩu", "Import and export turnover"],
    tax_revenue: ["Thu thuế qua cửa khẩu", "Taxes collected at the border gate"],
    vehicles: ["Phương tiện xuất nhập cảnh", "Vehicles crossing the border"],
    passengers: ["Người xuất nhập cảnh", "People crossing the border"],
    fee_revenue: ["Thu phí sử dụng kết cấu hạ tầng", "Infrastructure fees collected"],
    infrastructure_rent: ["Thu tiền thuê hạ tầng", "Infrastructure rent collected"],
  },
  ZONES,
  YEAR,
  {
    import_export_value: "USD",
    tax_revenue: "VND",
    vehicles: "vehicles",
    passengers: "visits",
    fee_revenue: "VND",
    infrastructure_rent: "VND",
  },
  [
    { at: ["import_export_value", "cha-lo", "2023", "actual"], value: "2083000000", comparison: "114" },
    { at: ["tax_revenue", "cha-lo", "2023", "actual"], value: "374000000000", comparison: "302" },
    { at: ["vehicles", "cha-lo", "2023", "actual"], value: "218700", comparison: "145" },
    { at: ["passengers", "cha-lo", "2023", "actual"], value: "350000", comparison: "156" },
    { at: ["fee_revenue", "cha-lo", "2023", "actual"], value: "109800000000", comparison: "157" },
    { at: ["infrastructure_rent", "cha-lo", "2023", "actual"], value: "4100000000", comparison: "89" },
  ],
);

const REVENUE = cube(
  {
    revenue_industry: ["Doanh thu sản xuất công nghiệp", "Revenue from industry"],
    revenue_trade_services: ["Doanh thu thương mại, dịch vụ", "Revenue from trade and services"],
  },
  { _board: ["Toàn ban", "Whole board"] },
  YEAR,
  { revenue_industry: "VND", revenue_trade_services: "VND" },
  [
    { at: ["revenue_industry", "_board", "2023", "actual"], value: "4153000000000" },
    { at: ["revenue_trade_services", "_board", "2023", "actual"], value: "2146000000000" },
  ],
);

const QUARTERS: Names = {
  "2022-Q4": ["quý IV/2022", "Q4 2022"],
  "2023-Q1": ["quý I/2023", "Q1 2023"],
  "2023-Q2": ["quý II/2023", "Q2 2023"],
  "2023-Q3": ["quý III/2023", "Q3 2023"],
  "2023-Q4": ["quý IV/2023", "Q4 2023"],
};

const SERIES = cube(
  { revenue: ["Doanh thu", "Revenue"], export_cost: ["Chi phí xuất khẩu", "Cost of exports"] },
  { _board: ["Toàn ban", "Whole board"] },
  QUARTERS,
  { revenue: "VND", export_cost: "VND" },
  Object.keys(QUARTERS).flatMap((period, index): readonly Figure[] => [
    { at: ["revenue", "_board", period, index === 4 ? "estimate" : "actual"], value: `${1400 + index * 90}000000000` },
    ...(index === 2
      ? []
      : [{ at: ["export_cost", "_board", period, "actual"] as const, value: `${700 + index * 40}000000000` }]),
  ]),
);

const revenue = { "statistics.json": { body: REVENUE } };
const chaLo = { "statistics.json": { body: CHA_LO } };
const series = { "statistics.json": { body: SERIES } };

export const statChartFixtures = {
  ready: { title: "Hai chỉ tiêu", attributes: { board: BOARD, heading: "Doanh thu năm 2023" }, answers: revenue },
  comparison: {
    title: "So với cùng kỳ",
    attributes: { board: BOARD, zone: "cha-lo", comparison: "yoy", "table-open": "" },
    answers: chaLo,
  },
  periods: { title: "Theo quý", attributes: { board: BOARD, indicators: "revenue" }, answers: series },
  grouped: { title: "Hai dãy", attributes: { board: BOARD, "table-open": "" }, answers: series },
  line: { title: "Đường", attributes: { board: BOARD, type: "line" }, answers: series },
  english: { title: "Tiếng Anh", attributes: { board: BOARD, lang: "en" }, answers: revenue },
  dark: {
    title: "Nền tối",
    attributes: { board: BOARD, theme: "dark", zone: "cha-lo", comparison: "yoy" },
    answers: chaLo,
  },
  mixedUnits: { title: "Khác đơn vị tính", attributes: { board: BOARD, zone: "cha-lo" }, answers: chaLo },
  empty: { title: "Chưa có số liệu", attributes: { board: BOARD, indicators: "khong_co" }, answers: revenue },
  ...troubles("statistics.json", { board: BOARD }),
} as const satisfies Record<string, Fixture>;
