import type { Indicator } from "../indicator.js";
import { flow, ratio } from "./entry.js";

/** A mean over the days of a period: gates add up, periods of unlike length do not. */
const MEAN_OF_DAYS = { overZones: "sum", overTime: "none" } as const;

/** What passes a border gate or a port, and what is collected there. */
export const BORDER_GATES: readonly Indicator[] = [
  flow("tax_revenue", "Thu thuế qua cửa khẩu", "Taxes collected at the border gate", "VND"),
  flow("fee_revenue", "Thu phí sử dụng kết cấu hạ tầng", "Infrastructure fees collected", "VND"),
  ratio("fee_revenue_per_day", "Thu phí bình quân ngày", "Fees collected a day", "VND/day", MEAN_OF_DAYS),
  flow("infrastructure_rent", "Thu tiền thuê hạ tầng", "Infrastructure rent collected", "VND"),
  flow("customs_declarations", "Số tờ khai hải quan", "Customs declarations", "declarations"),
  flow("cargo_total", "Hàng hóa qua cửa khẩu", "Cargo through the border gate", "t"),
  flow("cargo_export", "Hàng hóa xuất khẩu qua cửa khẩu", "Exported cargo", "t", { partOf: "cargo_total" }),
  ratio("cargo_per_day", "Hàng hóa qua cửa khẩu bình quân ngày", "Cargo a day", "t/day", MEAN_OF_DAYS),
  flow("port_cargo", "Hàng hóa qua cảng", "Cargo through the port", "t"),
  flow("vessels", "Tàu ra vào cảng", "Vessels calling at the port", "vessels"),
  flow("vehicles", "Phương tiện xuất nhập cảnh", "Vehicles crossing the border", "vehicles"),
  flow("vehicles_transit", "Phương tiện quá cảnh", "Vehicles in transit", "vehicles", { partOf: "vehicles" }),
  ratio("vehicles_per_day", "Phương tiện bình quân ngày", "Vehicles a day", "vehicles/day", MEAN_OF_DAYS),
  flow("passengers", "Người xuất nhập cảnh", "People crossing the border", "visits"),
];
