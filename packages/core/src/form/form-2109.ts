import { boardForm, during, group, standing } from "./define.js";
import { ENTERPRISES, HECTARES, PEOPLE, PROJECTS, type PrintedUnit, USD_MILLION, VND_BILLION } from "./printed-unit.js";

const lines = (prefix: string, heading: string, money: PrintedUnit) => [
  group(
    `${heading} / Tình hình cấp mới`,
    during(`${prefix}_new_projects`, "3", "Số dự án cấp mới", "Projects newly licensed", PROJECTS),
    during(`${prefix}_new_capital`, "4", "Tổng vốn ĐT đăng ký mới", "Newly registered capital", money),
  ),
  group(
    `${heading} / Tình hình tăng vốn`,
    during(`${prefix}_increase_projects`, "5", "Số dự án tăng vốn", "Projects raising capital", PROJECTS),
    during(`${prefix}_increase_capital`, "6", "Tổng vốn ĐT tăng", "Capital increase", money),
  ),
  group(
    `${heading} / Tình hình giảm vốn`,
    during(`${prefix}_decrease_projects`, "7", "Số dự án giảm vốn", "Projects reducing capital", PROJECTS),
    during(`${prefix}_decrease_capital`, "8", "Tổng vốn ĐT giảm", "Capital decrease", money),
  ),
  group(
    `${heading} / Tình hình thu hồi/chấm dứt`,
    during(
      `${prefix}_withdrawn_projects`,
      "9",
      "Số dự án thu hồi/chấm dứt",
      "Projects withdrawn or terminated",
      PROJECTS,
    ),
    during(
      `${prefix}_withdrawn_capital`,
      "10",
      "Tổng vốn thu hồi/chấm dứt",
      "Capital of withdrawn or terminated projects",
      money,
    ),
  ),
  group(
    `${heading} / Biến động diện tích đất`,
    during(
      `${prefix}_leased_land_change`,
      "11",
      "Biến động quy mô DT đất cho thuê",
      "Net change in leased land",
      HECTARES,
      { signed: true },
    ),
  ),
  group(
    `${heading} / Lũy kế đến cuối kỳ`,
    standing(`${prefix}_cum_projects`, "12", "Số dự án (lũy kế)", "Projects, cumulative", PROJECTS),
    standing(
      `${prefix}_cum_registered_capital`,
      "13",
      "Tổng vốn ĐT đăng ký (lũy kế)",
      "Registered capital, cumulative",
      money,
    ),
    standing(
      `${prefix}_cum_implemented_capital`,
      "14",
      "Tổng vốn ĐT thực hiện (lũy kế)",
      "Implemented capital, cumulative",
      money,
    ),
    standing(
      `${prefix}_cum_leased_land`,
      "15",
      "Tổng quy mô DT đất đã cho thuê (lũy kế)",
      "Land leased, cumulative",
      HECTARES,
    ),
  ),
];

const PRODUCTION = "A. Dự án ĐT sản xuất, kinh doanh";
const INFRASTRUCTURE = "B. Dự án ĐT hạ tầng";

const production = (origin: "fdi" | "ddi", heading: string, money: PrintedUnit) => [
  ...lines(`production_${origin}`, heading, money),
  group(
    `${heading} / Chỉ Phần A`,
    standing(
      `production_${origin}_operating_enterprises`,
      "15a",
      "Số doanh nghiệp đang hoạt động",
      "Enterprises in operation",
      ENTERPRISES,
    ),
    standing(`production_${origin}_workers`, "15b", "Số lao động", "Workers", PEOPLE),
  ),
];

/**
 * Parts A and B count money in USD million under FDI and in VND billion under DDI; part C counts the revenue of both
 * together in USD million, and the budget in VND billion. A column holds the parks inside the zone, another the rest.
 */
export const FORM_2109 = boardForm({
  id: "2109",
  title: {
    vi: "Tình hình thu hút đầu tư tại khu kinh tế trong kỳ báo cáo",
    en: "Investment attracted into economic zones in the reporting period",
  },
  row: {
    vi: "một loại khu vực: KCN trong KKT, khu vực khác ngoài KCN",
    en: "a class of areas: industrial parks inside the zone, other areas outside them",
  },
  groups: [
    ...production("fdi", `${PRODUCTION} / I. FDI`, USD_MILLION),
    ...production("ddi", `${PRODUCTION} / II. DDI`, VND_BILLION),
    ...lines("infrastructure_fdi", `${INFRASTRUCTURE} / I. FDI`, USD_MILLION),
    ...lines("infrastructure_ddi", `${INFRASTRUCTURE} / II. DDI`, VND_BILLION),
    group(
      "C. Tình hình sản xuất kinh doanh của các dự án đầu tư",
      during("revenue", "16", "Doanh thu", "Revenue", USD_MILLION),
      during("import_value", "17", "Giá trị nhập khẩu", "Import value", USD_MILLION),
      during("export_value", "18", "Giá trị xuất khẩu", "Export value", USD_MILLION),
      during("budget_paid", "19", "Nộp ngân sách", "Paid to the state budget", VND_BILLION),
    ),
    group(
      "D. Lao động",
      standing("workers_total", "20", "Tổng số lao động", "Workers, total", PEOPLE, {
        computed: "workers_domestic + workers_foreign",
      }),
      standing("workers_domestic", "21", "Tổng số lao động trong nước", "Domestic workers", PEOPLE),
      standing("workers_foreign", "22", "Tổng số lao động nước ngoài", "Foreign workers", PEOPLE),
    ),
  ],
});
