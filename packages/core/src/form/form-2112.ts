import { boardForm, during, group, standing } from "./define.js";
import { HECTARES, M3_A_DAY, PEOPLE, PROJECTS, type PrintedUnit, USD_MILLION, VND_BILLION } from "./printed-unit.js";

/** By the specification's field types; its own review asks for five. */
const TWO_DECIMALS = { fractionDigits: 2 };

const projects = (origin: "fdi" | "ddi", heading: string, first: number, money: PrintedUnit, printed: string) =>
  group(
    heading,
    standing(`${origin}_valid_projects`, String(first), "Tổng số dự án còn hiệu lực", "Projects in force", PROJECTS),
    standing(
      `${origin}_registered_capital`,
      String(first + 1),
      `Tổng vốn đầu tư đăng ký (${printed})`,
      "Registered capital",
      money,
    ),
    standing(
      `${origin}_operating_projects`,
      String(first + 2),
      "Số dự án đang SXKD",
      "Projects in operation",
      PROJECTS,
    ),
    standing(
      `${origin}_implemented_capital`,
      String(first + 3),
      `Tổng vốn đầu tư thực hiện (${printed})`,
      "Implemented capital",
      money,
    ),
    during(`${origin}_revenue`, String(first + 4), `Doanh thu (${printed})`, "Revenue", money, TWO_DECIMALS),
    during(
      `${origin}_export_value`,
      String(first + 5),
      "Giá trị xuất khẩu (tr.USD)",
      "Export value",
      USD_MILLION,
      TWO_DECIMALS,
    ),
    during(
      `${origin}_import_value`,
      String(first + 6),
      "Giá trị nhập khẩu (tr.USD)",
      "Import value",
      USD_MILLION,
      TWO_DECIMALS,
    ),
    during(
      `${origin}_budget_paid`,
      String(first + 7),
      "Nộp ngân sách (tỷ VNĐ)",
      "Paid to the state budget",
      VND_BILLION,
      TWO_DECIMALS,
    ),
  );

/** That revenue, trade and the budget are of the period, and not cumulative as the title says, is an inference from 2104. */
export const FORM_2112 = boardForm({
  id: "2112",
  title: {
    vi: "Tình hình hoạt động của các khu phi thuế quan, khu thương mại tự do, khu bảo thuế lũy kế đến kỳ báo cáo",
    en: "Activity of non-tariff areas, free trade zones and bonded areas, cumulative to the period's end",
  },
  row: {
    vi: "một khu phi thuế quan, khu thương mại tự do hoặc khu bảo thuế",
    en: "a non-tariff area, free trade zone or bonded area",
  },
  groups: [
    group(
      "Quy mô diện tích (ha)",
      standing("established_area", "5", "Đất thành lập", "Established land", HECTARES),
      standing("industrial_service_land", "6", "Đất công nghiệp - dịch vụ", "Industrial and service land", HECTARES),
      standing("leased_land", "7", "Đất CN-DV đã cho thuê", "Industrial and service land leased", HECTARES),
    ),
    projects("fdi", "Dự án ĐTNN (vốn nước ngoài)", 8, USD_MILLION, "tr.USD"),
    projects("ddi", "Dự án ĐTTN (vốn trong nước)", 16, VND_BILLION, "tỷ VNĐ"),
    group(
      "Công trình xử lý nước thải tập trung",
      standing("wastewater_design_capacity", "25", "Công suất thiết kế (m3/ngày đêm)", "Design capacity", M3_A_DAY),
      standing(
        "wastewater_operating_capacity",
        "26",
        "Công suất hoạt động (m3/ngày đêm)",
        "Operating capacity",
        M3_A_DAY,
      ),
    ),
    group(
      "Lao động",
      standing("workers_domestic", "27", "Trong nước (người)", "Domestic workers", PEOPLE),
      standing("workers_foreign", "28", "Nước ngoài (người)", "Foreign workers", PEOPLE),
    ),
  ],
});
