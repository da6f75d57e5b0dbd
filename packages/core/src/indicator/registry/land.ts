import type { Indicator } from "../indicator.js";
import { ALONE, flow, LESS_IS_BETTER, NEUTRAL, percentOf, ratio, stock } from "./entry.js";
import { PLANNED_BY_FUNCTION } from "./land-by-function.js";

const AREA: readonly Indicator[] = [
  stock("land_area_total", "Tổng diện tích đất", "Total land area", "ha", { ...NEUTRAL, columns: ["A.4.park_land"] }),
  stock("land_area_planned", "Diện tích đất quy hoạch", "Planned land area", "ha", {
    ...NEUTRAL,
    partitions: [PLANNED_BY_FUNCTION],
    columns: ["2107.planned_area", "2108.general_plan_area", "2108.total_by_function", "2111.planned_area"],
  }),
  // 2107 has both typed: what remains is not what is planned less what is approved, so they make no partition.
  stock("land_area_approved", "Diện tích đã chấp thuận đầu tư", "Area approved for investment", "ha", {
    partOf: "land_area_planned",
    columns: ["2107.approved_area"],
  }),
  stock("land_area_remaining", "Diện tích quy hoạch còn lại", "Planned area remaining", "ha", {
    ...NEUTRAL,
    partOf: "land_area_planned",
    columns: ["2107.remaining_area"],
  }),
  stock("land_area_established", "Diện tích đất thành lập", "Established land area", "ha", {
    ...NEUTRAL,
    columns: ["2103.established_area", "2110.established_area", "2111.established_area", "2112.established_area"],
  }),
  flow("land_area_established_new", "Diện tích đất thành lập mới", "Land area newly established", "ha", {
    columns: ["2102.established_area"],
  }),
  stock("land_area_industrial", "Diện tích đất công nghiệp, dịch vụ", "Industrial and service land", "ha", {
    partOf: "land_area_established",
    columns: ["2103.industrial_service_land", "2112.industrial_service_land"],
  }),
  flow("land_area_industrial_new", "Đất công nghiệp, dịch vụ thành lập mới", "New industrial and service land", "ha", {
    partOf: "land_area_established_new",
    columns: ["2102.industrial_service_land"],
  }),
  stock("land_area_operating", "Diện tích đất đã đi vào hoạt động", "Land area in operation", "ha", {
    partOf: "land_area_established",
    columns: ["2111.operating_area"],
  }),
  stock("land_cleared", "Diện tích đất đã giải phóng mặt bằng", "Land cleared", "ha"),
  stock("land_handed_over", "Diện tích đất đã giao để xây dựng hạ tầng", "Land handed over for the works", "ha", {
    columns: ["2103.land_handed_over"],
  }),
];

/** An area before its first event of a period and after the last: places add up, shorter periods do not. */
const RESIZED: readonly Indicator[] = [
  stock("land_area_before_adjustment", "Diện tích trước điều chỉnh, thu hồi", "Area before adjustment", "ha", {
    ...NEUTRAL,
    overTime: "none",
    columns: ["2102.area_before"],
  }),
  stock("land_area_after_adjustment", "Diện tích sau điều chỉnh, thu hồi", "Area after adjustment", "ha", {
    ...NEUTRAL,
    overTime: "none",
    columns: ["2102.area_after"],
  }),
  flow("land_adjusted_increase", "Diện tích đất điều chỉnh tăng", "Land added to projects", "ha", {
    columns: ["2115.land_area_increase"],
  }),
  flow("land_adjusted_decrease", "Diện tích đất điều chỉnh giảm", "Land taken from projects", "ha", {
    ...LESS_IS_BETTER,
    columns: ["2115.land_area_decrease"],
  }),
];

const USED: readonly Indicator[] = [
  stock("land_leased", "Diện tích đất đã cho thuê", "Leased land", "ha", {
    columns: ["2103.leased_land", "2110.processing_industrial_leased", "2112.leased_land"],
  }),
  flow("land_leased_new", "Diện tích đất cho thuê mới", "Land newly leased", "ha"),
  // Leased less recovered: below zero where more came back than went out.
  flow(
    "land_leased_change_fdi",
    "Biến động diện tích đất cho dự án FDI thuê",
    "Net change in land leased to FDI",
    "ha",
    {
      columns: ["2101.fdi_leased_land_change"],
    },
  ),
  flow(
    "land_leased_change_ddi",
    "Biến động diện tích đất cho dự án trong nước thuê",
    "Net change in land leased to domestic projects",
    "ha",
    { columns: ["2101.ddi_leased_land_change"] },
  ),
  stock("land_registered", "Diện tích đất đăng ký sử dụng", "Land registered for use", "ha"),
  stock("land_used", "Diện tích đất dự án sử dụng", "Land used by projects", "ha", { columns: ["2113.used_area"] }),
  stock("land_lease_term", "Thời hạn cho thuê đất", "Land lease term", "years", {
    ...NEUTRAL,
    ...ALONE,
    overTime: "last",
    columns: ["2102.land_lease_term"],
  }),
  stock("floor_area", "Diện tích sàn nhà xưởng", "Floor area", "m2"),
];

/**
 * The rates that boards report of one set of zones, each with the industrial land that it is a share of: all that is
 * established, all within the plan, what is recovered from its former users, and that of zones in operation. The first is
 * the rate of 2103.
 */
const OCCUPANCY: readonly Indicator[] = [
  ratio("occupancy_rate", "Tỷ lệ lấp đầy", "Occupancy rate", "percent", {
    ratio: percentOf("land_leased", "land_area_industrial"),
    columns: ["2103.occupancy_rate"],
  }),
  ratio("occupancy_rate_planned", "Tỷ lệ lấp đầy theo đất quy hoạch", "Occupancy of planned land", "percent", {
    ratio: percentOf("land_leased", "land_area_industrial_planned"),
  }),
  ratio("occupancy_rate_recovered", "Tỷ lệ lấp đầy theo đất thu hồi", "Occupancy of recovered land", "percent", {
    ratio: percentOf("land_leased", "land_area_industrial_recovered"),
  }),
  ratio("occupancy_rate_operating", "Tỷ lệ lấp đầy các khu đang hoạt động", "Occupancy of operating zones", "percent", {
    ratio: percentOf("land_leased", "land_area_industrial_operating"),
  }),
  stock("land_area_industrial_planned", "Đất công nghiệp theo quy hoạch", "Industrial land as planned", "ha", {
    ...NEUTRAL,
    partOf: "land_area_planned",
  }),
  stock("land_area_industrial_recovered", "Đất công nghiệp đã thu hồi", "Industrial land recovered", "ha", {
    partOf: "land_area_industrial_planned",
  }),
  stock(
    "land_area_industrial_operating",
    "Đất công nghiệp của các khu đang hoạt động",
    "Industrial land of operating zones",
    "ha",
    { partOf: "land_area_industrial" },
  ),
];

/** The land of zones and who uses it. */
export const LAND: readonly Indicator[] = [...AREA, ...RESIZED, ...USED, ...OCCUPANCY];
