import { phraseAt, phrasesOf, type Token } from "../text/index.js";

/** What a figure is compared with, as far as the words alone tell; a named time is judged beside the figure's own. */
export type BaseKind =
  | "sameTime"
  | "plan"
  | "yearBefore"
  | "timeBefore"
  /** `năm 2022`, `tháng 4/2022`: told by the period that stands there. */
  | "named"
  /** `tổng số dự án`: a share, no comparison. */
  | "whole";

export interface BaseReading {
  readonly kind: BaseKind;
  /** The period that stands in it, by its index among the text's periods. */
  readonly period: number | null;
  readonly from: number;
  readonly to: number;
}

/** Where each period of a text begins, by token; and where it ends. */
export interface PeriodPlaces {
  readonly at: ReadonlyMap<number, { readonly index: number; readonly to: number }>;
}

const AGAINST = phrasesOf([
  [
    `đặt cạnh|nếu đặt cạnh|hồi|so với hồi|so hồi|so với|so|với|của|trên|so sánh với|so với mức|so với mức của|với mức|mức|theo|so với con số của|trong|
      nếu so với|nếu so|so với thực hiện`,
    true,
  ],
]);

const BASES = phrasesOf<BaseKind>([
  [
    `cùng kỳ|cùng kỳ năm|ck|cùng thời kỳ|cùng thời điểm|cùng giai đoạn|cùng thời gian|cùng tháng|cùng quý|svck|
      cùng kỳ các năm|cùng kì|cùng thời gian này`,
    "sameTime",
  ],
  [
    `kế hoạch|kh|chỉ tiêu|dự toán|mục tiêu|nghị quyết|kế hoạch năm|chỉ tiêu kế hoạch|kế hoạch vốn|kh năm|
      chỉ tiêu được giao|kịch bản|kế hoạch giao|chỉ tiêu nghị quyết|mục tiêu kế hoạch|mục tiêu năm|
      tổng kế hoạch|tổng kế hoạch vốn|kh vốn|số giao|dự toán năm|mức kế hoạch|mục tiêu đề ra|chỉ tiêu đề ra|
      dự toán giao|nq|nghị quyết đề ra|kế hoạch cả năm`,
    "plan",
  ],
  ["năm trước|năm ngoái|năm trước đó|năm liền trước|năm liền kề|năm vừa qua", "yearBefore"],
  [
    `cùng thời điểm tháng trước|cùng kỳ tháng trước|cùng thời điểm quý trước|cùng kỳ quý trước|tháng trước|quý trước|kỳ trước|tuần trước|đầu năm|cuối năm|tháng liền trước|quý liền trước|
      thời điểm đầu năm|thời điểm cuối năm|đầu kỳ|thời điểm trước|nửa đầu năm|cả năm|đầu nhiệm kỳ|thời điểm|
      tháng liền kề|6 tháng đầu năm|cuối năm trước|đầu tháng|cuối tháng|cuối quý|cả năm trước|lần trước`,
    "timeBefore",
  ],
  [
    `tổng|tổng số|tổng vốn|diện tích|tổng diện tích|số dự án|toàn tỉnh|toàn ngành|cả nước|cả tỉnh|
      tổng kim ngạch|số doanh nghiệp|số lao động|quy mô|đất|lao động|dự án|vốn|số|tổng thu|dân số|diện tích đất|
      hồ sơ|số hồ sơ|các`,
    "whole",
  ],
]);

/** Words that go on telling which plan or which time: `kế hoạch năm được Tỉnh giao`. */
const TAIL = phrasesOf([
  [
    `năm|cả năm|được giao|giao|đề ra|đã đề ra|tỉnh giao|tỉnh|ubnd tỉnh giao|hđnd tỉnh giao|hđnd|ubnd|
      chính phủ giao|được|đặt ra|trước|ngoái|trung ương giao|đã giao|của|trước đó|của năm|trung ương|đã đặt ra|
      của tỉnh|kế hoạch|vốn|vốn giao|được ubnd tỉnh giao|được tỉnh giao|thủ tướng chính phủ giao|
      được hđnd tỉnh giao|của năm trước|năm trước|năm ngoái|hđnd tỉnh|nghị quyết|ubnd tỉnh|đầu năm|bộ giao|
      hội đồng nhân dân tỉnh giao|ủy ban nhân dân tỉnh giao|cục thuế|tổng cục giao|ban giao|cả|nhiệm kỳ|quý|
      tháng|này|đại hội|nghị quyết đại hội|trên giao|cấp trên giao|bộ tài chính giao|pháp lệnh`,
    true,
  ],
]);

const MOST_TAIL = 6;

const tailEnd = (
  tokens: readonly Token[],
  from: number,
  periods: PeriodPlaces,
): { to: number; period: number | null } => {
  let to = from;
  let period: number | null = null;
  for (let step = 0; step < MOST_TAIL; step += 1) {
    const named = periods.at.get(to);
    const word = named === undefined ? phraseAt(TAIL, tokens, to) : null;
    if (named !== undefined) {
      period ??= named.index;
      to = named.to;
    } else if (word !== null) to += word.length;
    else if (tokens[to]?.kind === "number" && /^(?:19|20)\d\d$/.test(tokens[to]?.text ?? "")) to += 1;
    else break;
  }
  return { to, period };
};

/**
 * The base of a comparison that begins at a token (`so với cùng kỳ năm 2020`, `kế hoạch năm`), or null.
 * A bare `với` or `của` counts only before a word that names a base.
 */
export const baseAt = (tokens: readonly Token[], index: number, periods: PeriodPlaces): BaseReading | null => {
  const against = phraseAt(AGAINST, tokens, index);
  const start = index + (against?.length ?? 0);
  const spoken = against !== null && tokens[index]?.key === "so";
  const named = spoken ? periods.at.get(start) : undefined;
  const word = phraseAt(BASES, tokens, start);
  if (named !== undefined && (word === null || start + word.length < named.to)) {
    return { kind: "named", period: named.index, from: index, to: named.to };
  }
  if (word === null) return null;
  if (word.meaning === "whole") return { kind: "whole", period: null, from: index, to: start + word.length };
  const tail = tailEnd(tokens, start + word.length, periods);
  return { kind: word.meaning, period: tail.period, from: index, to: tail.to };
};
