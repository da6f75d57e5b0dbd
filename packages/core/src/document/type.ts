import type { CopyType } from "./copy-type.js";
import type { LegalType } from "./legal-type.js";
import type { PartyType } from "./party-type.js";

/**
 * The types of administrative documents by their abbreviations; công văn and thư công have none, so CV and TCo are codes
 * of our own (offices do write CV in a symbol, TCo stands in none).
 * Source: Decree 30/2020/NĐ-CP, Article 7 and Appendix III (verified).
 */
export const DOCUMENT_TYPES = {
  NQ: { vi: "Nghị quyết", en: "Resolution" },
  QĐ: { vi: "Quyết định", en: "Decision" },
  CT: { vi: "Chỉ thị", en: "Directive" },
  QC: { vi: "Quy chế", en: "Statute" },
  QyĐ: { vi: "Quy định", en: "Regulation" },
  TC: { vi: "Thông cáo", en: "Communiqué" },
  TB: { vi: "Thông báo", en: "Notice" },
  HD: { vi: "Hướng dẫn", en: "Guideline" },
  CTr: { vi: "Chương trình", en: "Programme" },
  KH: { vi: "Kế hoạch", en: "Plan" },
  PA: { vi: "Phương án", en: "Scheme of measures" },
  ĐA: { vi: "Đề án", en: "Scheme" },
  DA: { vi: "Dự án", en: "Project" },
  BC: { vi: "Báo cáo", en: "Report" },
  BB: { vi: "Biên bản", en: "Minutes" },
  TTr: { vi: "Tờ trình", en: "Submission" },
  HĐ: { vi: "Hợp đồng", en: "Contract" },
  CV: { vi: "Công văn", en: "Official letter" },
  CĐ: { vi: "Công điện", en: "Official telegram" },
  BGN: { vi: "Bản ghi nhớ", en: "Memorandum" },
  BTT: { vi: "Bản thỏa thuận", en: "Agreement" },
  GUQ: { vi: "Giấy uỷ quyền", en: "Authorisation" },
  GM: { vi: "Giấy mời", en: "Invitation" },
  GGT: { vi: "Giấy giới thiệu", en: "Letter of introduction" },
  GNP: { vi: "Giấy nghỉ phép", en: "Leave permit" },
  PG: { vi: "Phiếu gửi", en: "Dispatch slip" },
  PC: { vi: "Phiếu chuyển", en: "Transfer slip" },
  PB: { vi: "Phiếu báo", en: "Notification slip" },
  TCo: { vi: "Thư công", en: "Official message" },
} as const;

export type DocumentType = keyof typeof DOCUMENT_TYPES;

/** Whatever the first group of a symbol may name; `NQ`, `QĐ`, `CT` and `TT` are told apart by the reference's kind. */
export type ReferenceType = DocumentType | CopyType | LegalType | PartyType;

const WITHOUT_ABBREVIATION: readonly ReferenceType[] = ["CV", "TCo", "BLu", "Lu"];

/**
 * A type's abbreviation as a symbol prints it; null for công văn, thư công, codes and laws, which have none.
 * Source: Decree 30/2020/NĐ-CP, Appendix III (verified); laws by the form of their references (verified).
 *
 * @example
 * abbreviationOf("TTr") //=> "TTr"
 * abbreviationOf("CV") //=> null
 */
export const abbreviationOf = (type: ReferenceType): string | null =>
  WITHOUT_ABBREVIATION.includes(type) ? null : type;
