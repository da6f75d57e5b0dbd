import { boardForm, during, group, standing } from "./define.js";
import { PEOPLE, PROJECTS, USD_MILLION, VND_BILLION } from "./printed-unit.js";

/**
 * Columns with a star hold what arose in the period, the others what stands at its end. All trade is in USD million and
 * all budget payments in VND billion, whoever invests: 2101 has it otherwise. The specification counts its fields from 3,
 * two more than the printed column.
 */
export const FORM_2104 = boardForm({
  id: "2104",
  title: {
    vi: "Tình hình hoạt động sản xuất kinh doanh tại KCN lũy kế đến cuối kỳ báo cáo",
    en: "Production and business activity in industrial parks, cumulative to the period's end",
  },
  row: { vi: "một KCN", en: "an industrial park" },
  groups: [
    group(
      "Nhóm B - Dự án đầu tư thứ cấp có vốn nước ngoài (FDI)",
      standing("fdi_valid_projects", "4", "Tổng số dự án còn hiệu lực", "Projects in force", PROJECTS),
      standing("fdi_registered_capital", "5", "Tổng vốn ĐT đăng ký", "Registered capital", USD_MILLION),
      standing("fdi_operating_projects", "6", "Số dự án đang SXKD", "Projects in operation", PROJECTS),
      standing("fdi_implemented_capital", "7", "Tổng vốn ĐT thực hiện", "Implemented capital", USD_MILLION),
      during("fdi_revenue", "8", "Doanh thu*", "Revenue", USD_MILLION),
      during("fdi_export_value", "9", "Giá trị xuất khẩu*", "Export value", USD_MILLION),
      during("fdi_import_value", "10", "Giá trị nhập khẩu*", "Import value", USD_MILLION),
      during("fdi_budget_paid", "11", "Nộp ngân sách*", "Paid to the state budget", VND_BILLION),
    ),
    group(
      "Nhóm C - Dự án đầu tư thứ cấp có vốn trong nước (DDI)",
      standing("ddi_valid_projects", "12", "Tổng số dự án còn hiệu lực", "Projects in force", PROJECTS),
      standing("ddi_registered_capital", "13", "Tổng vốn ĐT đăng ký", "Registered capital", VND_BILLION),
      standing("ddi_operating_projects", "14", "Số dự án đang SXKD", "Projects in operation", PROJECTS),
      standing("ddi_implemented_capital", "15", "Tổng vốn ĐT thực hiện", "Implemented capital", VND_BILLION),
      during("ddi_revenue", "16", "Doanh thu*", "Revenue", VND_BILLION),
      during("ddi_export_value", "17", "Giá trị xuất khẩu*", "Export value", USD_MILLION),
      during("ddi_import_value", "18", "Giá trị nhập khẩu*", "Import value", USD_MILLION),
      during("ddi_budget_paid", "19", "Nộp ngân sách*", "Paid to the state budget", VND_BILLION),
    ),
    group(
      "Nhóm D - Lao động",
      standing("workers_domestic", "20", "Số lao động trong nước", "Domestic workers", PEOPLE),
      standing("workers_foreign", "21", "Số lao động nước ngoài", "Foreign workers", PEOPLE),
    ),
  ],
});
