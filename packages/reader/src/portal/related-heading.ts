import { phraseAt, phrasesOf, type Token, type TokenRange } from "../text/index.js";

/** Source: public pages of Liferay, SharePoint, DotNetNuke and VNPT portals. */
const RELATED_HEADINGS = /* @__PURE__ */ phrasesOf<true>(
  [
    "tin liên quan|tin bài liên quan|bài viết liên quan|bài liên quan|các tin liên quan|tin tức liên quan|nội dung liên quan",
    "các bài viết liên quan|các bài liên quan|các tin bài liên quan|thông tin liên quan|văn bản liên quan|chủ đề liên quan",
    "tin khác|các tin khác|bài viết khác|các bài viết khác|bài khác|các bài khác|tin bài khác|các tin bài khác|tin tức khác",
    "các tin tức khác|những tin khác|những bài viết khác|các tin đã đưa|tin đã đưa|các tin đã đăng|tin đã đăng|các bài đã đăng",
    "các tin cùng chủ đề|tin cùng chủ đề|cùng chủ đề|tin cùng chuyên mục|các tin cùng chuyên mục|cùng chuyên mục|bài cùng chuyên mục",
    "tin cùng loại|các tin cùng loại|tin cùng mục|tin trong mục|tin cùng danh mục|bài viết cùng chuyên mục|bài viết cùng chủ đề",
    "tin cũ hơn|các tin cũ hơn|tin mới hơn|các tin mới hơn|bài cũ hơn|bài mới hơn|những tin mới hơn|những tin cũ hơn|bài viết cũ hơn",
    "bài viết mới hơn|tin trước|tin tiếp theo|các tin tiếp theo|tin tiếp|bài tiếp theo|bài trước|các tin trước đó|tin trước đó",
    "tin mới|tin mới nhất|các tin mới|tin tức mới|tin tức mới nhất|tin nổi bật|tin tiêu điểm|tin đọc nhiều|đọc nhiều|đọc nhiều nhất",
    "tin xem nhiều|xem nhiều|xem nhiều nhất|tin đọc nhiều nhất|tin xem nhiều nhất|bài đọc nhiều|bài viết mới|bài viết mới nhất",
    "có thể bạn quan tâm|có thể bạn thích|bạn có thể quan tâm|xem thêm|đọc thêm|tin cùng ngày|các tin trong ngày|tin vắn",
    "related news|related articles|related posts|related|other news|more news|latest news|older news|newer news|read more",
  ].map((wordings) => [wordings, true] as const),
);

/** `Các tin cùng chủ đề 10`: a number or a sign may stand beside. */
const MOST_BESIDE = 4;

/**
 * Whether a line is the heading of a list of other news: nothing else stands in it.
 *
 * @example isRelatedHeading(tokensOf("Tin liên quan:"), { from: 0, to: 4 }) //=> true
 */
export const isRelatedHeading = (tokens: readonly Token[], { from, to }: TokenRange): boolean => {
  let start = from;
  while (start < to && start - from < 2 && tokens[start]?.kind === "mark") start += 1;
  const match = phraseAt(RELATED_HEADINGS, tokens, start);
  const end = start + (match?.length ?? 0);
  if (match === null || end > to || to - end > MOST_BESIDE) return false;
  return tokens.slice(end, to).every(({ kind }) => kind !== "word");
};
