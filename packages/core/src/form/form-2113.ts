import { boardForm, during, group, standing } from "./define.js";
import { HECTARES, PEOPLE, USD_MILLION, VND_BILLION } from "./printed-unit.js";

/**
 * That revenue, trade and the budget are of the period, and not cumulative as the title says, is an inference from 2104.
 * No column tells the zone of the project.
 */
export const FORM_2113 = boardForm({
  id: "2113",
  title: {
    vi: "Tình hình thu hút dự án đầu tư sản xuất kinh doanh trong khu kinh tế lũy kế đến cuối kỳ báo cáo",
    en: "Production and business projects attracted into economic zones, cumulative to the period's end",
  },
  row: { vi: "một dự án sản xuất, kinh doanh trong KKT", en: "a production or business project in an economic zone" },
  groups: [
    group(null, standing("used_area", "4", "Quy mô diện tích thực hiện (ha)", "Area used", HECTARES)),
    group(
      "Dự án đầu tư vốn nước ngoài",
      standing(
        "registered_capital_foreign",
        "6",
        "Vốn đầu tư đăng ký (tr. USD)",
        "Registered capital, foreign",
        USD_MILLION,
      ),
      standing(
        "implemented_capital_foreign",
        "7",
        "Vốn đầu tư thực hiện (tr. USD)",
        "Implemented capital, foreign",
        USD_MILLION,
      ),
      during("fdi_revenue", "8", "Doanh thu (tr. USD)", "Revenue", USD_MILLION),
      during("fdi_export_value", "9", "Xuất khẩu (tr. USD)", "Export value", USD_MILLION),
      during("fdi_import_value", "10", "Nhập khẩu (tr. USD)", "Import value", USD_MILLION),
      during("fdi_budget_paid", "11", "Nộp ngân sách (tỷ VNĐ)", "Paid to the state budget", VND_BILLION),
    ),
    group(
      "Dự án đầu tư vốn trong nước",
      standing(
        "registered_capital_domestic",
        "12",
        "Vốn đầu tư đăng ký (tỷ VNĐ)",
        "Registered capital, domestic",
        VND_BILLION,
      ),
      standing(
        "implemented_capital_domestic",
        "13",
        "Vốn đầu tư thực hiện (tỷ VNĐ)",
        "Implemented capital, domestic",
        VND_BILLION,
      ),
      during("ddi_revenue", "14", "Doanh thu (tỷ VNĐ)", "Revenue", VND_BILLION),
      during("ddi_export_value", "15", "Xuất khẩu (tr. USD)", "Export value", USD_MILLION),
      during("ddi_import_value", "16", "Nhập khẩu (tr. USD)", "Import value", USD_MILLION),
      during("ddi_budget_paid", "17", "Nộp ngân sách (tỷ VNĐ)", "Paid to the state budget", VND_BILLION),
    ),
    group(
      "Lao động",
      standing("workers_domestic", "18", "Trong nước", "Domestic workers", PEOPLE),
      standing("workers_foreign", "19", "Nước ngoài", "Foreign workers", PEOPLE),
    ),
  ],
});
