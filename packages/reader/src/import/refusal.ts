import type { Bilingual, Problem } from "@khukit/core/problem";

/** What cannot become a row, with the words that it was read from, and why. */
export interface Refusal {
  readonly kind: "figure" | "document" | "task" | "news";
  readonly printed: string;
  /** The name of its source. */
  readonly source: string;
  readonly reason: Bilingual;
}

const reason = (vi: string, en: string): Bilingual => ({ vi, en });

export const NO_INDICATOR = reason("chưa rõ là chỉ tiêu nào", "which indicator it is of cannot be told");

export const NO_TIME = reason("chưa rõ kỳ và ngày chốt số liệu", "neither a period nor a cut-off day can be told");

export const YEAR_TO_DATE = reason(
  "“từ đầu năm đến nay” chưa rõ đến ngày nào",
  "“from the beginning of the year until now” names no day",
);

export const NO_VALUE = reason("chỉ có mức tăng, giảm, không có số", "only a change is given, and no figure");

export const RANGE = reason("là một khoảng; mỗi dòng chỉ nhận một số", "it is a range, and a row holds one number");

export const OF_ONE_PROJECT = reason(
  "là số liệu của riêng một dự án; hãy tự ghi kèm mã dự án",
  "it is of a single project; record it by hand with the project's id",
);

export const otherUnit = (unit: string, expected: string): Bilingual =>
  reason(
    `đơn vị “${unit}” không phải đơn vị của chỉ tiêu (${expected})`,
    `the unit “${unit}” is not the indicator's (${expected})`,
  );

export const unknownZone = (name: string): Bilingual =>
  reason(`ban chưa có “${name}” trong zones.csv`, `the board has no “${name}” in zones.csv`);

export const disagreeing = (values: readonly string[]): Bilingual =>
  reason(
    `nguồn cho nhiều số khác nhau: ${values.join("; ")}`,
    `the source gives several figures for it: ${values.join("; ")}`,
  );

export const UNREADABLE_REFERENCE = reason("chưa rõ số, ký hiệu", "its number and symbol cannot be told");

export const NO_DATE = reason("chưa rõ ngày ban hành", "its day of issue cannot be told");

export const NO_ISSUER = reason("chưa rõ cơ quan ban hành", "its issuer cannot be told");

export const LEGAL_TYPE = reason(
  "là văn bản quy phạm pháp luật; documents.csv chỉ nhận văn bản hành chính",
  "it is legislation, and documents.csv takes administrative documents alone",
);

export const perhapsSame = (id: string): Bilingual =>
  reason(`có thể là văn bản “${id}” đã có trong documents.csv`, `it may be the document “${id}” of documents.csv`);

export const NO_LEAD = reason("chưa rõ đơn vị chủ trì", "which unit leads cannot be told");

export const unknownUnit = (name: string): Bilingual =>
  reason(`board.yaml (units) chưa có đơn vị “${name}”`, `board.yaml (units) has no unit “${name}”`);

export const NO_PUBLICATION_DAY = reason(
  "chưa rõ ngày đăng; hãy thêm --published YYYY-MM-DD",
  "its day of publication cannot be told; add --published YYYY-MM-DD",
);

export const EMPTY_TEXT = reason("không có nội dung chữ", "it has no text");

/** What core says against a record. */
export const againstRecord = ([first]: readonly Problem[]): Bilingual => {
  const column = first?.column ? `${first.column}: ` : "";
  return reason(`${column}${first?.message.vi ?? ""}`, `${column}${first?.message.en ?? ""}`);
};
