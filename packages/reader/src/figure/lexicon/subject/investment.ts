import type { SubjectEntry } from "./entry.js";

/** Projects and the money put into them. */
export const INVESTMENT: readonly SubjectEntry[] = [
  ["số dự án|tổng số dự án|lượng dự án|dự án đầu tư|số lượng dự án", "project"],
  ["dự án hạ tầng|dự án kết cấu hạ tầng|dự án đầu tư công|công trình hạ tầng", "project", "infrastructure", "public"],
  [
    `vốn|vốn đầu tư|tổng vốn|tổng vốn đầu tư|số vốn|tổng số vốn|lượng vốn|nguồn vốn|mức vốn|dòng vốn|vđt|
      tổng vđt|tvđt|tổng số vốn đầu tư`,
    "capital",
  ],
  [
    `tổng mức|tổng mức đầu tư|tổng mức vốn|mức đầu tư|quy mô vốn|trị giá|tổng trị giá|tổng giá trị đầu tư|
      suất đầu tư dự án|tổng vốn đầu tư dự án|tmđt|tổng mđt`,
    "capital",
    "investment",
  ],
  [
    `vốn đăng ký|vốn đầu tư đăng ký|tổng vốn đăng ký|tổng vốn đầu tư đăng ký|tổng mức đăng ký đầu tư|vốn đk|
      vđk|tổng mức đầu tư đăng ký|tổng mức đăng ký`,
    "capital",
    "registered",
  ],
  ["vốn cấp mới|vốn đăng ký cấp mới|vốn đăng ký mới|vốn đầu tư mới|vốn đầu tư cấp mới|vốn mới", "capital", "new"],
  [
    `vốn tăng thêm|vốn điều chỉnh tăng|vốn bổ sung|vốn đầu tư tăng thêm|vốn tăng|vốn đăng ký tăng thêm|
      vốn đầu tư tăng|vốn đăng ký điều chỉnh tăng|vốn điều chỉnh`,
    "capital",
    "increase",
  ],
  ["vốn giảm|vốn đầu tư giảm|vốn điều chỉnh giảm|giảm vốn|điều chỉnh giảm vốn", "capital", "decrease"],
  [
    `vốn thực hiện|vốn đầu tư thực hiện|vốn đã thực hiện|tổng vốn thực hiện|vốn thực hiện lũy kế|
      lũy kế vốn thực hiện|vốn đầu tư đã thực hiện|thực hiện vốn đầu tư|vốn th`,
    "capital",
    "implemented",
  ],
  [
    `vốn thu hút|vốn đầu tư thu hút|thu hút vốn|thu hút vốn đầu tư|vốn thu hút đầu tư|tổng vốn thu hút|
      tổng vốn thu hút đầu tư|tổng vốn đầu tư thu hút|tổng thu hút vốn đầu tư|thu hút đầu tư|hút vốn|
      kêu gọi đầu tư`,
    "capital",
    "attracted",
  ],
  [
    `thu hút fdi|fdi thu hút|vốn fdi thu hút|hút vốn fdi|thu hút vốn fdi|thu hút đầu tư fdi|
      thu hút vốn đầu tư nước ngoài|thu hút đầu tư nước ngoài|fdi vào`,
    "capital",
    "attracted",
    "foreign",
  ],
  [
    `thu hút ddi|thu hút vốn ddi|thu hút vốn trong nước|thu hút đầu tư trong nước|
      thu hút vốn đầu tư trong nước|thu hút đầu tư ddi`,
    "capital",
    "attracted",
    "domestic",
  ],
  ["góp vốn mua cổ phần|góp vốn, mua cổ phần|mua cổ phần|mua cổ phần, phần vốn góp", "capital", "purchase"],
  ["vốn điều lệ", "capital", "charter"],
  [
    `vốn fdi|vốn đầu tư fdi|tổng vốn fdi|vốn đầu tư nước ngoài|vốn nước ngoài|vốn ngoại|
      vốn đầu tư trực tiếp nước ngoài`,
    "capital",
    "foreign",
  ],
  ["vốn ddi|vốn trong nước|vốn đầu tư trong nước|tổng vốn ddi|vốn nội|vốn đầu tư ddi", "capital", "domestic"],
  [
    `phân bổ|phân bổ chi tiết|phân khai|dự toán|giao dự toán|dự toán ngân sách|kinh phí|tự chủ|không tự chủ|
      kinh phí tự chủ|kinh phí không tự chủ|kinh phí thường xuyên|dự toán giao|dự toán chi|nguồn tự chủ|
      kinh phí giao`,
    "allocation",
  ],
  [
    `kế hoạch vốn|kế hoạch vốn đầu tư công|kế hoạch vốn giao|vốn đầu tư công được giao|vốn kế hoạch|
      tổng kế hoạch vốn|kế hoạch vốn được giao|vốn đầu tư công|kế hoạch đầu tư công|tổng vốn đầu tư công|
      phân bổ vốn|phân bổ kế hoạch vốn`,
    "publicPlan",
    "public",
  ],
  [
    `giải ngân được|đã giải ngân được|vốn giải ngân|vốn đầu tư giải ngân|vốn đã giải ngân|giải ngân|tỷ lệ giải ngân|đã giải ngân|
      giải ngân vốn|tiến độ giải ngân|giá trị giải ngân`,
    "disbursement",
  ],
  [
    `giải ngân đầu tư công|giải ngân vốn đầu tư công|giải ngân kế hoạch vốn|giải ngân kế hoạch vốn đầu tư công|
      vốn đầu tư công giải ngân|giải ngân các nguồn vốn đầu tư công|giải ngân nguồn vốn đầu tư công|
      vốn đầu tư công đã giải ngân|giải ngân vốn ngân sách|giải ngân vốn xây dựng cơ bản`,
    "disbursement",
    "public",
  ],
  [
    `giấy chứng nhận|gcn|gcnđkđt|gcnđt|giấy chứng nhận đăng ký đầu tư|giấy chứng nhận đầu tư|
      số giấy chứng nhận|giấy cnđt|giấy cnđkđt`,
    "certificate",
  ],
];
