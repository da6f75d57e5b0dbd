import { boardForm, during, group, standing } from "./define.js";
import { HECTARES, USD_MILLION, VND_BILLION } from "./printed-unit.js";

/** That revenue, trade and the budget are of the period, and not cumulative as the title says, is an inference from 2104. */
export const FORM_2111 = boardForm({
  id: "2111",
  title: {
    vi: "Tình hình thu hút dự án đầu tư xây dựng và kinh doanh kết cấu hạ tầng trong khu kinh tế lũy kế đến cuối kỳ báo cáo",
    en: "Infrastructure projects attracted into economic zones, cumulative to the period's end",
  },
  row: {
    vi: "một dự án hạ tầng hoặc một khu chức năng trong KKT, ngoài các KCN và khu chế xuất",
    en: "an infrastructure project or functional area of an economic zone, outside its parks and processing zones",
  },
  groups: [
    group(
      null,
      standing("planned_area", "10", "Quy mô DT đất quy hoạch (ha)", "Planned land area", HECTARES),
      standing("established_area", "11", "Quy mô DT đất thành lập (ha)", "Established land area", HECTARES),
      standing("operating_area", "12", "Quy mô DT đã đi vào hoạt động (ha)", "Area in operation", HECTARES),
    ),
    group(
      "Vốn ĐTNN",
      standing("registered_capital_foreign", "13", "Vốn đăng ký (tr.USD)", "Registered capital, foreign", USD_MILLION),
      standing(
        "implemented_capital_foreign",
        "14",
        "Vốn thực hiện (tr.USD)",
        "Implemented capital, foreign",
        USD_MILLION,
      ),
    ),
    group(
      "Vốn ĐTTN",
      standing(
        "registered_capital_domestic",
        "15",
        "Vốn đăng ký (tỷ VNĐ)",
        "Registered capital, domestic",
        VND_BILLION,
      ),
      standing(
        "implemented_capital_domestic",
        "16",
        "Vốn thực hiện (tỷ VNĐ)",
        "Implemented capital, domestic",
        VND_BILLION,
      ),
    ),
    group(
      null,
      during("revenue", "17", "Doanh thu (tr.USD)", "Revenue", USD_MILLION),
      during("export_value", "18", "Giá trị xuất khẩu (nếu có) (tr.USD)", "Export value (if any)", USD_MILLION),
      during("import_value", "19", "Giá trị nhập khẩu (nếu có) (tr.USD)", "Import value (if any)", USD_MILLION),
      during("budget_paid", "20", "Nộp ngân sách (tỷ VNĐ)", "Paid to the state budget", VND_BILLION),
    ),
  ],
});
