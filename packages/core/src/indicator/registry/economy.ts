import type { Indicator } from "../indicator.js";
import { ALONE, flow, ratio } from "./entry.js";

/** What boards' pages tell of the province around the zones. An index is of the whole province alone. */
export const ECONOMY: readonly Indicator[] = [
  ratio("iip", "Chỉ số sản xuất công nghiệp (IIP)", "Index of industrial production", "percent", ALONE),
  ratio("retail_sales", "Tổng mức bán lẻ hàng hóa, dịch vụ", "Retail sales of goods and services", "percent", ALONE),
  ratio(
    "share_of_new_fdi_in_zones",
    "Tỷ trọng vốn FDI mới của tỉnh vào các khu",
    "Share of the province's new FDI in the zones",
    "percent",
    ALONE,
  ),
  flow("budget_revenue", "Thu ngân sách nhà nước trên địa bàn", "State budget revenue in the area", "VND"),
  flow("tourist_arrivals", "Lượt khách du lịch", "Tourist arrivals", "visits"),
];
