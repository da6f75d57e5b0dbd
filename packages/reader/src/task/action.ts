import { type Phrases, phraseAt, phrasesOf, type Token } from "../text/index.js";

const each = (lines: readonly string[]): Phrases<true> => phrasesOf(lines.map((wordings) => [wordings, true] as const));

/** What an office is told to do: words that never stand in a name. */
const ACTIONS = /* @__PURE__ */ each([
  "rà soát|soát xét|rà|hoàn thiện|hoàn thành|hoàn tất|hoàn chỉnh|hoàn tất thủ tục|tham mưu|trình|trình duyệt|lập|đôn đốc|hướng dẫn",
  "triển khai|tiếp tục|đẩy nhanh|đẩy mạnh|khẩn trương|gấp rút|phối hợp|phối kết hợp|kết hợp|chủ trì|nghiệm thu|bàn giao|quyết toán",
  "lắp đặt|lắp|duy trì|bảo đảm|đảm bảo|chuẩn bị|quán triệt|theo dõi|gửi|báo cáo|tổng hợp|kiểm điểm|tự kiểm điểm|tự đánh giá|tự rà soát",
  "tự kiểm tra|đánh giá|xử lý|xử phạt|giải quyết|tháo gỡ|đề xuất|kiến nghị|thực hiện|thực thi|thường xuyên|tăng cường|nâng cao",
  "chấn chỉnh|khắc phục|cập nhật|công khai|niêm yết|công bố|ban hành|thông báo|trả lời|phúc đáp|tiếp thu|giải trình|bổ sung|điều chỉnh",
  "sửa đổi|cải tạo|nâng cấp|tu bổ|duy tu|đấu nối|nạo vét|khơi thông|trồng|chăm sóc|mở|đăng tải|đăng|phát động|vận động|phổ biến",
  "tập huấn|bồi dưỡng|bố trí|phân công|phân bổ|cân đối|giao|giao nhiệm vụ|giải ngân|thanh toán|thu hồi|thu|nộp|cấp phép|cấp|thẩm tra",
  "xác minh|đối chiếu|khảo sát|đo đạc|cắm mốc|kiểm kê|kiểm đếm|chi trả|đền bù|bồi thường|giải phóng|san lấp|khởi công|khánh thành",
  "mời gọi|mời|kêu gọi|làm việc|liên hệ|đón tiếp|tiếp xúc|giới thiệu|cung cấp|chia sẻ|kết nối|lựa chọn|đấu thầu|đấu giá|ký kết|ký|soạn thảo",
  "dự thảo|xin ý kiến|lấy ý kiến|tham gia ý kiến|góp ý|có ý kiến|chỉ đạo|lãnh đạo|quan trắc|thu gom|phân loại|phòng chống|phòng, chống",
  "phòng ngừa|ngăn chặn|ngăn ngừa|phát hiện|lắng nghe|nắm bắt|nắm chắc|nắm|bám sát|tập trung|chú trọng|quan tâm|ưu tiên|chủ động|tích cực",
  "nghiêm túc|nghiêm chỉnh|kịp thời|chấp hành|tuân thủ|nêu gương|gương mẫu|phấn đấu|thi đua|bình xét|khen thưởng|đề cử|rút kinh nghiệm",
  "sơ kết|tổng kết|đổi mới|cải tiến|số hóa|chuyển đổi|đưa vào|đưa|tạo điều kiện|đối thoại|trực ban|trực|bảo quản|bảo dưỡng|giữ gìn|giữ vững|giữ",
  "vệ sinh|mua sắm|mua|trang bị|kiện toàn|sắp xếp|luân chuyển|điều động|tuyển dụng|cử|tham gia|xem xét|cho ý kiến|phê duyệt|chấp thuận",
  "quyết định|thành lập|tham dự|dự họp|kiểm tra, giám sát|thanh tra, kiểm tra|lồng ghép|gắn|chịu trách nhiệm|có trách nhiệm|có giải pháp|có phương án",
  "có kế hoạch|có biện pháp|có văn bản|có báo cáo|không để|không được|tránh|hạn chế|giảm|tạm dừng|dừng|chấm dứt|tháo dỡ|di dời|di chuyển",
  "mở rộng|xác định|phân tích|dự báo|tính toán|thuê|lưu trữ|sao lưu|trích|quyên góp|ủng hộ|thăm hỏi|thăm|tặng|trao|viết|biên tập|biên soạn",
  "đưa tin|treo|trang trí|dọn dẹp|dọn|quét dọn|tiết kiệm|vào cuộc|sớm|nhanh chóng|quyết liệt|kiên quyết|kiên trì|nỗ lực|phát huy|thúc đẩy",
  "khai trương|hoàn trả|thay thế|thay|khoanh vùng|truy thu|kê khai|quyết tâm|thương thảo|đàm phán|thống nhất|thỏa thuận|giám định|làm rõ|làm tốt",
  "làm đầu mối|làm|nhận|trả|luân phiên|đảm nhận|đảm nhiệm|phụ trách|cải thiện|củng cố|ổn định|định hướng|rút ngắn|cắt giảm|đơn giản hóa",
  "ngầm hóa|xóa|loại bỏ|nhân rộng|cần|phải|cần phải|nghiên cứu kỹ|trao đổi|sao gửi|chuyển|chuyển giao|điều tra|truy quét|tiêu hủy|lấy mẫu",
  "phun|khử khuẩn|xét nghiệm|tiêm|che chắn|lát|san|đào|đắp|sơn|dán|in ấn|phát hành|phân phối|nhập|tiếp tục|tiếp|phát vé|phát quà",
  "khâu nối|động viên|thăm dò|bảo trợ|tôn vinh|biểu dương|phê bình|nhắc nhở|cảnh báo|cảnh cáo|kỷ luật|xử lí|chốt|định kỳ|hằng tháng|hàng tháng",
  "hằng quý|hàng quý|hằng tuần|hàng tuần|hằng năm|hàng năm|trực tiếp|chỉ trì|thí điểm|mở đợt|ra quân|hưởng ứng|tố giác|tiếp công dân|hòa giải",
  "điện tử hóa|tự động hóa|xã hội hóa|hiện đại hóa|chuẩn hóa|đồng bộ|cơ cấu lại|giúp|giúp đỡ|khoan|tuần tra|phân luồng|huy động|ngăn|dẹp|thuyết minh|dịch|thẩm|rà lại|tính|trang trải|bảo lãnh|tuyển dụng|tuyển chọn|thu dọn|kết thúc|tập hợp|thống kê|chọn|bầu|kết nạp|sinh hoạt|học tập",
  "đối thoại|lập hồ sơ|coi trọng|xây|chi|chỉ rõ|nêu rõ|nhập liệu|nghỉ|hỗ trợ kịp thời|siết chặt|kiểm soát chặt|quản lý chặt|quản lý chặt chẽ",
]);

/** `toward`: something must follow, as in `Quản lý …`; `field`: a field of work, as in `Phòng Đầu tư`; `whole`: a name, or a deed. */
export type NamedAction = "toward" | "whole" | "field";

/** Deeds that also stand in the names of offices: `Trung tâm Phát triển hạ tầng`, `Phòng quản lý đầu tư`. */
const NAMED_ACTIONS = /* @__PURE__ */ phrasesOf<NamedAction>([
  [
    "quản lý|phát triển|khai thác|xúc tiến|hỗ trợ|kiểm soát|tiếp nhận|phục vụ|điều hành|nghiên cứu|ứng dụng|thẩm định|giám sát",
    "toward",
  ],
  ["bảo vệ|cải cách|thu hút|đăng ký|quảng bá|bảo trì|sửa chữa|vận hành|tuyên truyền", "toward"],
  ["tổ chức|kiểm tra|thanh tra|đào tạo|tư vấn|thi công|kiểm định", "whole"],
  ["xây dựng|đầu tư|quy hoạch|sản xuất|kinh doanh|kế toán|giáo dục", "field"],
]);

/** What the sentence goes on with when it tells of something rather than asking for it. */
const TELLING = /* @__PURE__ */ each([
  "đã|vừa|đang|sẽ|từng|được|bị|là|cho biết|cho hay|khẳng định|tin tưởng|ghi nhận|đánh giá cao|cảm ơn|bày tỏ|chúc|chúc mừng|phát biểu",
  "cam kết|nêu|nhất trí|đồng ý|thông tin|nhận định|chia sẻ rằng|mong|mong muốn|có|còn|chưa|cũng|luôn|hiện|hiện nay|gồm|bao gồm|như|của|tại|trong|thuộc",
  "nhận được|đạt|đạt được|trở thành|thấy|cho rằng|cùng dự|tham dự|chủ trì họp|chủ trì cuộc họp|chủ trì hội nghị|chủ trì buổi|chủ trì phiên",
  "báo cáo tại|phát biểu tại|vinh dự|vui mừng|hứa|xin|rất|nói|trả lời phỏng vấn|kết luận|nhấn mạnh|bế mạc|khai mạc|về dự|đến dự|đón",
]);

/** Whether a deed stands there that the sentence asks for rather than tells of. */
export const isDeed = (tokens: readonly Token[], index: number): boolean =>
  actionLength(tokens, index) > 0 && !isTelling(tokens, index);

/** What is done by an `xây dựng`, a `tổ chức` that is a deed: never the name of an office. */
const OBJECTS = /* @__PURE__ */ each([
  "kế hoạch|đề án|phương án|dự thảo|báo cáo|chương trình|quy chế|quy trình|hồ sơ|danh mục|tờ trình|văn bản|hội nghị|hội thảo|cuộc|buổi|đoàn",
  "lớp|các|những|việc|công tác|toàn bộ|toàn diện|tốt|nghiêm|kịp thời|thường xuyên|chặt chẽ|hiệu quả|đầy đủ|một|hai|thêm|ngay|tuyến|nhà|đường",
  "cơ sở dữ liệu|kịch bản|lộ trình|tiêu chí|bộ|khu|mô hình|quy định|nghị quyết|lễ|phong trào|chiến dịch|đấu thầu|thực hiện|triển khai|và",
]);

/** Words that join what a sentence says, and stand in no name. */
const JOINING = /* @__PURE__ */ each([
  "để|về|cho|với|theo|khi|nhằm|hoặc|thì|mà|nếu|do|từ|đến|trước|sau|không|này|đó|việc|tình hình|rằng|vì|bằng|qua|thông qua|ngay|và|cùng|chủ yếu",
  "đề nghị|yêu cầu|trên cơ sở|gắn với|đối với|tiến độ|công tác|kết quả|nội dung|những|một số|toàn bộ|thêm|lại|ra|lên|xuống|vào|cả",
]);

const lengthOf = (phrases: Phrases<unknown>, tokens: readonly Token[], index: number): number =>
  phraseAt(phrases, tokens, index)?.length ?? 0;

/** How many tokens of a deed stand at a place, whatever its case; 0 where none does. */
export const actionLength = (tokens: readonly Token[], index: number): number =>
  Math.max(lengthOf(ACTIONS, tokens, index), lengthOf(NAMED_ACTIONS, tokens, index));

/** The same, of deeds that names hold too. */
export const namedActionLength = (tokens: readonly Token[], index: number): number =>
  lengthOf(NAMED_ACTIONS, tokens, index);

/** The same, of deeds that no name holds: `xây`, but not of `xây dựng`. */
export const sureActionLength = (tokens: readonly Token[], index: number): number => {
  const length = lengthOf(ACTIONS, tokens, index);
  return length >= namedActionLength(tokens, index) ? length : 0;
};

/** Whether such a deed, in a name, asks for a word after it. */
export const asksForMore = (tokens: readonly Token[], index: number): boolean =>
  phraseAt(NAMED_ACTIONS, tokens, index)?.meaning === "toward";

/** Whether the sentence tells of something there: `có` does, `có trách nhiệm` does not. */
export const isTelling = (tokens: readonly Token[], index: number): boolean =>
  lengthOf(TELLING, tokens, index) > actionLength(tokens, index);

/** Whether a deed that names hold too is a deed here: something follows that is done. */
export const takesObject = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === "number" || lengthOf(OBJECTS, tokens, index) > 0;

/** Whether such a deed is a field of work too: `Ban Quản lý dự án đầu tư xây dựng`. */
export const isFieldOfWork = (tokens: readonly Token[], index: number): boolean =>
  phraseAt(NAMED_ACTIONS, tokens, index)?.meaning === "field";

export const isJoining = (tokens: readonly Token[], index: number): boolean => lengthOf(JOINING, tokens, index) > 0;
