import { boardForm, during, group, standing } from "./define.js";
import { HECTARES, USD_MILLION, VND_BILLION, YEARS } from "./printed-unit.js";

const ESTABLISHED = "I. KCN mới được phê duyệt chủ trương đầu tư/thành lập";

/** The columns of section I are empty in sections II to IV, and the other way round. No totals. */
export const FORM_2102 = boardForm({
  id: "2102",
  title: {
    vi: "Tình hình thành lập mới, điều chỉnh diện tích và thu hồi KCN trong kỳ báo cáo",
    en: "Industrial parks newly established, resized or withdrawn in the reporting period",
  },
  row: { vi: "một KCN có biến động trong kỳ", en: "an industrial park with an event in the period" },
  groups: [
    group(
      ESTABLISHED,
      during("established_area", "8", "Quy mô diện tích thành lập", "Established area", HECTARES),
      during(
        "industrial_service_land",
        "9",
        "Quy mô diện tích đất CN, DV",
        "Industrial and service land area",
        HECTARES,
      ),
      standing("land_lease_term", "10", "Thời hạn cho thuê đất", "Land lease term", YEARS),
    ),
    group(
      `${ESTABLISHED} / 11. Vốn đầu tư xây dựng…`,
      during(
        "infrastructure_capital_foreign",
        "11.1",
        "Vốn ĐT nước ngoài",
        "Infrastructure capital, foreign",
        USD_MILLION,
      ),
      during(
        "infrastructure_capital_domestic",
        "11.2",
        "Vốn ĐT trong nước",
        "Infrastructure capital, domestic",
        VND_BILLION,
      ),
    ),
    group(
      "II, III, IV. Điều chỉnh/Thu hồi",
      during("area_before", "13", "Quy mô trước khi ĐC/TH", "Area before adjustment or withdrawal", HECTARES),
      during("area_after", "15", "Quy mô sau điều chỉnh/TH", "Area after adjustment or withdrawal", HECTARES),
    ),
  ],
});
