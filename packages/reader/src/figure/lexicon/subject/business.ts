import type { SubjectEntry } from "./entry.js";

/** What enterprises make, trade and pay. */
export const BUSINESS: readonly SubjectEntry[] = [
  ["doanh thu|tổng doanh thu|doanh số|doanh thu thuần|tổng doanh thu thuần|dthu", "revenue"],
  ["doanh thu fdi|doanh thu khối fdi|doanh thu của khối fdi|doanh thu của các dự án fdi", "revenue", "foreign"],
  ["doanh thu ddi|doanh thu trong nước|doanh thu khối trong nước|doanh thu của khối trong nước", "revenue", "domestic"],
  ["doanh thu sản xuất công nghiệp|doanh thu công nghiệp|doanh thu sxcn", "revenue", "industry"],
  [
    `doanh thu thương mại dịch vụ|doanh thu thương mại, dịch vụ|doanh thu thương mại - dịch vụ|
      doanh thu dịch vụ|doanh thu thương mại`,
    "revenue",
    "services",
  ],
  [
    `giá trị sản xuất công nghiệp|giá trị sản xuất|gtsxcn|giá trị sxcn|gtsx|giá trị sản lượng công nghiệp|
      giá trị sản lượng|giá trị công nghiệp|giá trị gtsxcn|gtsx công nghiệp|tổng giá trị sản xuất|
      tổng giá trị sản xuất công nghiệp|giá trị sản xuất ngành công nghiệp`,
    "output",
  ],
  [
    `xuất khẩu|hàng xuất|hàng hóa xuất đi|kim ngạch xuất khẩu|giá trị xuất khẩu|giá trị kim ngạch xuất khẩu|
      tổng kim ngạch xuất khẩu|knxk|kim ngạch xk|tổng giá trị xuất khẩu|gtxk|hàng xuất khẩu|
      kim ngạch hàng xuất khẩu|xk|doanh thu xuất khẩu|trị giá xuất khẩu`,
    "export",
  ],
  [
    `nhập khẩu|hàng nhập|hàng hóa nhập về|kim ngạch nhập khẩu|giá trị nhập khẩu|giá trị kim ngạch nhập khẩu|
      tổng kim ngạch nhập khẩu|knnk|tổng giá trị nhập khẩu|nk|kim ngạch nk|trị giá nhập khẩu`,
    "import",
  ],
  [
    `xuất nhập khẩu|kim ngạch xuất nhập khẩu|tổng kim ngạch xuất nhập khẩu|kim ngạch|kim ngạch xnk|
      xuất, nhập khẩu|kim ngạch xuất, nhập khẩu|tổng kim ngạch xuất, nhập khẩu|xnk|tổng kim ngạch|
      giá trị xuất nhập khẩu|trị giá hàng hóa xuất nhập khẩu|knxnk`,
    "trade",
  ],
  ["xuất siêu|thặng dư thương mại|thặng dư", "surplus"],
  ["nhập khẩu hàng hóa|giá trị nhập", "import"],
  [
    `thực nộp|thực nộp ngân sách|đã nộp ngân sách|ngân sách|nộp ngân sách|nộp ngân sách nhà nước|nộp nsnn|đóng góp ngân sách|đóng góp ngân sách nhà nước|
      nộp vào ngân sách|nộp thuế|nộp ns|đóng góp vào ngân sách|nộp ngân sách tỉnh|
      thuế và các khoản nộp ngân sách|đóng góp cho ngân sách|nghĩa vụ ngân sách|thực hiện nghĩa vụ ngân sách|
      nộp các loại thuế|nộp vào ngân sách nhà nước|đóng góp nsnn|thuế và các khoản phải nộp|
      các khoản nộp ngân sách|số nộp ngân sách|thuế nộp ngân sách|nộp thuế vào ngân sách|
      đóng góp vào ngân sách nhà nước|đóng góp cho ngân sách nhà nước|nghĩa vụ thuế`,
    "budget",
  ],
  [
    `thu ngân sách|thu ngân sách nhà nước|thu nsnn|tổng thu ngân sách|tổng thu ngân sách nhà nước|
      thu ngân sách trên địa bàn|thu nội địa`,
    "stateRevenue",
  ],
  [
    `thu thuế|thuế xuất nhập khẩu|số thu thuế|thu thuế xuất nhập khẩu|thuế qua cửa khẩu|thu thuế qua cửa khẩu|
      thu ngân sách từ hoạt động xuất nhập khẩu|thu ngân sách hải quan|thu thuế xnk|thuế thu được|
      thu ngân sách qua cửa khẩu|thu ngân sách từ xuất nhập khẩu|thu từ hoạt động xuất nhập khẩu`,
    "tax",
  ],
  [
    `thu phí|phí hạ tầng|phí sử dụng kết cấu hạ tầng|thu phí sử dụng kết cấu hạ tầng|thu phí hạ tầng|
      phí cửa khẩu|phí sử dụng hạ tầng|thu phí sử dụng hạ tầng|số phí thu được|
      phí sử dụng công trình kết cấu hạ tầng|nguồn thu phí|thu phí cửa khẩu|thu phí, lệ phí|phí, lệ phí|
      phí và lệ phí`,
    "fee",
  ],
  [
    `tiền thuê hạ tầng|thu tiền thuê hạ tầng|tiền thuê đất|thu tiền thuê đất|tiền cho thuê hạ tầng|
      tiền thuê cơ sở hạ tầng|tiền thuê mặt bằng|tiền sử dụng hạ tầng|thu tiền sử dụng hạ tầng|
      thu từ cho thuê hạ tầng`,
    "rent",
  ],
  [
    "chỉ số sản xuất công nghiệp|iip|chỉ số iip|chỉ số này|chỉ số sản xuất toàn ngành công nghiệp|chỉ số sản xuất",
    "production",
  ],
  [
    `tổng mức bán lẻ|tổng mức bán lẻ hàng hóa|bán lẻ hàng hóa|tổng mức bán lẻ hàng hóa và dịch vụ|
      tổng mức bán lẻ hàng hóa và doanh thu dịch vụ|tổng mức bán lẻ hàng hóa, dịch vụ`,
    "retail",
  ],
];
