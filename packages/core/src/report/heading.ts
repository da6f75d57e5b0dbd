import { fold } from "../vietnamese/fold.js";
import type { ReportSectionKind } from "./section.js";

/**
 * The words by which a heading tells what its section holds, folded. Source: headings of boards' reports and of the
 * reviews on their pages; "khó khăn, vướng mắc" stands with the shortcomings there.
 */
const WORDS: readonly (readonly [Exclude<ReportSectionKind, "other">, RegExp])[] = [
  ["results", /\bket qua\b|(?<!\bdac diem )\btinh hinh\b|\buu diem\b|\blam duoc\b|\b(?:results?|achievements?)\b/],
  [
    "shortcomings",
    /\bton tai\b|\bhan che\b|\bkhuyet diem\b|\byeu kem\b|\bkho khan\b|\bvuong mac\b|\b(?:shortcomings?|limitations?|difficulties|weaknesses)\b/,
  ],
  ["causes", /\bnguyen nhan\b|\b(?:causes?|reasons?)\b/],
  ["tasks", /\bphuong huong\b|\bnhiem vu\b|\bgiai phap\b|\b(?:tasks?|priorities|next steps)\b/],
  ["figures", /\bso lieu\b|\bchi tieu chu yeu\b|\b(?:figures?|statistics)\b/],
  ["proposals", /\bkien nghi\b|\bde xuat\b(?! khau\b)|\b(?:proposals?|recommendations?)\b/],
];

/**
 * "Kết quả thực hiện nhiệm vụ năm 2023" tells results, "Kết quả năm 2023 và nhiệm vụ năm 2024" results and tasks: the
 * tasks that were carried out are those named before any year, month or quarter is.
 */
const CARRIED_OUT = /\bthuc hien (?:(?!\d|\b(?:nam|thang|quy [ivx]+|phuong huong)\b)[^;:.]){0,80}?nhiem vu\b/g;

/**
 * What a heading says that its section holds, in the order of the words; `other` alone where it says nothing known.
 *
 * @example
 * kindsOfHeading("II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN") //=> ["shortcomings", "causes"]
 * kindsOfHeading("I. Kết quả thực hiện nhiệm vụ năm 2023") //=> ["results"]
 * kindsOfHeading("Tổ chức bộ máy") //=> ["other"]
 */
export const kindsOfHeading = (heading: string): readonly ReportSectionKind[] => {
  const words = fold(heading).replace(CARRIED_OUT, "thuc hien");
  const said = WORDS.map(([kind, pattern]) => ({ kind, at: words.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((left, right) => left.at - right.at)
    .map(({ kind }) => kind);
  return said.length === 0 ? ["other"] : said;
};
