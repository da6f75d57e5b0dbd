import { phrasesOf } from "../text/index.js";

/** `bare`: it needs no further name. `open` and `firm`: a name must follow, or it is only half an actor. */
export type Head = "bare" | "open" | "self" | "firm";

/**
 * What the names of offices begin with. `self` is the office that speaks, told of by its own news.
 * Source: the organisation of management boards and provinces as their own pages tell it.
 */
export const HEADS = /* @__PURE__ */ phrasesOf<Head>([
  [
    "p.|tt.|tt|phòng|trung tâm|sở|chi cục|cục|tổng cục|viện|tổ|đội|đồn|trạm|bộ|hội|đoàn|trường|kho bạc|hạt|bộ phận",
    "open",
  ],
  [
    "cty|c.ty|công ty|công ty cp|công ty cổ phần|công ty tnhh|công ty trách nhiệm hữu hạn|tổng công ty|tập đoàn|xí nghiệp|liên doanh|hợp tác xã",
    "firm",
  ],
  ["ủy ban|uỷ ban|bql|nhà máy|ngân hàng|khoa|vụ|hiệp hội|liên hiệp", "open"],
  [
    "trường đại học|trường cao đẳng|trường trung cấp|học viện|bệnh viện|quỹ|liên đoàn|ban chấp hành|bch|ban thường vụ|đảng bộ|chi nhánh",
    "open",
  ],
  [
    "tổ công tác|tổ giúp việc|đoàn kiểm tra|đoàn thanh tra|tổ kiểm tra|tổ thẩm định|hội đồng|ban tổ chức|ban chỉ đạo",
    "bare",
  ],
  [
    "văn phòng|thanh tra|công đoàn|đoàn thanh niên|đoàn tn|chi đoàn|chi ủy|chi bộ|đảng ủy|hội cựu chiến binh|hội phụ nữ|ban nữ công|nữ công",
    "bare",
  ],
  [
    "đoàn thanh niên cộng sản hồ chí minh|hội liên hiệp phụ nữ|hội chữ thập đỏ|hội nông dân|mặt trận tổ quốc|ủy ban mặt trận tổ quốc",
    "bare",
  ],
  [
    "ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân|công an|cảnh sát|quân đội|bộ chỉ huy|ban chỉ huy|bộ đội biên phòng",
    "bare",
  ],
  [
    "ban quản lý dự án đầu tư xây dựng|ban qlda đầu tư xây dựng|ban quản lý dự án đầu tư xây dựng các công trình",
    "bare",
  ],
  [
    "ban quản lý dự án đầu tư xây dựng công trình|văn phòng hđnd và ubnd|văn phòng đoàn đbqh và hđnd|văn phòng ubnd",
    "bare",
  ],
  [
    "ban qlda|bql dự án|ban quản lý dự án|ban quản lý các dự án|đảng viên|cán bộ|công chức|viên chức|người lao động|đoàn viên|hội viên",
    "bare",
  ],
  [
    "bảo hiểm xã hội|điện lực|bưu điện|cảng vụ|hải quan|biên phòng|kiểm lâm|cơ quan thuế|chủ đầu tư|nhà đầu tư|nhà thầu|đơn vị thi công",
    "bare",
  ],
  [
    "đơn vị tư vấn|tư vấn giám sát|bộ phận một cửa|bộ phận tiếp nhận và trả kết quả|trung tâm phục vụ hành chính công|ban biên tập",
    "bare",
  ],
  [
    "công ty hạ tầng|doanh nghiệp|công ty đầu tư hạ tầng|chủ đầu tư hạ tầng|nhà đầu tư hạ tầng|đơn vị vận hành|đơn vị quản lý",
    "bare",
  ],
  [
    "lãnh đạo ban|lãnh đạo phòng|ban lãnh đạo|tập thể lãnh đạo|thường trực|ban thanh tra nhân dân|ban kiểm soát|cấp ủy|bộ phận kế toán",
    "bare",
  ],
  [
    "tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|ban tổ chức tỉnh ủy|ban tuyên giáo|ban dân vận|ban kinh tế|ban pháp chế|ban dân tộc|ban tiếp công dân",
    "bare",
  ],
  ["ban quản lý|ban", "self"],
]);

/** Who leads an office: `Giám đốc Trung tâm …`. The name of the office may follow. */
export const LEADERS = /* @__PURE__ */ phrasesOf<"bare" | "self">([
  [
    "chánh văn phòng|phó chánh văn phòng|trưởng phòng|phó trưởng phòng|giám đốc|phó giám đốc|tổng giám đốc|chánh thanh tra|đội trưởng",
    "bare",
  ],
  [
    "thủ trưởng|trưởng|phó trưởng|người đứng đầu|lãnh đạo|chủ tịch|phó chủ tịch|bí thư|phó bí thư|kế toán trưởng|trưởng trạm|viện trưởng",
    "bare",
  ],
  ["bí thư chi đoàn|bí thư đoàn thanh niên|chủ tịch công đoàn|cục trưởng|chi cục trưởng|hiệu trưởng|phụ trách", "bare"],
  ["trưởng ban|phó trưởng ban|bí thư đảng ủy|bí thư chi bộ|trưởng ban quản lý", "self"],
]);

export const PERSONS = /* @__PURE__ */ phrasesOf([["đồng chí|đ/c|đc|ông|bà|anh|chị|các ông|các bà", true]]);

/** Those who are told to do something as a group: `các phòng, đơn vị`, `cán bộ, công chức`. */
export const GROUPS = /* @__PURE__ */ phrasesOf(
  [
    "phòng|ban|đơn vị|sở|ngành|địa phương|trung tâm|doanh nghiệp|chủ đầu tư|công ty|cơ quan|tổ chức|cá nhân|huyện|thành phố|thị xã",
    "xã|phường|chi ủy|đoàn thể|hội|phòng chuyên môn|phòng chức năng|phòng nghiệp vụ|phòng ban|bộ phận|chi bộ|đảng viên|đồng chí|cán bộ",
    "công chức|viên chức|người lao động|nhà đầu tư|nhà thầu|thành viên|công đoàn cơ sở|tổ công tác|cấp|cấp ủy|đồng chí đảng viên",
    "cán bộ, công chức|cbcc|cc, vc|đoàn viên|hội viên|chủ doanh nghiệp|công ty hạ tầng|chủ đầu tư hạ tầng|nhà đầu tư hạ tầng|khu",
    "doanh nghiệp hạ tầng|nhà máy|cơ quan chức năng|ngành chức năng|lực lượng|lực lượng chức năng|tổ chức đoàn thể|chi đoàn|tổ",
    "ban ngành|sở ngành|sở, ngành|phòng, ban|quận|thị trấn|bộ|cụm|trường|đơn vị sự nghiệp|đơn vị tư vấn|đơn vị thi công|chi ủy viên",
    "thanh niên|đoàn viên, thanh niên|đoàn viên thanh niên|quần chúng|công nhân|công nhân lao động|chủ nhà trọ|hộ kinh doanh|hộ dân|người dân|chủ dự án|chủ cơ sở|cơ sở sản xuất|cơ sở|thương nhân|hãng tàu|lái xe|nhà cung cấp",
    "trường học|ngân hàng|tổ chức tín dụng|đoàn kiểm tra|chi nhánh|nhà trường|thôn|tổ dân phố|chủ hàng|chủ phương tiện|đại lý",
    "phó trưởng ban|phó trưởng phòng|tổ trưởng|trưởng phòng|đảng ủy viên|tổ đảng|công đoàn|tổ công đoàn|chủ tịch công đoàn|kcn|khu công nghiệp|khu nhà trọ|sở ban ngành|tổ chức chính trị",
  ].map((wordings) => [wordings, true] as const),
);

/** What may stand before a group: `Trưởng các phòng`, `toàn thể cán bộ`. */
export const ALL = /* @__PURE__ */ phrasesOf(
  [
    "các|những|toàn thể|tất cả|tất cả các|toàn bộ|mỗi|từng|mọi|một số|trưởng các|trưởng, phó các|thủ trưởng các|lãnh đạo các|giám đốc các",
    "chủ tịch các|người đứng đầu các|chủ tịch ubnd các|ubnd các|bí thư các|trưởng, phó trưởng các|đại diện các",
  ].map((wordings) => [wordings, true] as const),
);

/** Fields of work that name an office, as common words. */
export const FIELDS = /* @__PURE__ */ phrasesOf(
  [
    "môi trường|tài nguyên|đất đai|lao động|doanh nghiệp|hạ tầng|kỹ thuật|kế hoạch|tổng hợp|tài chính|hành chính|quản trị|nhân sự|cán bộ",
    "pháp chế|dự án|thương mại|dịch vụ|cửa khẩu|xuất nhập khẩu|hợp tác quốc tế|đối ngoại|nghiệp vụ|chuyên môn|khu công nghiệp|khu kinh tế",
    "khu chế xuất|các khu công nghiệp|các khu, cụm công nghiệp|khu, cụm công nghiệp|công nghiệp|cụm công nghiệp|các kcn|các kkt|các kcn, kkt",
    "các khu kinh tế|các khu|công nghệ thông tin|truyền thông|khoa học|công nghệ|y tế|nông nghiệp|nông thôn|đô thị|giao thông|vận tải|nội vụ",
    "tư pháp|quốc tế|quốc gia|nhà nước|nhân dân|việc làm|người lao động|quỹ đất|cấp nước|thoát nước|nước sạch|biên phòng|hải quan|kiểm dịch",
    "cơ sở|trọng điểm|khu vực|công trình|một cửa|hành chính công|thủ tục hành chính|cảng biển|hàng hải|thuế|thống kê|bảo hiểm xã hội|xã hội",
    "đại diện|chuyên trách|thường trực|phòng cháy chữa cháy|phòng cháy, chữa cháy|kinh tế|an toàn|đảng|chính sách|điện lực|nước thải|chất thải",
    "một thành viên|cổ phần|trách nhiệm hữu hạn|tnhh|phần mềm|viễn thông|cây xanh|chiếu sáng|vệ sinh môi trường|an ninh|quân sự|du lịch|công thương",
    "văn hóa|thể thao|thương binh|thông tin|biên tập|thông tin điện tử|điện tử|liên ngành|liên hợp|cải cách hành chính|thực vật|động vật",
    "chăn nuôi|thú y|thủy sản|thủy lợi|kiểm lâm|khí tượng|thủy văn|dân tộc|tôn giáo|ngoại vụ|phát thanh|truyền hình|đăng kiểm|kiến trúc",
    "dân số|bảo trợ xã hội|thi hành án|quản lý thị trường|dự trữ|chi nhánh|công nghệ cao|văn bản|lưu trữ|công tác đảng|quân sự|hậu cần",
    "cảng cá|bến xe|chợ|rừng|lâm nghiệp|kinh tế đối ngoại|đối ngoại|hội nhập|sở hữu trí tuệ|tần số|đường sắt|đường cao tốc|nghề|tái định cư",
    "phòng, chống thiên tai|phòng chống thiên tai|phòng, chống dịch|phòng, chống dịch bệnh|phòng, chống tham nhũng|mặt bằng",
    "phòng, chống tội phạm|tìm kiếm cứu nạn|giải phóng mặt bằng|phòng thủ dân sự|an toàn giao thông|chuyển đổi số|phòng cháy|phòng cháy và chữa cháy|công đoàn|thiếu niên|thanh niên|cấp huyện|cấp tỉnh|cấp xã|cơ quan|đảng bộ|chi bộ|ngành|đường bộ|đường thủy|chất lượng|đo lường|năng lượng|nguồn vốn",
    "nguồn nhân lực|tiền lương|việc làm và an toàn lao động|quản trị mạng|văn thư|thi đua|thi đua khen thưởng|kiểm toán|nội bộ|cảng|logistics",
  ].map((wordings) => [wordings, true] as const),
);

/** What says of which place or house an office is. */
export const PLACES = /* @__PURE__ */ phrasesOf([
  [
    "tỉnh|huyện|thành phố|thị xã|xã|phường|thị trấn|quận|tp|khối|các cơ quan tỉnh|các huyện|các xã|các phường|các quận",
    true,
  ],
  ["các huyện, thành phố|các huyện, thị xã, thành phố|huyện, thành phố|các xã, phường|các phường, xã|xã, phường", true],
  [
    "các xã, phường, thị trấn|các huyện, thị xã|các huyện, thành phố, thị xã|trung ương|tw|khóm|thôn|ấp|miền|phía|vùng",
    true,
  ],
]);

/** What is said of an actor after its name: `trực thuộc`, `có liên quan`; a name follows those of belonging. */
export const QUALIFIERS = /* @__PURE__ */ phrasesOf<"done" | "belonging">([
  [
    "trực thuộc|liên quan|có liên quan|chuyên môn|chức năng|nghiệp vụ|hữu quan|còn lại|khác|nêu trên|này|thứ cấp|hạ tầng",
    "done",
  ],
  [
    "được kiểm tra|được thanh tra|được cấp phép|được chấp thuận|được giao nhiệm vụ|được phân công|theo chức năng, nhiệm vụ|theo chức năng nhiệm vụ|theo nhiệm vụ được giao",
    "done",
  ],
  ["theo chức năng, nhiệm vụ được giao|theo lĩnh vực phụ trách|theo thẩm quyền|theo chức năng", "done"],
  [
    "trực thuộc ban|thuộc ban|của ban|thuộc và trực thuộc|thuộc ban quản lý|của ban quản lý|của tỉnh|trong ban|thuộc sở",
    "done",
  ],
  [
    "trong khu công nghiệp|trong các khu công nghiệp|trong kcn|trong các kcn|trên địa bàn|trên địa bàn tỉnh|trong các kcn, kkt",
    "done",
  ],
  [
    "trong khu kinh tế|trong các khu kinh tế|tại các khu công nghiệp|tại các kcn|thuộc các kcn|trong cơ quan|toàn cơ quan",
    "done",
  ],
  [
    "thuộc|của|tại|trong|ở|trên|trực thuộc sở|kinh doanh hạ tầng|kinh doanh kết cấu hạ tầng|đầu tư hạ tầng",
    "belonging",
  ],
]);

/** Words that only begin like an office. */
export const NO_ACTORS = /* @__PURE__ */ phrasesOf([
  [
    "tổ chức|hội nghị|hội thảo|hội chợ|bộ máy|đội ngũ|phòng cháy|phòng chống|phòng, chống|phòng ngừa|phòng dịch|ban hành|ban đầu",
    true,
  ],
  [
    "cục bộ|đoàn kết|trường hợp|sở hữu|viện trợ|viện dẫn|vụ việc|khoa học|tổ hợp|trường học|trường mầm non|đội hình|đoàn công tác",
    true,
  ],
  [
    "trạm xử lý|hội viên|quỹ đất|bộ thủ tục|bộ hồ sơ|phòng họp|phòng làm việc|sở tại|cục diện|trưởng thành|phòng trừ|đoàn viên thanh niên",
    true,
  ],
  [
    "ban ngày|ban đêm|đại diện cho|tổ dân phố|tổ chức thực hiện|phòng trọ|bộ mặt|hội họp|trạm bơm|trạm biến áp|trường mẫu giáo|lãnh đạo, chỉ đạo",
    true,
  ],
]);
