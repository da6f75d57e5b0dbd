import { spellingOf, type Token } from "../text/index.js";

/** Behind these a number is a name, a date, a telephone or an account: tháng 8, lô 5, giai đoạn 2. */
const NAMING: ReadonlySet<string> = new Set(
  (
    "tháng quý năm ngày điều khoản điểm số lô đoạn thoại đt hotline tel fax line zalo tk lớp phòng tầng đợt kỳ khu kcn " +
    "kkt ccn tổ vòng bước mục phần hạng cấp nhóm loại bậc phường quận thứ khóa tỉnh lộ ql đường kênh trạm cảng"
  )
    .split(" ")
    .map(spellingOf),
);

/**
 * Whether a word makes a name, a date or a telephone of the number behind it.
 *
 * @example isNamedBy(tokensOf("tháng 8")[0]) //=> true
 */
export const isNamedBy = (token: Token | undefined): boolean => token?.kind === "word" && NAMING.has(token.key);
