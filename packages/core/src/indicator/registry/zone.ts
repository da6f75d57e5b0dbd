import type { Indicator } from "../indicator.js";
import { NEUTRAL, stock } from "./entry.js";

/** How many zones there are, and what cleans their water. */
export const ZONES: readonly Indicator[] = [
  stock("zones_total", "Số khu", "Zones", "zones", NEUTRAL),
  stock("zones_licensed", "Số khu đã có quyết định thành lập", "Zones established", "zones", { partOf: "zones_total" }),
  stock("zones_operating", "Số khu đang hoạt động", "Zones in operation", "zones", { partOf: "zones_total" }),
  stock(
    "wastewater_capacity_design",
    "Công suất thiết kế xử lý nước thải",
    "Wastewater treatment, design capacity",
    "m3/day",
    { columns: ["2112.wastewater_design_capacity"] },
  ),
  stock(
    "wastewater_capacity_operating",
    "Công suất hoạt động xử lý nước thải",
    "Wastewater treatment, operating capacity",
    "m3/day",
    { columns: ["2112.wastewater_operating_capacity"] },
  ),
];
