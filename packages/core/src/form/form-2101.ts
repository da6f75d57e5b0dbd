import { boardForm, during, group } from "./define.js";
import { HECTARES, PROJECTS, type PrintedUnit, USD_MILLION, VND_BILLION } from "./printed-unit.js";

const PROJECT_COUNT = "Số dự án";

const tab = (origin: "fdi" | "ddi", name: string, money: PrintedUnit) => [
  group(
    `${name} / 1. Tình hình cấp mới`,
    during(`${origin}_new_projects`, "1", PROJECT_COUNT, "Projects newly licensed", PROJECTS),
    during(`${origin}_new_capital`, "1", "Tổng vốn đầu tư đăng ký mới", "Newly registered capital", money),
  ),
  group(
    `${name} / 2. Tình hình tăng vốn`,
    during(`${origin}_increase_projects`, "2", PROJECT_COUNT, "Projects raising capital", PROJECTS),
    during(`${origin}_increase_capital`, "2", "Tổng vốn đầu tư tăng", "Capital increase", money),
  ),
  group(
    `${name} / 3. Tình hình giảm vốn`,
    during(`${origin}_decrease_projects`, "3", PROJECT_COUNT, "Projects reducing capital", PROJECTS),
    during(`${origin}_decrease_capital`, "3", "Tổng vốn đầu tư giảm", "Capital decrease", money),
  ),
  group(
    `${name} / 4. Tình hình thu hồi/chấm dứt HĐ`,
    during(`${origin}_withdrawn_projects`, "4", PROJECT_COUNT, "Projects withdrawn or terminated", PROJECTS),
    during(
      `${origin}_withdrawn_capital`,
      "4",
      "Tổng vốn ĐT thu hồi/chấm dứt",
      "Capital of withdrawn or terminated projects",
      money,
    ),
  ),
  group(
    `${name} / 5. Biến động quy mô diện tích đất cho thuê`,
    during(
      `${origin}_leased_land_change`,
      "5",
      "Biến động diện tích",
      "Net change in leased land (leased minus recovered)",
      HECTARES,
      { signed: true },
    ),
  ),
  group(
    `${name} / 6. Tình hình sản xuất kinh doanh`,
    during(`${origin}_revenue`, "6", "Doanh thu", "Revenue", money),
    during(`${origin}_import_value`, "6", "Giá trị nhập khẩu", "Import value", money),
    during(`${origin}_export_value`, "6", "Giá trị xuất khẩu", "Export value", money),
    during(`${origin}_budget_paid`, "6", "Nộp ngân sách", "Paid to the state budget", money),
  ),
];

/** What the FDI tab is worth in VND billion at the stored rate, with the DDI tab. */
const bothTabs = (line: string) => ({
  computed: `fdi_${line} * exchange_rate_vnd_per_usd / 1000 + ddi_${line}`,
});

/**
 * Each tab counts all its money in one currency: the imports and exports of domestic projects in VND billion, and what
 * FDI projects paid to the budget in USD million. 2104, 2112 and 2113 count all trade in USD million and all budget
 * payments in VND billion. That the summary converts the FDI tab is an inference; for the budget no rate is spoken of.
 */
export const FORM_2101 = boardForm({
  id: "2101",
  title: {
    vi: "Tình hình thu hút đầu tư vào khu công nghiệp trong kỳ báo cáo",
    en: "Investment attracted into industrial parks in the reporting period",
  },
  row: {
    vi: "một nhóm vị trí của KCN: ngoài KKT, trong KKT ven biển, trong KKT cửa khẩu, trong KKT chuyên biệt",
    en: "a location class of parks: outside, or inside a coastal, a border-gate or a specialised economic zone",
  },
  groups: [
    ...tab("fdi", "Dự án đầu tư nước ngoài (FDI)", USD_MILLION),
    ...tab("ddi", "Dự án đầu tư trong nước (DDI)", VND_BILLION),
    group(
      "Tình hình kinh doanh của các dự án đầu tư (dùng chung 2 tab)",
      during("summary_revenue", null, "Doanh thu", "Revenue", VND_BILLION, bothTabs("revenue")),
      during("summary_import_value", null, "Giá trị nhập khẩu", "Import value", VND_BILLION, bothTabs("import_value")),
      during("summary_export_value", null, "Giá trị xuất khẩu", "Export value", VND_BILLION, bothTabs("export_value")),
      during(
        "summary_budget_paid",
        null,
        "Nộp ngân sách",
        "Paid to the state budget",
        VND_BILLION,
        bothTabs("budget_paid"),
      ),
    ),
  ],
});
