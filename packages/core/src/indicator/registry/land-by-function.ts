import type { Indicator } from "../indicator.js";
import { NEUTRAL, percentOf, ratio, stock } from "./entry.js";

/** By Article 203 of the Land Law 2024, as 2108 and 2110 print them (secondary source). */
const FUNCTIONS = [
  ["nontariff_bonded", "khu phi thuế quan, khu bảo thuế", "non-tariff and bonded areas"],
  ["processing_industrial", "khu chế xuất, khu công nghiệp", "processing zones and industrial parks"],
  ["leisure_tourism", "khu giải trí, khu du lịch", "leisure and tourism areas"],
  ["urban_residential", "khu đô thị, khu dân cư", "urban and residential areas"],
  ["administrative_other", "khu hành chính, khu chức năng khác", "administrative and other areas"],
] as const;

const byFunction = ([id, vi, en]: (typeof FUNCTIONS)[number]): readonly Indicator[] => [
  stock(`land_planned_${id}`, `Đất ${vi} theo quy hoạch chung`, `Land of ${en}, general plan`, "ha", {
    ...NEUTRAL,
    partOf: "land_area_planned",
    columns: [`2108.${id}_area`, `2110.${id}_general_plan`],
  }),
  stock(`land_detailed_${id}`, `Đất ${vi} theo quy hoạch phân khu, chi tiết`, `Land of ${en}, detailed plan`, "ha", {
    ...NEUTRAL,
    columns: [`2110.${id}_detailed_plan`],
  }),
  stock(`land_built_${id}`, `Đất ${vi} đã xây dựng`, `Land of ${en}, built`, "ha", {
    partOf: `land_planned_${id}`,
    columns: [`2110.${id}_built`],
  }),
];

/** What the planned land of an economic zone consists of; 2108 warns where it does not add up. */
export const PLANNED_BY_FUNCTION: readonly string[] = [...FUNCTIONS.map(([id]) => `land_planned_${id}`), "land_other"];

/** The purposes for which a park sets land aside, with the share of each in the whole. Source: A.4, part I.2.5. */
const PURPOSES = [
  ["green", "cây xanh", "Green land"],
  ["transport", "giao thông", "Land for transport"],
  ["technical", "khu kỹ thuật", "Land for utilities"],
  ["social", "hạ tầng xã hội", "Land for social infrastructure"],
] as const;

const forPurpose = ([id, vi, en]: (typeof PURPOSES)[number]): readonly Indicator[] => [
  stock(`land_${id}`, `Diện tích đất ${vi}`, en, "ha", {
    partOf: "land_area_total",
    columns: [`A.4.${id}_land`],
  }),
  ratio(`land_${id}_share`, `Tỷ lệ đất ${vi}`, `${en}, share`, "percent", {
    ratio: percentOf(`land_${id}`, "land_area_total"),
    columns: [`A.4.${id}_land_share`],
  }),
];

/** Land by what it serves: `land_planned_leisure_tourism`, `land_built_urban_residential`, `land_green_share`. */
export const LAND_BY_FUNCTION: readonly Indicator[] = [
  ...FUNCTIONS.flatMap(byFunction),
  stock("land_other", "Đất khác", "Other land", "ha", {
    ...NEUTRAL,
    partOf: "land_area_planned",
    columns: ["2108.other_land_area", "2110.other_land_area"],
  }),
  stock("land_unused", "Đất chưa sử dụng", "Unused land", "ha", {
    direction: "less",
    columns: ["2110.unused_land"],
  }),
  ...PURPOSES.flatMap(forPurpose),
];
