import type { Indicator } from "../indicator.js";
import { flow, NEUTRAL, stock } from "./entry.js";

const ENTERPRISES: readonly Indicator[] = [
  stock("enterprises_operating", "Doanh nghiệp đang hoạt động", "Operating enterprises", "enterprises", {
    partitions: [["enterprises_fdi", "enterprises_ddi"]],
  }),
  stock("enterprises_fdi", "Doanh nghiệp FDI đang hoạt động", "Operating FDI enterprises", "enterprises", {
    partOf: "enterprises_operating",
  }),
  stock(
    "enterprises_production_fdi",
    "Doanh nghiệp sản xuất, kinh doanh FDI đang hoạt động",
    "Operating FDI enterprises of production projects",
    "enterprises",
    {
      partOf: "enterprises_fdi",
      columns: ["2109.production_fdi_operating_enterprises"],
    },
  ),
  stock("enterprises_ddi", "Doanh nghiệp trong nước đang hoạt động", "Operating domestic enterprises", "enterprises", {
    partOf: "enterprises_operating",
  }),
  stock(
    "enterprises_production_ddi",
    "Doanh nghiệp sản xuất, kinh doanh trong nước đang hoạt động",
    "Operating domestic enterprises of production projects",
    "enterprises",
    {
      partOf: "enterprises_ddi",
      columns: ["2109.production_ddi_operating_enterprises"],
    },
  ),
  flow(
    "enterprises_started_operating",
    "Doanh nghiệp đi vào hoạt động",
    "Enterprises that began to operate",
    "enterprises",
  ),
];

const REVENUE: readonly Indicator[] = [
  flow("revenue", "Doanh thu của doanh nghiệp", "Revenue of enterprises", "VND", {
    otherUnits: ["USD"],
    partitions: [
      ["revenue_industry", "revenue_trade_services"],
      ["revenue_fdi", "revenue_ddi"],
    ],
    columns: ["2101.summary_revenue", "2109.revenue", "2111.revenue"],
  }),
  flow("revenue_fdi", "Doanh thu của dự án FDI", "Revenue of FDI projects", "USD", {
    otherUnits: ["VND"],
    partOf: "revenue",
    columns: ["2101.fdi_revenue", "2104.fdi_revenue", "2112.fdi_revenue", "2113.fdi_revenue"],
  }),
  flow("revenue_ddi", "Doanh thu của dự án trong nước", "Revenue of domestic projects", "VND", {
    partOf: "revenue",
    columns: ["2101.ddi_revenue", "2104.ddi_revenue", "2112.ddi_revenue", "2113.ddi_revenue"],
  }),
  flow("revenue_industry", "Doanh thu sản xuất công nghiệp", "Revenue from industry", "VND", { partOf: "revenue" }),
  flow("revenue_trade_services", "Doanh thu thương mại, dịch vụ", "Revenue from trade and services", "VND", {
    otherUnits: ["USD"],
    partOf: "revenue",
  }),
  flow("revenue_products", "Doanh thu theo sản phẩm", "Revenue by product", "VND", {
    partOf: "revenue",
    columns: ["B.4.product_revenue"],
  }),
  flow("industrial_output_value", "Giá trị sản xuất công nghiệp", "Industrial output", "VND", { otherUnits: ["USD"] }),
];

/** In USD; 2101 alone counts the trade of domestic projects, and its summary, in VND. */
const TRADE: readonly Indicator[] = [
  flow("export_value", "Giá trị xuất khẩu", "Exports", "USD", {
    otherUnits: ["VND"],
    partitions: [["export_value_fdi", "export_value_ddi"]],
    columns: ["2101.summary_export_value", "2109.export_value", "2111.export_value"],
  }),
  flow("export_value_fdi", "Giá trị xuất khẩu của dự án FDI", "Exports of FDI projects", "USD", {
    partOf: "export_value",
    columns: ["2101.fdi_export_value", "2104.fdi_export_value", "2112.fdi_export_value", "2113.fdi_export_value"],
  }),
  flow("export_value_ddi", "Giá trị xuất khẩu của dự án trong nước", "Exports of domestic projects", "USD", {
    otherUnits: ["VND"],
    partOf: "export_value",
    columns: ["2101.ddi_export_value", "2104.ddi_export_value", "2112.ddi_export_value", "2113.ddi_export_value"],
  }),
  flow("import_value", "Giá trị nhập khẩu", "Imports", "USD", {
    ...NEUTRAL,
    otherUnits: ["VND"],
    partitions: [["import_value_fdi", "import_value_ddi"]],
    columns: ["2101.summary_import_value", "2109.import_value", "2111.import_value"],
  }),
  flow("import_value_fdi", "Giá trị nhập khẩu của dự án FDI", "Imports of FDI projects", "USD", {
    ...NEUTRAL,
    partOf: "import_value",
    columns: ["2101.fdi_import_value", "2104.fdi_import_value", "2112.fdi_import_value", "2113.fdi_import_value"],
  }),
  flow("import_value_ddi", "Giá trị nhập khẩu của dự án trong nước", "Imports of domestic projects", "USD", {
    ...NEUTRAL,
    otherUnits: ["VND"],
    partOf: "import_value",
    columns: ["2101.ddi_import_value", "2104.ddi_import_value", "2112.ddi_import_value", "2113.ddi_import_value"],
  }),
  // No partition: at a border gate it also holds transit and non-commercial goods.
  flow("import_export_value", "Kim ngạch xuất nhập khẩu", "Import and export turnover", "USD"),
  flow("trade_surplus", "Thặng dư thương mại", "Trade surplus", "USD"),
];

/** In VND; 2101 alone counts what FDI projects paid in USD. */
const BUDGET: readonly Indicator[] = [
  flow("budget_contribution", "Nộp ngân sách nhà nước", "Paid to the state budget", "VND", {
    otherUnits: ["USD"],
    partitions: [["budget_contribution_fdi", "budget_contribution_ddi"]],
    columns: ["2101.summary_budget_paid", "2109.budget_paid", "2111.budget_paid"],
  }),
  flow("budget_contribution_fdi", "Nộp ngân sách của dự án FDI", "Paid to the budget by FDI projects", "VND", {
    otherUnits: ["USD"],
    partOf: "budget_contribution",
    columns: ["2101.fdi_budget_paid", "2104.fdi_budget_paid", "2112.fdi_budget_paid", "2113.fdi_budget_paid"],
  }),
  flow("budget_contribution_ddi", "Nộp ngân sách của dự án trong nước", "Paid by domestic projects", "VND", {
    partOf: "budget_contribution",
    columns: ["2101.ddi_budget_paid", "2104.ddi_budget_paid", "2112.ddi_budget_paid", "2113.ddi_budget_paid"],
  }),
];

/** What enterprises earn, trade and pay. */
export const BUSINESS: readonly Indicator[] = [...ENTERPRISES, ...REVENUE, ...TRADE, ...BUDGET];
