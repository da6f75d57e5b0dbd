import { boardForm, during, group } from "./define.js";
import { HECTARES, USD_MILLION } from "./printed-unit.js";

/** Foreign and domestic projects stand in two sections; capital is headed USD million in both. */
export const FORM_2115 = boardForm({
  id: "2115",
  title: {
    vi: "Tình hình điều chỉnh quyết định chủ trương đầu tư/GCNĐKĐT về vốn và quy mô tại các KCN, KKT trong kỳ báo cáo",
    en: "Investment decisions and certificates adjusted in capital or scale in the period",
  },
  row: { vi: "một dự án được điều chỉnh trong kỳ", en: "a project adjusted in the period" },
  groups: [
    group(
      "Vốn điều lệ (tr. USD)",
      during("charter_capital_increase", "7", "Tăng", "Charter capital: increase", USD_MILLION),
      during("charter_capital_decrease", "8", "Giảm", "Charter capital: decrease", USD_MILLION),
    ),
    group(
      "Vốn đầu tư (tr. USD)",
      during("investment_capital_increase", "9", "Tăng", "Investment capital: increase", USD_MILLION),
      during("investment_capital_decrease", "10", "Giảm", "Investment capital: decrease", USD_MILLION),
    ),
    group(
      "Quy mô diện tích đất điều chỉnh (ha)",
      during("land_area_increase", "11", "Tăng", "Land area: increase", HECTARES),
      during("land_area_decrease", "12", "Giảm", "Land area: decrease", HECTARES),
    ),
  ],
});
