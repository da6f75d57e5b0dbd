import type { Family, Trait } from "../sign.js";

export type SubjectEntry = readonly [wordings: string, family: Family, ...traits: Trait[]];

/** The heads by which offices name their figures. Source: the wording of the boards' own pages (indicators-seen) and of Circular forms. */
export const SUBJECTS: readonly SubjectEntry[] = [
  ["số dự án|tổng số dự án|lượng dự án|dự án đầu tư|số lượng dự án", "project"],
  ["dự án hạ tầng|dự án kết cấu hạ tầng|dự án đầu tư công|công trình hạ tầng", "project", "infrastructure", "public"],

  [
    "vốn|vốn đầu tư|tổng vốn|tổng vốn đầu tư|số vốn|tổng số vốn|lượng vốn|nguồn vốn|mức vốn|dòng vốn|vđt|tổng vđt|tvđt|tổng số vốn đầu tư",
    "capital",
  ],
  [
    "tổng mức|tổng mức đầu tư|tổng mức vốn|mức đầu tư|quy mô vốn|trị giá|tổng trị giá|tổng giá trị đầu tư|suất đầu tư dự án|tổng vốn đầu tư dự án|tmđt|tổng mđt",
    "capital",
    "investment",
  ],
  [
    "vốn đăng ký|vốn đầu tư đăng ký|tổng vốn đăng ký|tổng vốn đầu tư đăng ký|tổng mức đăng ký đầu tư|vốn đk|vđk|tổng mức đầu tư đăng ký|tổng mức đăng ký",
    "capital",
    "registered",
  ],
  ["vốn cấp mới|vốn đăng ký cấp mới|vốn đăng ký mới|vốn đầu tư mới|vốn đầu tư cấp mới|vốn mới", "capital", "new"],
  [
    "vốn tăng thêm|vốn điều chỉnh tăng|vốn bổ sung|vốn đầu tư tăng thêm|vốn tăng|vốn đăng ký tăng thêm|vốn đầu tư tăng|vốn đăng ký điều chỉnh tăng|vốn điều chỉnh",
    "capital",
    "increase",
  ],
  ["vốn giảm|vốn đầu tư giảm|vốn điều chỉnh giảm|giảm vốn|điều chỉnh giảm vốn", "capital", "decrease"],
  [
    "vốn thực hiện|vốn đầu tư thực hiện|vốn đã thực hiện|tổng vốn thực hiện|vốn thực hiện lũy kế|lũy kế vốn thực hiện|vốn đầu tư đã thực hiện|thực hiện vốn đầu tư|vốn th",
    "capital",
    "implemented",
  ],
  [
    "vốn thu hút|vốn đầu tư thu hút|thu hút vốn|thu hút vốn đầu tư|vốn thu hút đầu tư|tổng vốn thu hút|tổng vốn thu hút đầu tư|tổng vốn đầu tư thu hút|tổng thu hút vốn đầu tư|thu hút đầu tư|hút vốn|kêu gọi đầu tư",
    "capital",
    "attracted",
  ],
  [
    "thu hút fdi|fdi thu hút|vốn fdi thu hút|hút vốn fdi|thu hút vốn fdi|thu hút đầu tư fdi|thu hút vốn đầu tư nước ngoài|thu hút đầu tư nước ngoài|fdi vào",
    "capital",
    "attracted",
    "foreign",
  ],
  [
    "thu hút ddi|thu hút vốn ddi|thu hút vốn trong nước|thu hút đầu tư trong nước|thu hút vốn đầu tư trong nước|thu hút đầu tư ddi",
    "capital",
    "attracted",
    "domestic",
  ],
  ["góp vốn mua cổ phần|góp vốn, mua cổ phần|mua cổ phần|mua cổ phần, phần vốn góp", "capital", "purchase"],
  ["vốn điều lệ", "capital", "charter"],
  [
    "vốn fdi|vốn đầu tư fdi|tổng vốn fdi|vốn đầu tư nước ngoài|vốn nước ngoài|vốn ngoại|vốn đầu tư trực tiếp nước ngoài",
    "capital",
    "foreign",
  ],
  ["vốn ddi|vốn trong nước|vốn đầu tư trong nước|tổng vốn ddi|vốn nội|vốn đầu tư ddi", "capital", "domestic"],

  ["số doanh nghiệp|tổng số doanh nghiệp|doanh nghiệp|số dn|số đơn vị|số công ty|số lượng doanh nghiệp", "enterprise"],

  [
    "lao động|người lao động|số lao động|tổng số lao động|lực lượng lao động|công nhân|nhân công|công nhân lao động|việc làm|giải quyết việc làm|tạo việc làm|nhân lực|số lượng lao động|nguồn lao động|tổng lao động|cnlđ|nlđ|số người lao động|tổng số người lao động|lđ|tổng số lđ|số lđ|số người làm việc|người làm việc|người đang làm việc|tổng số người làm việc|số công nhân|tổng số công nhân",
    "worker",
  ],
  ["đang sử dụng|sử dụng|thu dụng|sử dụng thường xuyên|đang làm việc|tạo công ăn việc làm", "worker"],
  ["lđ nữ|lao động nữ|nữ|nữ công nhân|công nhân nữ|lao động là nữ", "worker", "female"],
  [
    "lao động địa phương|người địa phương|lao động trong tỉnh|lao động là người địa phương|người trong tỉnh|lao động tại địa phương|lao động tỉnh nhà|con em địa phương",
    "worker",
    "local",
  ],
  [
    "lao động nước ngoài|người nước ngoài|chuyên gia nước ngoài|lao động là người nước ngoài|lao động người nước ngoài",
    "worker",
    "abroad",
  ],
  ["lao động trong nước|lao động việt nam|người việt nam|lao động là người việt nam", "worker", "home"],
  [
    "lao động chính thức|lao động thường xuyên|lao động dài hạn|lao động không thời hạn|lao động cơ hữu",
    "worker",
    "permanent",
  ],
  ["lao động thời vụ|lao động ngắn hạn|lao động mùa vụ", "worker", "seasonal"],
  [
    "tuyển|tuyển mới|tuyển thêm|tuyển dụng|tuyển dụng mới|tuyển dụng thêm|lao động mới|lao động tuyển mới|lao động tăng thêm|việc làm mới|tuyển được|lao động tuyển dụng mới|tạo thêm việc làm|tạo việc làm mới|giải quyết thêm việc làm",
    "worker",
    "recruited",
  ],
  [
    "viên chức|biên chế|công chức, viên chức|cán bộ, công chức|cán bộ, công chức, viên chức|biên chế được giao|số biên chế",
    "staff",
  ],
  ["công chức|biên chế công chức|công chức hành chính", "staff", "civil"],

  [
    "kcn, kkt|kkt, kcn|khu công nghiệp, khu kinh tế|khu kinh tế, khu công nghiệp|kcn, ccn|kcn, kcx|khu công nghiệp, khu chế xuất|khu công nghiệp, cụm công nghiệp|khu, cụm công nghiệp|kkt|khu kinh tế|các kkt|các khu kinh tế|kcn|khu công nghiệp|các kcn|các khu công nghiệp|số kcn|số khu công nghiệp|số khu|khu, cụm công nghiệp",
    "zone",
  ],

  [
    "diện tích|tổng diện tích|quy mô|quy mô diện tích|diện tích đất|tổng diện tích đất|diện tích tự nhiên|tổng quy mô|tổng diện tích tự nhiên|tổng quy mô diện tích",
    "land",
  ],
  ["rộng|trải rộng|có quy mô|với quy mô|trên diện tích", "land", "extent"],
  [
    "đất quy hoạch|diện tích quy hoạch|diện tích đất quy hoạch|diện tích theo quy hoạch|tổng diện tích quy hoạch|tổng diện tích đất quy hoạch|quy mô quy hoạch|tổng diện tích theo quy hoạch",
    "land",
    "planned",
  ],
  [
    "tổng diện tích đất công nghiệp|tổng diện tích đất công nghiệp cho thuê|tổng diện tích đất công nghiệp có thể cho thuê|đất công nghiệp|diện tích đất công nghiệp|đất công nghiệp cho thuê|đất cho thuê|đất công nghiệp có thể cho thuê|diện tích đất công nghiệp cho thuê|diện tích công nghiệp|đất thương phẩm|diện tích cho thuê được|đất công nghiệp có thể cho thuê theo quy hoạch|diện tích đất có thể cho thuê|diện tích có thể cho thuê|diện tích đất công nghiệp có thể cho thuê|diện tích đất cho thuê|quỹ đất công nghiệp|diện tích đất thương phẩm",
    "land",
    "industrial",
  ],
  [
    "có thể cho thuê|cho thuê theo quy hoạch|có khả năng cho thuê|đủ điều kiện cho thuê|sẵn sàng cho thuê",
    "land",
    "industrial",
  ],
  [
    "tổng diện tích đất công nghiệp đã cho thuê|tổng diện tích đã cho thuê|tổng diện tích đất đã cho thuê|tổng diện tích cho thuê|đất đã thuê|đất được thuê|được thuê|có khách thuê|đất đã cho thuê|diện tích đã cho thuê|diện tích đất đã cho thuê|diện tích cho thuê|đã cho thuê|đã thuê|cho thuê|đã lấp|đã lấp đầy|diện tích đã lấp đầy|diện tích đất đã thuê|cho thuê đất|đã cho thuê lại|cho thuê lại|diện tích đất công nghiệp đã cho thuê|đất công nghiệp đã cho thuê|diện tích đất thuê|diện tích đất cho thuê lại|cho các nhà đầu tư thuê|cho thuê được|đã cho các dự án thuê|cho doanh nghiệp thuê|diện tích đã cho thuê lại",
    "land",
    "leased",
  ],
  [
    "cho thuê mới|cho thuê thêm|diện tích cho thuê mới|đất cho thuê mới|cho thuê đất mới|cho thuê thêm được",
    "land",
    "leasedNew",
  ],
  [
    "đã giải phóng mặt bằng|giải phóng mặt bằng|bồi thường, giải phóng mặt bằng|đã bồi thường|gpmb|đất sạch|đã gpmb|đã bồi thường, giải phóng mặt bằng|diện tích đã giải phóng mặt bằng|thu hồi đất|mặt bằng sạch|quỹ đất sạch",
    "land",
    "cleared",
  ],
  [
    "đã giao đất|giao đất|bàn giao đất|đã bàn giao mặt bằng|đã bàn giao|bàn giao mặt bằng|đã giao",
    "land",
    "handedOver",
  ],
  [
    "diện tích đăng ký|diện tích đất đăng ký|đăng ký sử dụng đất|đất đăng ký|diện tích đất đăng ký sử dụng|đăng ký thuê|thuê đất|đăng ký thuê đất|diện tích đăng ký thuê|đăng ký sử dụng|diện tích đất đăng ký thuê|diện tích đăng ký sử dụng đất",
    "land",
    "landRegistered",
  ],
  ["diện tích còn lại|đất còn lại|diện tích đất còn lại|diện tích chưa cho thuê", "land", "remaining"],
  ["diện tích thành lập|diện tích đất thành lập|diện tích đã thành lập", "land", "established"],
  ["diện tích sàn|sàn nhà xưởng|nhà xưởng|diện tích nhà xưởng|nhà xưởng xây sẵn", "floor"],

  [
    "tỷ lệ lấp đầy|tỷ lệ phủ kín|phủ kín|tỷ lệ lấp kín|mức phủ kín|lấp kín|tỷ lệ sử dụng đất|lấp đầy|tỷ lệ lấp đầy bình quân|tỷ lệ lấp đầy trung bình|độ lấp đầy|mức lấp đầy|tỷ lệ cho thuê|tỷ lệ đất đã cho thuê|tỷ lệ cho thuê đất|tỷ lệ đất cho thuê|tỷ lệ lấp đầy đất|tỷ lệ diện tích đã cho thuê|tỷ lệ lấp đầy đất công nghiệp|tỷ lệ lấp đầy diện tích",
    "occupancy",
  ],

  ["doanh thu|tổng doanh thu|doanh số|doanh thu thuần|tổng doanh thu thuần|dthu", "revenue"],
  ["doanh thu fdi|doanh thu khối fdi|doanh thu của khối fdi|doanh thu của các dự án fdi", "revenue", "foreign"],
  ["doanh thu ddi|doanh thu trong nước|doanh thu khối trong nước|doanh thu của khối trong nước", "revenue", "domestic"],
  ["doanh thu sản xuất công nghiệp|doanh thu công nghiệp|doanh thu sxcn", "revenue", "industry"],
  [
    "doanh thu thương mại dịch vụ|doanh thu thương mại, dịch vụ|doanh thu thương mại - dịch vụ|doanh thu dịch vụ|doanh thu thương mại",
    "revenue",
    "services",
  ],
  [
    "giá trị sản xuất công nghiệp|giá trị sản xuất|gtsxcn|giá trị sxcn|gtsx|giá trị sản lượng công nghiệp|giá trị sản lượng|giá trị công nghiệp|giá trị gtsxcn|gtsx công nghiệp|tổng giá trị sản xuất|tổng giá trị sản xuất công nghiệp|giá trị sản xuất ngành công nghiệp",
    "output",
  ],

  [
    "xuất khẩu|hàng xuất|hàng hóa xuất đi|kim ngạch xuất khẩu|giá trị xuất khẩu|giá trị kim ngạch xuất khẩu|tổng kim ngạch xuất khẩu|knxk|kim ngạch xk|tổng giá trị xuất khẩu|gtxk|hàng xuất khẩu|kim ngạch hàng xuất khẩu|xk|doanh thu xuất khẩu|trị giá xuất khẩu",
    "export",
  ],
  [
    "nhập khẩu|hàng nhập|hàng hóa nhập về|kim ngạch nhập khẩu|giá trị nhập khẩu|giá trị kim ngạch nhập khẩu|tổng kim ngạch nhập khẩu|knnk|tổng giá trị nhập khẩu|nk|kim ngạch nk|trị giá nhập khẩu",
    "import",
  ],
  [
    "xuất nhập khẩu|kim ngạch xuất nhập khẩu|tổng kim ngạch xuất nhập khẩu|kim ngạch|kim ngạch xnk|xuất, nhập khẩu|kim ngạch xuất, nhập khẩu|tổng kim ngạch xuất, nhập khẩu|xnk|tổng kim ngạch|giá trị xuất nhập khẩu|trị giá hàng hóa xuất nhập khẩu|knxnk",
    "trade",
  ],
  ["xuất siêu|thặng dư thương mại|thặng dư", "surplus"],

  ["nhập khẩu hàng hóa|giá trị nhập", "import"],
  [
    "nộp ngân sách|nộp ngân sách nhà nước|nộp nsnn|đóng góp ngân sách|đóng góp ngân sách nhà nước|nộp vào ngân sách|nộp thuế|nộp ns|đóng góp vào ngân sách|nộp ngân sách tỉnh|thuế và các khoản nộp ngân sách|đóng góp cho ngân sách|nghĩa vụ ngân sách|thực hiện nghĩa vụ ngân sách|nộp các loại thuế|nộp vào ngân sách nhà nước|đóng góp nsnn|thuế và các khoản phải nộp|các khoản nộp ngân sách|số nộp ngân sách|thuế nộp ngân sách|nộp thuế vào ngân sách|đóng góp vào ngân sách nhà nước|đóng góp cho ngân sách nhà nước|nghĩa vụ thuế",
    "budget",
  ],
  [
    "thu ngân sách|thu ngân sách nhà nước|thu nsnn|tổng thu ngân sách|tổng thu ngân sách nhà nước|thu ngân sách trên địa bàn|thu nội địa",
    "stateRevenue",
  ],
  [
    "thu thuế|thuế xuất nhập khẩu|số thu thuế|thu thuế xuất nhập khẩu|thuế qua cửa khẩu|thu thuế qua cửa khẩu|thu ngân sách từ hoạt động xuất nhập khẩu|thu ngân sách hải quan|thu thuế xnk|thuế thu được|thu ngân sách qua cửa khẩu|thu ngân sách từ xuất nhập khẩu|thu từ hoạt động xuất nhập khẩu",
    "tax",
  ],
  [
    "thu phí|phí hạ tầng|phí sử dụng kết cấu hạ tầng|thu phí sử dụng kết cấu hạ tầng|thu phí hạ tầng|phí cửa khẩu|phí sử dụng hạ tầng|thu phí sử dụng hạ tầng|số phí thu được|phí sử dụng công trình kết cấu hạ tầng|nguồn thu phí|thu phí cửa khẩu|thu phí, lệ phí|phí, lệ phí|phí và lệ phí",
    "fee",
  ],
  [
    "tiền thuê hạ tầng|thu tiền thuê hạ tầng|tiền thuê đất|thu tiền thuê đất|tiền cho thuê hạ tầng|tiền thuê cơ sở hạ tầng|tiền thuê mặt bằng|tiền sử dụng hạ tầng|thu tiền sử dụng hạ tầng|thu từ cho thuê hạ tầng",
    "rent",
  ],
  [
    "phân bổ|phân bổ chi tiết|phân khai|dự toán|giao dự toán|dự toán ngân sách|kinh phí|tự chủ|không tự chủ|kinh phí tự chủ|kinh phí không tự chủ|kinh phí thường xuyên|dự toán giao|dự toán chi|nguồn tự chủ|kinh phí giao",
    "allocation",
  ],
  [
    "kế hoạch vốn|kế hoạch vốn đầu tư công|kế hoạch vốn giao|vốn đầu tư công được giao|vốn kế hoạch|tổng kế hoạch vốn|kế hoạch vốn được giao|vốn đầu tư công|kế hoạch đầu tư công|tổng vốn đầu tư công|phân bổ vốn|phân bổ kế hoạch vốn",
    "publicPlan",
    "public",
  ],
  [
    "thu nhập|thu nhập bình quân|thu nhập phổ biến|lương|tiền lương|mức lương|lương bình quân|tiền lương bình quân|mức thu nhập|thu nhập trung bình|mức lương bình quân|thu nhập của người lao động|mức thu nhập bình quân|lương trung bình|tiền lương trung bình",
    "income",
  ],

  [
    "vốn giải ngân|vốn đầu tư giải ngân|vốn đã giải ngân|giải ngân|tỷ lệ giải ngân|đã giải ngân|vốn giải ngân đạt|giải ngân vốn|giải ngân đầu tư công|giải ngân vốn đầu tư công|tiến độ giải ngân|giá trị giải ngân|giải ngân kế hoạch vốn",
    "disbursement",
  ],

  [
    "hàng hóa|sản lượng hàng hóa|lượng hàng hóa|hàng hóa xuất nhập khẩu|hàng hóa qua cửa khẩu|khối lượng hàng hóa|lượng hàng|hàng hai chiều|khối lượng hàng|tổng lượng hàng hóa|chở",
    "cargo",
  ],
  [
    "hàng hóa xuất khẩu|hàng xuất khẩu qua|hàng hóa xuất khẩu qua|lượng hàng xuất khẩu|lượng hàng hóa xuất khẩu",
    "cargo",
    "outward",
  ],
  [
    "hàng thông qua|lượng hàng thông qua|hàng hóa thông qua|sản lượng hàng hóa thông qua|hàng qua cảng|hàng hóa qua cảng|hàng hóa thông qua cảng|sản lượng hàng hóa qua cảng|lượng hàng qua cảng|hàng hóa thông qua|sản lượng qua cảng|hàng thông qua cảng|lượng hàng hóa qua cảng|bốc xếp|hàng hóa thông quan qua cảng|khối lượng hàng hóa qua cảng|sản lượng hàng qua cảng|hàng hóa bốc xếp|sản lượng bốc xếp|bốc dỡ",
    "portCargo",
  ],
  [
    "phương tiện|phương tiện xuất nhập cảnh|lượt xe|xe xuất nhập cảnh|lượt phương tiện|phương tiện xuất, nhập cảnh|phương tiện qua cửa khẩu|xe qua cửa khẩu|xuất nhập cảnh phương tiện",
    "vehicle",
  ],
  ["phương tiện quá cảnh|xe quá cảnh", "vehicle", "transit"],
  ["tàu|lượt tàu|tàu ra vào|tàu vào cảng|tàu cập cảng|lượt tàu ra vào", "vessel"],
  [
    "khách xuất nhập cảnh|người xuất nhập cảnh|hành khách|hành khách xuất nhập cảnh|xuất nhập cảnh|khách qua cửa khẩu|người qua lại|lượt người xuất nhập cảnh|khách xuất, nhập cảnh|người xuất, nhập cảnh|cư dân biên giới|khách xuất cảnh, nhập cảnh|lượng khách xuất nhập cảnh",
    "passenger",
  ],
  ["khách du lịch|du khách|khách tham quan|lượt khách du lịch|khách quốc tế|khách nội địa", "tourist"],
  ["tờ khai|tờ khai hải quan|số tờ khai", "declaration"],
  [
    "giấy chứng nhận|gcn|gcnđkđt|gcnđt|giấy chứng nhận đăng ký đầu tư|giấy chứng nhận đầu tư|số giấy chứng nhận|giấy cnđt|giấy cnđkđt",
    "certificate",
  ],
  [
    "hồ sơ đúng hạn|tỷ lệ hồ sơ đúng hạn|hồ sơ giải quyết đúng hạn|đúng và trước hạn|đúng hạn|trước và đúng hạn|giải quyết đúng hạn|đúng và sớm hẹn|tỷ lệ giải quyết đúng hạn|trước hạn và đúng hạn|giải quyết hồ sơ đúng hạn|tỷ lệ giải quyết hồ sơ đúng hạn|trả kết quả đúng hạn|hồ sơ trước và đúng hạn|đúng hẹn|sớm và đúng hẹn|trước hạn, đúng hạn|đúng hạn và trước hạn",
    "onTime",
  ],
  ["kết quả thực hiện nhiệm vụ|cập nhật kết quả thực hiện nhiệm vụ|cập nhật nhiệm vụ", "taskUpdate"],
  ["chỉ số sản xuất công nghiệp|iip|chỉ số iip|chỉ số sản xuất toàn ngành công nghiệp|chỉ số sản xuất", "production"],
  [
    "tổng mức bán lẻ|tổng mức bán lẻ hàng hóa|bán lẻ hàng hóa|tổng mức bán lẻ hàng hóa và dịch vụ|tổng mức bán lẻ hàng hóa và doanh thu dịch vụ|tổng mức bán lẻ hàng hóa, dịch vụ",
    "retail",
  ],
  ["xử lý nước thải|công suất xử lý nước thải|trạm xử lý nước thải|nước thải|công suất xử lý", "wastewater"],
];
