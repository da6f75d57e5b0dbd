import type { Unit } from "../unit/unit.js";
import { defineIndicator } from "./define.js";
import type { Indicator, Measure } from "./indicator.js";

const indicator = (
  code: string,
  vi: string,
  en: string,
  unit: Unit,
  measure: Measure,
  more: Partial<Pick<Indicator, "direction" | "partOf">> = {},
): Indicator => defineIndicator({ code, name: { vi, en }, unit, measure, direction: "more", ...more });

const NEUTRAL = { direction: "none" } as const;

/**
 * The indicators that the boards' pages report. Source: a count over 70 real pages (shared by several boards each);
 * names follow their wording. A board adds its own, or renames one, in `indicators.csv`.
 */
export const INDICATORS: readonly Indicator[] = [
  indicator("projects_total", "Số dự án còn hiệu lực", "Projects in force", "projects", "stock"),
  indicator("projects_fdi", "Số dự án FDI còn hiệu lực", "FDI projects in force", "projects", "stock", {
    partOf: "projects_total",
  }),
  indicator("projects_ddi", "Số dự án trong nước còn hiệu lực", "Domestic projects in force", "projects", "stock", {
    partOf: "projects_total",
  }),
  indicator("projects_new", "Số dự án cấp mới", "New projects", "projects", "flow"),
  indicator("projects_adjusted", "Số dự án điều chỉnh", "Adjusted projects", "projects", "flow", NEUTRAL),
  indicator(
    "projects_infrastructure_public",
    "Dự án hạ tầng do Ban làm chủ đầu tư",
    "Infrastructure projects owned by the board",
    "projects",
    "flow",
    NEUTRAL,
  ),
  indicator("capital_registered_total", "Tổng vốn đăng ký đầu tư", "Registered capital", "VND", "stock"),
  indicator("capital_registered_fdi", "Vốn đăng ký FDI", "Registered FDI capital", "USD", "stock"),
  indicator("capital_registered_ddi", "Vốn đăng ký trong nước", "Registered domestic capital", "VND", "stock"),
  indicator("capital_new_total", "Vốn đăng ký cấp mới", "Capital of new projects", "VND", "flow"),
  indicator(
    "capital_infrastructure_public",
    "Tổng mức đầu tư các dự án hạ tầng",
    "Total investment of infrastructure projects",
    "VND",
    "flow",
    NEUTRAL,
  ),
  indicator(
    "project_investment",
    "Tổng mức đầu tư của dự án",
    "Total investment of the project",
    "VND",
    "stock",
    NEUTRAL,
  ),
  indicator("disbursement_rate", "Tỷ lệ giải ngân vốn đầu tư công", "Public investment disbursed", "percent", "ratio"),
  indicator("revenue", "Doanh thu của doanh nghiệp", "Revenue of enterprises", "VND", "flow"),
  indicator("revenue_industry", "Doanh thu sản xuất công nghiệp", "Revenue from industry", "VND", "flow", {
    partOf: "revenue",
  }),
  indicator(
    "revenue_trade_services",
    "Doanh thu thương mại, dịch vụ",
    "Revenue from trade and services",
    "VND",
    "flow",
    {
      partOf: "revenue",
    },
  ),
  indicator("industrial_output_value", "Giá trị sản xuất công nghiệp", "Industrial output", "VND", "flow"),
  indicator("export_value", "Giá trị xuất khẩu", "Exports", "USD", "flow"),
  indicator("import_value", "Giá trị nhập khẩu", "Imports", "USD", "flow", NEUTRAL),
  indicator("import_export_value", "Kim ngạch xuất nhập khẩu", "Import and export turnover", "USD", "flow"),
  indicator("budget_contribution", "Nộp ngân sách nhà nước", "Paid to the state budget", "VND", "flow"),
  indicator("tax_revenue", "Thu thuế qua cửa khẩu", "Taxes collected at the border gate", "VND", "flow"),
  indicator("fee_revenue", "Thu phí sử dụng kết cấu hạ tầng", "Infrastructure fees collected", "VND", "flow"),
  indicator("infrastructure_rent", "Thu tiền thuê hạ tầng", "Infrastructure rent collected", "VND", "flow"),
  indicator("port_cargo", "Hàng hóa qua cảng", "Cargo through the port", "t", "flow"),
  indicator("vehicles", "Phương tiện xuất nhập cảnh", "Vehicles crossing the border", "vehicles", "flow"),
  indicator("passengers", "Người xuất nhập cảnh", "People crossing the border", "visits", "flow"),
  indicator("workers_total", "Số lao động", "Workers", "people", "stock"),
  indicator("average_income", "Thu nhập bình quân", "Average income", "VND/person/month", "ratio"),
  indicator("land_area_total", "Tổng diện tích đất", "Total land area", "ha", "stock", NEUTRAL),
  indicator("land_leased", "Diện tích đất đã cho thuê", "Leased land", "ha", "stock"),
  indicator("occupancy_rate", "Tỷ lệ lấp đầy", "Occupancy rate", "percent", "ratio"),
  indicator("zones_total", "Số khu", "Zones", "zones", "stock", NEUTRAL),
  indicator("enterprises_operating", "Doanh nghiệp đang hoạt động", "Operating enterprises", "enterprises", "stock"),
  indicator("on_time_rate", "Hồ sơ trả kết quả đúng và sớm hẹn", "Files answered on time or early", "percent", "ratio"),
  indicator(
    "task_update_rate",
    "Kết quả thực hiện nhiệm vụ được cập nhật",
    "Results of assigned tasks reported",
    "percent",
    "ratio",
  ),
  indicator("schemes_completed", "Đề án cơ bản hoàn thiện", "Schemes substantially completed", "schemes", "flow"),
  indicator("business_meetings", "Hội nghị gặp mặt doanh nghiệp", "Meetings with enterprises", "meetings", "flow"),
];
