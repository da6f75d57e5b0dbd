/**
 * Legal normative documents, by the abbreviation in their symbols. `BLu` and `Lu` are codes of our own: codes, laws,
 * and the National Assembly's resolutions carry no type in their reference (`202/2025/QH15`).
 * Source: references on public portals for NĐ, TT, TTLT, NQ, QĐ and VBHN (verified); BLu, Lu, PL, L, NQLT,
 * and CT, which was normative before the law of 2015, from memory, unverified.
 */
export const LEGAL_TYPES = {
  BLu: { vi: "Bộ luật", en: "Code" },
  Lu: { vi: "Luật", en: "Law" },
  PL: { vi: "Pháp lệnh", en: "Ordinance" },
  L: { vi: "Lệnh", en: "Order" },
  NQ: { vi: "Nghị quyết", en: "Resolution" },
  NĐ: { vi: "Nghị định", en: "Decree" },
  QĐ: { vi: "Quyết định", en: "Decision" },
  CT: { vi: "Chỉ thị", en: "Directive" },
  TT: { vi: "Thông tư", en: "Circular" },
  NQLT: { vi: "Nghị quyết liên tịch", en: "Joint resolution" },
  TTLT: { vi: "Thông tư liên tịch", en: "Joint circular" },
  VBHN: { vi: "Văn bản hợp nhất", en: "Consolidated text" },
} as const;

export type LegalType = keyof typeof LEGAL_TYPES;
