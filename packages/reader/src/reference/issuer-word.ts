import { phrasesOf } from "../text/index.js";

/** Offices that lead a body and sign for it: `Bộ trưởng Bộ Tài chính`, `Giám đốc Sở`. */
const LEADERS =
  "chủ tịch|phó chủ tịch|bộ trưởng|thứ trưởng|giám đốc|phó giám đốc|tổng giám đốc|trưởng ban|phó trưởng ban|chánh văn phòng|" +
  "tổng cục trưởng|cục trưởng|chi cục trưởng|thống đốc|chánh án|viện trưởng|bí thư|thường trực|ban thường vụ|ban chấp hành|" +
  "lãnh đạo|hội đồng thẩm phán|đoàn chủ tịch|hội đồng thành viên|hội đồng quản trị|đồng chí";

const BODIES =
  "chính phủ|thủ tướng chính phủ|thủ tướng|phó thủ tướng|hội đồng bộ trưởng|quốc hội|ủy ban thường vụ quốc hội|ubtvqh|chủ tịch nước|" +
  "ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|bộ chính trị|ban bí thư|ban chấp hành trung ương|trung ương đảng|trung ương|" +
  "tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|chi ủy|đảng bộ|chi bộ|bch|btv|đảng đoàn|ban cán sự đảng|" +
  "bộ|sở|liên bộ|liên ngành|liên sở|ban|ban quản lý|bql|văn phòng|văn phòng chính phủ|văn phòng quốc hội|phòng|cục|tổng cục|chi cục|vụ|viện|" +
  "thanh tra|thanh tra chính phủ|thanh tra tỉnh|kiểm toán nhà nước|kho bạc nhà nước|bảo hiểm xã hội|ngân hàng nhà nước|ngân hàng|" +
  "tòa án nhân dân|tòa án nhân dân tối cao|viện kiểm sát nhân dân|viện kiểm sát nhân dân tối cao|công an|quân khu|bộ chỉ huy quân sự|" +
  "hội đồng|hội đồng nhà nước|ủy ban|tổng công ty|công ty|tập đoàn|trung tâm|trường|liên đoàn lao động|tổng liên đoàn lao động việt nam|" +
  "công đoàn|đoàn thanh niên|mặt trận tổ quốc|ủy ban mặt trận tổ quốc việt nam|khối|khối thi đua|cụm thi đua|hội|tổng cục thuế|tổng cục hải quan|" +
  "đoàn|tổ công tác|ban chỉ đạo|ban tổ chức|ban tổ chức trung ương|ban kinh tế trung ương|ban quản lý dự án|hđqt|tw|bkhđt|btc";

/** How a body's name begins. */
export const HEADS = phrasesOf<"leader" | "body">([
  [LEADERS, "leader"],
  [BODIES, "body"],
]);

/** Fields of ministries and departments; their second syllables are small letters that no rule can tell from a verb. */
export const FIELDS = phrasesOf<true>([
  [
    "tài chính|kế hoạch và đầu tư|kế hoạch đầu tư|công thương|công nghiệp|thương mại|xây dựng|giao thông vận tải|giao thông|tài nguyên và môi trường|" +
      "nông nghiệp và môi trường|nông nghiệp và phát triển nông thôn|nông nghiệp|khoa học và công nghệ|khoa học, công nghệ và môi trường|" +
      "thông tin và truyền thông|bưu chính, viễn thông|lao động - thương binh và xã hội|lao động, thương binh và xã hội|lao động|" +
      "giáo dục và đào tạo|y tế|văn hóa, thể thao và du lịch|văn hóa - thông tin|văn hóa|tư pháp|công an|quốc phòng|ngoại giao|nội vụ|" +
      "dân tộc và tôn giáo|dân tộc|thủy sản|du lịch|ngoại vụ|quy hoạch - kiến trúc|kế hoạch - đầu tư|" +
      "kh&đt|tn&mt|tnmt|nn&ptnt|nn&mt|gtvt|lđtbxh|lđ-tb&xh|lđ - tb&xh|tt&tt|kh&cn|gd&đt|vhttdl|khđt|kh-đt",
    true,
  ],
]);

/** Small words that a body's name may hold. */
export const LINKS = phrasesOf<true>([
  [
    "tỉnh|thành phố|tp|tp.|huyện|thị xã|thị trấn|quận|phường|xã|đặc khu|các|khu|khu kinh tế|khu công nghiệp|khu chế xuất|khu công nghệ cao|cụm công nghiệp|" +
      "kkt|kcn|kcx|kcnc|và|nhân dân|quản lý|khối|cơ quan|cơ quan tỉnh|doanh nghiệp|trung ương|tối cao|nhà nước|dự án|đầu tư|phát triển|thi đua|" +
      "cấp tỉnh|đảng|thường trực|chỉ đạo|tổ chức|hải quan|thuế|cửa khẩu|việt nam|lãnh thổ|quốc gia|quân sự|biên phòng|tỉnh ủy|thành ủy|đảng ủy",
    true,
  ],
]);

/** What begins after a body's name, though its first syllable could belong to it. */
export const STOPS = phrasesOf<true>([
  [
    "ban hành|phê duyệt|quy định|sửa đổi|bãi bỏ|thay thế|công bố|thành lập|kiện toàn|điều chỉnh|bổ sung|phân công|phân cấp|ủy quyền|hướng dẫn|" +
      "triển khai|chấp thuận|thông qua|thu hồi|giao|về|về việc|v/v|đã|được|ký|cho|tại|trong|theo|để|là|có|có hiệu lực|ngày|số|gửi|nêu|yêu cầu|" +
      "thực hiện|chỉ đạo về|đề nghị|thống nhất|cấp|cấp phép|quyết định|tổ chức thực hiện|này|nói|nêu trên|như|với|đối|đến|từ|vào|do|của|gồm|không|mới|vừa|tiếp|tiếp tục|khóa|kỳ|nhiệm kỳ|họp|kết luận|trả lời|hợp nhất|xử lý|xử phạt|khen|tặng|công nhận|cử|bổ nhiệm|chuyển|hỗ trợ|tăng cường|đẩy mạnh",
    true,
  ],
]);
