import { boardForm, group, standing } from "./define.js";
import { HECTARES } from "./printed-unit.js";

const FUNCTIONS = [
  standing("nontariff_bonded_area", "6", "Khu phi thuế quan, khu bảo thuế", "Non-tariff and bonded areas", HECTARES),
  standing(
    "processing_industrial_area",
    "7",
    "Khu chế xuất, khu công nghiệp",
    "Export processing zones and industrial parks",
    HECTARES,
  ),
  standing("leisure_tourism_area", "8", "Khu giải trí, khu du lịch", "Leisure and tourism areas", HECTARES),
  standing("urban_residential_area", "9", "Khu đô thị, khu dân cư", "Urban and residential areas", HECTARES),
  standing(
    "administrative_other_area",
    "10",
    "Khu hành chính, khu chức năng khác",
    "Administrative and other functional areas",
    HECTARES,
  ),
  standing("other_land_area", "11", "Đất khác", "Other land", HECTARES),
];

/** A total by function other than the area of the general plan is only warned of, never refused. */
export const FORM_2108 = boardForm({
  id: "2108",
  title: { vi: "Số lượng và diện tích các khu kinh tế", en: "Number and area of economic zones" },
  row: { vi: "một KKT", en: "an economic zone" },
  groups: [
    group(
      null,
      standing(
        "general_plan_area",
        "5",
        "Tổng DT theo quy hoạch chung XD",
        "Total area under the general construction plan",
        HECTARES,
      ),
    ),
    group("Diện tích chia theo chức năng (Điều 203 Luật Đất đai 2024)", ...FUNCTIONS),
    group(
      "Kiểm tra nhất quán",
      standing("total_by_function", null, "Tổng theo chức năng", "Total by function", HECTARES, {
        computed: FUNCTIONS.map(({ id }) => id).join(" + "),
      }),
    ),
  ],
});
