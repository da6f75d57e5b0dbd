import { isCapitalised } from "../document/line.js";
import { hasPhraseAt, type PhraseMatch, phraseAt, phrasesOf, type Token } from "../text/index.js";

/** An order, or a request, which one may also put to those above. */
export type Directive = "order" | "request";

/** Words by which work is given. */
const DIRECTIVES = /* @__PURE__ */ phrasesOf<Directive>([
  [
    "giao|giao cho|giao trách nhiệm cho|giao trách nhiệm|giao nhiệm vụ cho|giao nhiệm vụ|yêu cầu|chỉ đạo|phân công",
    "order",
  ],
  [
    "thống nhất giao|đồng ý giao|nhất trí giao|tiếp tục giao|tạm giao|ủy quyền cho|ủy quyền|thống nhất phân công",
    "order",
  ],
  ["đồng thời giao|đồng thời yêu cầu|giao thêm|tiếp tục yêu cầu|thống nhất chỉ đạo|phân công nhiệm vụ cho", "order"],
  ["đề nghị|kính đề nghị|trân trọng đề nghị|đề nghị và yêu cầu|lưu ý|đồng thời đề nghị|tiếp tục đề nghị", "request"],
  ["thống nhất đề nghị|đồng ý đề nghị", "request"],
]);

/** Other things that are given, and meetings that only sound like it. */
const OTHERS = /* @__PURE__ */ phrasesOf([
  [
    "giao ban|giao thông|giao lưu|giao dịch|giao ước|giao tiếp|giao đất|giao kế hoạch|giao dự toán|giao chỉ tiêu|giao mặt bằng",
    true,
  ],
  [
    "giao hàng|giao khoán|giao quyền|yêu cầu của|chỉ đạo của|yêu cầu về|đề nghị của|giao rừng|giao vốn|giao biên chế|giao cao hơn",
    true,
  ],
]);

/** The word of giving work at a place; null of `giao ban`, a meeting, not of `giao Ban Quản lý`. */
export const directiveAt = (tokens: readonly Token[], index: number): PhraseMatch<Directive> | null => {
  const isOther = hasPhraseAt(OTHERS, tokens, index) && !isCapitalised(tokens[index + 1]?.text);
  return isOther ? null : phraseAt(DIRECTIVES, tokens, index);
};

const SUPERIORS = /* @__PURE__ */ phrasesOf([
  [
    "ubnd tỉnh|ủy ban nhân dân tỉnh|uỷ ban nhân dân tỉnh|ubnd thành phố|chính phủ|thủ tướng|bộ|trung ương|tỉnh ủy|thành ủy|hđnd tỉnh",
    true,
  ],
  [
    "quốc hội|ban thường vụ tỉnh ủy|thường trực tỉnh ủy|chủ tịch ubnd tỉnh|lãnh đạo ubnd tỉnh|văn phòng chính phủ|hội đồng nhân dân tỉnh",
    true,
  ],
]);

/** Whether those are named there who stand above an office, and are asked rather than told. */
export const isSuperior = (tokens: readonly Token[], index: number): boolean => hasPhraseAt(SUPERIORS, tokens, index);
