import { boardForm, group, standing } from "./define.js";
import { HECTARES, PERCENT, USD_MILLION, VND_BILLION } from "./printed-unit.js";

/**
 * In the total row the occupancy rate is a ratio of sums, and the completion of the works a plain average of the rows.
 * The rate is printed as a dash where the park has no industrial and service land.
 */
export const FORM_2103 = boardForm({
  id: "2103",
  title: {
    vi: "Tình hình thực hiện dự án đầu tư xây dựng kết cấu hạ tầng KCN",
    en: "Progress of industrial park infrastructure projects",
  },
  row: { vi: "một KCN, tức một dự án hạ tầng KCN", en: "an industrial park, that is its infrastructure project" },
  groups: [
    group(
      "Nhóm I - Thông tin dự án",
      standing(
        "registered_capital_foreign",
        "9.1",
        "Vốn ĐK ĐT - Vốn nước ngoài",
        "Registered capital, foreign",
        USD_MILLION,
      ),
      standing(
        "registered_capital_domestic",
        "9.2",
        "Vốn ĐK ĐT - Vốn trong nước",
        "Registered capital, domestic",
        VND_BILLION,
      ),
      standing("established_area", "10", "Quy mô DT đất thành lập", "Established land area", HECTARES),
      standing("industrial_service_land", "11", "Quy mô DT đất CN, DV", "Industrial and service land area", HECTARES),
      standing("leased_land", "12", "Quy mô DT đất CN, DV đã cho thuê", "Industrial and service land leased", HECTARES),
      standing("occupancy_rate", "13", "Tỷ lệ lấp đầy", "Occupancy rate", PERCENT, {
        computed: "leased_land / industrial_service_land * 100",
      }),
    ),
    group(
      "Nhóm II - Tình hình xây dựng hạ tầng",
      standing("infrastructure_completion", "14", "Mức độ hoàn thiện hạ tầng", "Infrastructure completion", PERCENT),
      standing(
        "land_handed_over",
        "16",
        "Quy mô DT đất đã giao để xây dựng HT",
        "Land handed over for the works",
        HECTARES,
      ),
      standing(
        "implemented_capital_foreign",
        "17.1",
        "Lũy kế vốn đã thực hiện - Vốn nước ngoài",
        "Cumulative implemented capital, foreign",
        USD_MILLION,
      ),
      standing(
        "implemented_capital_domestic",
        "17.2",
        "Lũy kế vốn đã thực hiện - Vốn trong nước",
        "Cumulative implemented capital, domestic",
        VND_BILLION,
      ),
    ),
  ],
});
