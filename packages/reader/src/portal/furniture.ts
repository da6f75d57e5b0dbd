import { phraseAt, phrasesOf } from "../text/index.js";
import { type ChromeKind, type ChromeReader, chromeOf } from "./chrome-kind.js";

/** Words that make up whole lines of a page's furniture. Source: public pages of Vietnamese portals. */
const WORDS = /* @__PURE__ */ phrasesOf<ChromeKind>([
  [
    "chia sẻ|chia sẻ bài viết|chia sẻ bải viết|chia sẻ tin này|chia sẻ lên|chia sẻ qua|share|share this|facebook|zalo",
    "share",
  ],
  [
    "twitter|linkedin|youtube|google|tweet|like|messenger|viber|pinterest|copy link|sao chép liên kết|sao chép",
    "share",
  ],
  [
    "in trang|in trang này|in bài viết|in bài|in|print|bản in|gửi email|gửi bài viết|gửi cho bạn bè|email|gửi mail",
    "share",
  ],
  ["lưu bài viết|lưu|theo dõi|bình luận|gửi bình luận|ý kiến bạn đọc|phản hồi|góp ý|đánh giá bài viết|thích", "share"],
  ["article|web content display|top page|top page desktop|desktop|mobile|asset publisher|ipv6 ready|ipv6", "widget"],
  ["tín nhiệm mạng|chung nhan tin nhiem mang|chứng nhận tín nhiệm mạng|tin nhiem mang|ready|ncsc|dmca", "widget"],
  [
    "cỡ chữ|tương phản|đọc bài viết|nghe đọc bài|nghe bài viết|giọng đọc|nữ miền bắc|nữ miền nam|nam miền bắc",
    "widget",
  ],
  [
    "nam miền nam|màu chữ|độ tương phản|a|trình đọc màn hình|tiếng việt|english|sơ đồ trang|sơ đồ cổng|sitemap|rss",
    "widget",
  ],
  [
    "đăng nhập|đăng ký|đăng xuất|quên mật khẩu|tên đăng nhập|mật khẩu|login|sign in|log in|ghi nhớ|ghi nhớ đăng nhập",
    "login",
  ],
  [
    "trang chủ|home|giới thiệu|tin tức|tin tức sự kiện|tin tức và sự kiện|liên hệ|văn bản|thủ tục hành chính|hỏi đáp",
    "navigation",
  ],
  [
    "hỏi và đáp|thư viện ảnh|thư viện video|thư viện|video|hình ảnh|dịch vụ công|dịch vụ công trực tuyến|tìm kiếm|menu",
    "navigation",
  ],
  [
    "quay lại|trở lại|trở về|về trang trước|về đầu trang|lên đầu trang|đầu trang|trang trước|trang sau|về trang chủ",
    "navigation",
  ],
  ["xem tiếp|chi tiết|xem chi tiết|xem tất cả|tin tức chung|tin hoạt động|liên kết website|liên kết web", "navigation"],
]);

const LONGEST = 24;

/** A line of nothing but such words, signs and single digits. The first word says what it is. */
export const furniture: ChromeReader = ({ text: { tokens }, isDocument }, line) => {
  if (isDocument || line.length > LONGEST || line.stopped) return null;
  let kind: ChromeKind | null = null;
  for (let at = line.from; at < line.to; ) {
    const match = phraseAt(WORDS, tokens, at);
    const isWord = tokens[at]?.kind === "word" || tokens[at]?.kind === "number";
    if (isWord && match === null) return null;
    kind ??= match?.meaning ?? null;
    at += match?.length ?? 1;
  }
  return kind === null ? null : chromeOf(kind, line);
};
