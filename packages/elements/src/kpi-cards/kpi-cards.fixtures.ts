import type { IndicatorEntry, IndicatorsPublication } from "@khukit/core/publication";
import { BOARD, type Fixture, troubles } from "../element/fixture.js";

type Entry = Omit<IndicatorEntry, "comparisons"> & {
  readonly comparisons: readonly { readonly base: string; readonly form: string; readonly value: string }[];
};

const SOURCE = {
  title: "Kết quả hoạt động năm 2023",
  url: "/quang-binh/tin/ket-qua-hoat-dong-2023/",
  published: "2024-01-22",
};
const CHA_LO = { id: "cha-lo", name: { vi: "Khu kinh tế cửa khẩu Cha Lo", en: "Cha Lo border-gate economic zone" } };

export const entry = (parts: Partial<Entry> & Pick<Entry, "code" | "name" | "unit" | "value">): Entry => ({
  measure: "flow",
  direction: "more",
  partOf: null,
  zone: null,
  project: null,
  period: "2023",
  asOf: null,
  qualifier: null,
  status: "actual",
  cumulative: false,
  comparisons: [],
  target: null,
  forecast: null,
  history: [],
  source: SOURCE,
  note: null,
  ...parts,
});

const ratio = (value: string) => [{ base: "yoy", form: "ratio", value }];

const ENTRIES: readonly Entry[] = [
  entry({
    code: "revenue",
    name: { vi: "Doanh thu của doanh nghiệp", en: "Revenue of enterprises" },
    unit: "VND",
    value: "6299000000000",
  }),
  entry({
    code: "capital_registered_total",
    name: { vi: "Tổng vốn đăng ký đầu tư", en: "Registered capital" },
    unit: "VND",
    value: "116000000000000",
    qualifier: "gt",
    cumulative: true,
    period: null,
    asOf: "2024-01",
  }),
  entry({
    code: "disbursement_rate",
    name: { vi: "Tỷ lệ giải ngân vốn đầu tư công", en: "Public investment disbursed" },
    unit: "percent",
    value: "81.36",
    cumulative: true,
    asOf: "2024-01",
    forecast: { value: "100", period: "2023", asOf: "2024-01-31", qualifier: null },
  }),
  entry({
    code: "export_value",
    name: { vi: "Giá trị xuất khẩu", en: "Exports" },
    unit: "USD",
    value: "93000000",
    target: { value: "100000000", period: "2023", asOf: null, qualifier: null },
  }),
  entry({
    code: "import_export_value",
    name: { vi: "Kim ngạch xuất nhập khẩu", en: "Import and export turnover" },
    unit: "USD",
    value: "2083000000",
    zone: CHA_LO,
    comparisons: ratio("114"),
  }),
  entry({
    code: "infrastructure_rent",
    name: { vi: "Thu tiền thuê hạ tầng", en: "Infrastructure rent collected" },
    unit: "VND",
    value: "4100000000",
    zone: CHA_LO,
    comparisons: ratio("89"),
  }),
];

export const indicatorsOf = (indicators: readonly unknown[]) =>
  ({
    board: { id: "quang-binh", name: { vi: "Ban Quản lý Khu kinh tế Quảng Bình", en: "Quảng Bình board" } },
    indicators: indicators as IndicatorsPublication["indicators"],
  }) satisfies IndicatorsPublication;

const answers = { "indicators.json": { body: indicatorsOf(ENTRIES) } };

export const kpiCardsFixtures = {
  ready: { title: "Số liệu chính", attributes: { board: BOARD, heading: "Số liệu chính" }, answers },
  zone: { title: "Một khu", attributes: { board: BOARD, zone: "cha-lo", heading: "Cửa khẩu Cha Lo" }, answers },
  chosen: { title: "Chọn chỉ tiêu", attributes: { board: BOARD, indicators: "export_value revenue" }, answers },
  short: { title: "Làm tròn", attributes: { board: BOARD, wording: "short", zone: "_board" }, answers },
  english: { title: "Tiếng Anh", attributes: { board: BOARD, lang: "en", heading: "Key figures" }, answers },
  dark: { title: "Nền tối", attributes: { board: BOARD, theme: "dark", heading: "Số liệu chính" }, answers },
  comparisons: {
    title: "Các dạng so sánh",
    attributes: { board: BOARD },
    answers: {
      "indicators.json": {
        body: indicatorsOf([
          entry({
            code: "a",
            name: { vi: "Tăng hai lần rưỡi", en: "Two and a half times" },
            unit: "projects",
            value: "25",
            comparisons: [{ base: "previous", form: "multiple", value: "2.5" }],
          }),
          entry({
            code: "b",
            name: { vi: "So với kế hoạch", en: "Against the plan" },
            unit: "VND",
            value: "95000000000",
            target: { value: "100000000000", period: "2023", asOf: null, qualifier: null },
            comparisons: [{ base: "plan", form: "ratio", value: "95" }],
          }),
          entry({
            code: "c",
            name: { vi: "Tăng thêm", en: "More by" },
            unit: "projects",
            value: "190",
            comparisons: [{ base: "yoy", form: "absolute", value: "5" }],
          }),
          entry({
            code: "d",
            name: { vi: "Không đổi, càng ít càng tốt", en: "Unchanged, less is better" },
            unit: "percent",
            value: "3",
            direction: "less",
            status: "estimate",
            comparisons: [
              { base: "yoy", form: "change", value: "0" },
              { base: "previous", form: "change", value: "-12.5" },
            ],
          }),
        ]),
      },
    },
  },
  empty: {
    title: "Chưa có số liệu",
    attributes: { board: BOARD, zone: "hon-la" },
    answers: { "indicators.json": { body: indicatorsOf([]) } },
  },
  ...troubles("indicators.json", { board: BOARD }),
} as const satisfies Record<string, Fixture>;
