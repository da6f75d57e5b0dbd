import type { SubjectEntry } from "./entry.js";

/** Zones, their land, and how much of it is taken. */
export const LAND: readonly SubjectEntry[] = [
  [
    `kcn, kkt|kkt, kcn|khu công nghiệp, khu kinh tế|khu kinh tế, khu công nghiệp|kcn, ccn|kcn, kcx|
      khu công nghiệp, khu chế xuất|khu công nghiệp, cụm công nghiệp|khu, cụm công nghiệp|kkt|khu kinh tế|
      các kkt|các khu kinh tế|kcn|khu công nghiệp|các kcn|các khu công nghiệp|số kcn|số khu công nghiệp|số khu`,
    "zone",
  ],
  [
    `diện tích|tổng diện tích|quy mô|quy mô diện tích|diện tích đất|tổng diện tích đất|diện tích tự nhiên|
      tổng quy mô|tổng diện tích tự nhiên|tổng quy mô diện tích`,
    "land",
  ],
  ["rộng|trải rộng|có quy mô|với quy mô|trên diện tích", "land", "extent"],
  [
    `đất quy hoạch|diện tích quy hoạch|diện tích đất quy hoạch|diện tích theo quy hoạch|
      tổng diện tích quy hoạch|tổng diện tích đất quy hoạch|quy mô quy hoạch|tổng diện tích theo quy hoạch`,
    "land",
    "planned",
  ],
  [
    `tổng diện tích đất công nghiệp|tổng diện tích đất công nghiệp cho thuê|
      tổng diện tích đất công nghiệp có thể cho thuê|đất công nghiệp|diện tích đất công nghiệp|
      đất công nghiệp cho thuê|đất cho thuê|đất công nghiệp có thể cho thuê|diện tích đất công nghiệp cho thuê|
      diện tích công nghiệp|đất thương phẩm|diện tích cho thuê được|
      đất công nghiệp có thể cho thuê theo quy hoạch|diện tích đất có thể cho thuê|diện tích có thể cho thuê|
      diện tích đất công nghiệp có thể cho thuê|diện tích đất cho thuê|quỹ đất công nghiệp|
      diện tích đất thương phẩm`,
    "land",
    "industrial",
  ],
  [
    `có thể cho thuê|cho thuê theo quy hoạch|có khả năng cho thuê|đủ điều kiện cho thuê|sẵn sàng cho thuê`,
    "land",
    "industrial",
  ],
  [
    `tổng diện tích đất công nghiệp đã cho thuê|tổng diện tích đã cho thuê|tổng diện tích đất đã cho thuê|
      tổng diện tích cho thuê|đất đã thuê|đất được thuê|giao cho người thuê|đã giao cho người thuê|đã giao cho nhà đầu tư|đã thuê lại|thuê lại|được thuê|có khách thuê|đất đã cho thuê|
      diện tích đã cho thuê|diện tích đất đã cho thuê|diện tích cho thuê|đã cho thuê|đã thuê|cho thuê|đã lấp|
      đã lấp đầy|diện tích đã lấp đầy|diện tích đất đã thuê|cho thuê đất|đã cho thuê lại|cho thuê lại|
      diện tích đất công nghiệp đã cho thuê|đất công nghiệp đã cho thuê|diện tích đất thuê|
      diện tích đất cho thuê lại|cho các nhà đầu tư thuê|cho thuê được|đã cho các dự án thuê|
      cho doanh nghiệp thuê|diện tích đã cho thuê lại`,
    "land",
    "leased",
  ],
  [
    `cho thuê mới|cho thuê thêm|đất cho thuê thêm|diện tích đất cho thuê thêm|diện tích cho thuê thêm|diện tích đất cho thuê mới|diện tích cho thuê mới|đất cho thuê mới|cho thuê đất mới|cho thuê thêm được`,
    "land",
    "leasedNew",
  ],
  [
    `đã giải phóng mặt bằng|giải phóng được|đã giải phóng được|đã giải phóng|giải phóng mặt bằng|bồi thường, giải phóng mặt bằng|đã bồi thường|gpmb|đất sạch|
      đã gpmb|đã bồi thường, giải phóng mặt bằng|diện tích đã giải phóng mặt bằng|thu hồi đất|mặt bằng sạch|
      quỹ đất sạch`,
    "land",
    "cleared",
  ],
  [
    "đã giao đất|bàn giao cho chủ đầu tư hạ tầng|bàn giao cho chủ đầu tư|bàn giao cho nhà đầu tư|giao đất|bàn giao đất|đã bàn giao mặt bằng|đã bàn giao|bàn giao mặt bằng|đã giao",
    "land",
    "handedOver",
  ],
  [
    `diện tích đăng ký|diện tích đất đăng ký|đăng ký sử dụng đất|đất đăng ký|diện tích đất đăng ký sử dụng|
      đăng ký thuê|thuê đất|đăng ký thuê đất|diện tích đăng ký thuê|đăng ký sử dụng|diện tích đất đăng ký thuê|
      diện tích đăng ký sử dụng đất`,
    "land",
    "landRegistered",
  ],
  ["diện tích còn lại|đất còn lại|diện tích đất còn lại|diện tích chưa cho thuê", "land", "remaining"],
  ["diện tích thành lập|diện tích đất thành lập|diện tích đã thành lập", "land", "established"],
  ["diện tích sàn|sàn nhà xưởng|nhà xưởng|diện tích nhà xưởng|nhà xưởng xây sẵn", "floor"],
  [
    `tỷ lệ lấp đầy|tỷ lệ phủ kín|phủ kín|tỷ lệ lấp kín|mức phủ kín|lấp kín|tỷ lệ sử dụng đất|lấp đầy|
      tỷ lệ lấp đầy bình quân|tỷ lệ lấp đầy trung bình|độ lấp đầy|mức lấp đầy|tỷ lệ cho thuê|
      tỷ lệ đất đã cho thuê|tỷ lệ cho thuê đất|tỷ lệ đất cho thuê|tỷ lệ lấp đầy đất|tỷ lệ diện tích đã cho thuê|
      tỷ lệ lấp đầy đất công nghiệp|tỷ lệ lấp đầy diện tích`,
    "occupancy",
  ],
  ["xử lý nước thải|công suất xử lý nước thải|trạm xử lý nước thải|nước thải|công suất xử lý", "wastewater"],
];
