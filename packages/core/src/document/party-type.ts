/**
 * Types of party documents that Decree 30 does not know; the others share its names and abbreviations. Inspectorates
 * issue a Kết luận too (`12/KL-TTr`).
 * Source: Guideline 05-HD/VPTW, as told by public repositories (secondary source).
 */
export const PARTY_TYPES = {
  KL: { vi: "Kết luận", en: "Conclusion" },
  TT: { vi: "Thông tri", en: "Party circular" },
} as const;

export type PartyType = keyof typeof PARTY_TYPES;
