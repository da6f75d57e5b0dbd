import { boardForm, group, standing } from "./define.js";
import { HECTARES } from "./printed-unit.js";

/** The land of one function, planned in general, planned in detail and built; the first of its numbers. */
const land = (id: string, vi: string, en: string, first: number, ...more: Parameters<typeof group>[1][]) =>
  group(
    vi,
    standing(`${id}_general_plan`, String(first), "QHC", `${en}: general plan`, HECTARES),
    standing(`${id}_detailed_plan`, String(first + 1), "QHPK hoặc QHCT", `${en}: zoning or detailed plan`, HECTARES),
    standing(`${id}_built`, String(first + 2), "Đã xây dựng", `${en}: built`, HECTARES),
    ...more,
  );

const LEASED = standing(
  "processing_industrial_leased",
  "14",
  "Đã cho thuê",
  "Export processing zones and industrial parks: leased",
  HECTARES,
);

/** The numbers 10 and 26 to 28 are absent in the version that was read. Nothing says that the land unused is a remainder. */
export const FORM_2110 = boardForm({
  id: "2110",
  title: {
    vi: "Tình hình quy hoạch, sử dụng đất tại khu kinh tế",
    en: "Planning and use of land in economic zones",
  },
  row: { vi: "một KKT", en: "an economic zone" },
  groups: [
    group(
      "Thông tin KKT",
      standing("established_area", "6", "Quy mô DT đất thành lập", "Established land area", HECTARES),
    ),
    land("nontariff_bonded", "Khu phi thuế quan, khu bảo thuế", "Non-tariff and bonded areas", 7),
    land(
      "processing_industrial",
      "Khu chế xuất, khu công nghiệp",
      "Export processing zones and industrial parks",
      11,
      LEASED,
    ),
    land("leisure_tourism", "Khu giải trí, khu du lịch", "Leisure and tourism areas", 15),
    land("urban_residential", "Khu đô thị, khu dân cư", "Urban and residential areas", 18),
    land("administrative_other", "Khu hành chính, khu chức năng khác", "Administrative and other functional areas", 21),
    group("Đất khác", standing("other_land_area", "24", "Quy mô DT đất khác", "Other land", HECTARES)),
    group("Đất chưa sử dụng", standing("unused_land", "25", "Đất chưa sử dụng", "Unused land", HECTARES)),
  ],
});
