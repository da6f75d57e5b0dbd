import { hasPhraseAt, phrasesOf, spellingOf, type Token } from "../text/index.js";
import { isMark } from "./expression.js";
import { phraseBefore } from "./phrase.js";

/** How sure the words before two numbers make us that they are a day and a month. */
export type Evidence = "strong" | "likely" | "weak" | "against" | null;

const BEFORE = phrasesOf<Evidence>([
  [
    "hôm cao điểm|ngày cao điểm|cao điểm|ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm|mùng|mồng|dịp|lễ|tết|quốc khánh|kể từ|chậm nhất|muộn nhất|trễ nhất",
    "strong",
  ],
  ["hạn|hạn chót|hạn cuối|thời hạn|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ bẩy|chủ nhật|hôm nay", "strong"],
  [
    "sáng nay|trưa nay|chiều nay|tối nay|đêm nay|hôm qua|ngày mai|hết hạn|ngày mùng|ngày mồng|khai mạc|bế mạc",
    "strong",
  ],
  ["thời điểm|tại thời điểm|đến thời điểm|tính đến thời điểm", "strong"],
  ["từ|trước|sau|thời gian|tính đến|đến hết|tới hết", "likely"],
  ["đến|tới|hết|vào|qua|giữa", "weak"],
  ["mỗi ngày|một ngày|hằng ngày|hàng ngày|cả ngày|số ngày|bình quân ngày|chiều dài|chiều rộng|chiều cao", "against"],
  ["trước sau|trở về trước|từ số|đến số", "against"],
]);

/** What is counted behind a fraction: `3/4 số dự án`, `8/10 điểm`. */
const COUNTED = phrasesOf([
  ["số|tổng|tổng số|diện tích|dân số|dân|người|hộ|dự án|doanh nghiệp|kcn|khu|cụm|xã|phường|huyện|tỉnh|thành phố", true],
  [
    "chỉ tiêu|tiêu chí|nhiệm vụ|đề án|điểm|điều|khoản|phần|lượng|quãng|chiều|vốn|đảng viên|đại biểu|đại diện|cán bộ",
    true,
  ],
  ["công chức|viên chức|lao động|thành viên|phiếu|ý kiến|cơ quan|đơn vị|sở|thủ tục|hồ sơ|văn bản|cuộc|lượt", true],
  ["ha|m|km|kg|tấn|tỷ|triệu|nghìn|ngàn|đồng|usd|lần|ca|giờ|phút|tuổi|tuần|trường|lớp|học sinh|thôn|thời gian", true],
  ["chi bộ|tổ|nhà|trạm|tuyến|hạng mục|gói thầu|công trình|sản phẩm|chuyến|xe|chiếc|con|cây|bộ|nội dung|mục", true],
  ["chặng|đường|nhiệm kỳ|thế kỷ|kế hoạch|công nhân|cổ phần|trong số", true],
]);

/** A bracket or a comma may part the word from the date: `hôm nay (15-9)`, `thứ Năm, 4/9`. */
const placeOfWord = (tokens: readonly Token[], index: number): number => {
  const before = tokens[index - 1];
  return isMark(before, "(") || isMark(before, ",") || isMark(before, ":") ? index - 1 : index;
};

/** What stands before two numbers that may be a day and a month. */
export const evidenceAt = (tokens: readonly Token[], index: number): Evidence => {
  const near = phraseBefore(BEFORE, tokens, index);
  if (near !== null) return near;
  const word = placeOfWord(tokens, index);
  const far = word === index ? null : phraseBefore(BEFORE, tokens, word);
  return far === "strong" ? far : null;
};

/** Whether something counted follows, which makes two numbers a fraction. */
export const isCountedAt = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === "word" && hasPhraseAt(COUNTED, tokens, index);

const DAY = spellingOf("ngày");
const MOST_NAME = 9;

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.text.charAt(0) !== token.text.charAt(0).toLowerCase();

/** `Ngày Nhà giáo Việt Nam 20/11`: a day's name before its date. */
export const namesDayBefore = (tokens: readonly Token[], index: number): boolean => {
  for (let at = index - 1; at >= 0 && at > index - MOST_NAME; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (token.key === DAY) return at < index - 1 && isCapital(tokens[at + 1]);
  }
  return false;
};
