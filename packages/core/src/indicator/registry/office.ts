import type { Indicator } from "../indicator.js";
import { ALONE, flow, NEUTRAL, ratio, stock } from "./entry.js";

/** How the board itself works. Pages report its rates without the files and tasks behind them. */
export const OFFICE: readonly Indicator[] = [
  ratio("on_time_rate", "Hồ sơ trả kết quả đúng và sớm hẹn", "Files answered on time or early", "percent", ALONE),
  ratio(
    "task_update_rate",
    "Kết quả thực hiện nhiệm vụ được cập nhật",
    "Results of assigned tasks reported",
    "percent",
    ALONE,
  ),
  flow("schemes_completed", "Đề án cơ bản hoàn thiện", "Schemes substantially completed", "schemes"),
  flow("business_meetings", "Hội nghị gặp mặt doanh nghiệp", "Meetings with enterprises", "meetings"),
  stock("staff_total", "Tổng số công chức, viên chức, người lao động", "Staff", "people", NEUTRAL),
  stock("staff_civil_servants", "Số công chức", "Civil servants", "people", { ...NEUTRAL, partOf: "staff_total" }),
  flow("budget_allocated", "Dự toán ngân sách được giao", "Budget allocated", "VND", NEUTRAL),
];
