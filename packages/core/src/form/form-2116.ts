import { boardForm, during, group } from "./define.js";
import { USD_MILLION, VND_BILLION } from "./printed-unit.js";

/** Infrastructure and production projects stand in two sections. No totals. */
export const FORM_2116 = boardForm({
  id: "2116",
  title: {
    vi: "Tình hình thu hồi quyết định chủ trương đầu tư/GCNĐKĐT tại các KCN, KKT trong kỳ báo cáo",
    en: "Investment decisions and certificates withdrawn in the period",
  },
  row: { vi: "một dự án bị thu hồi trong kỳ", en: "a project withdrawn in the period" },
  groups: [
    group(
      "Vốn đầu tư đã đăng ký",
      during(
        "registered_capital_foreign",
        "7",
        "Vốn đầu tư nước ngoài (tr. USD)",
        "Registered capital, foreign",
        USD_MILLION,
      ),
      during(
        "registered_capital_domestic",
        "8",
        "Vốn đầu tư trong nước (tỷ VNĐ)",
        "Registered capital, domestic",
        VND_BILLION,
      ),
    ),
  ],
});
