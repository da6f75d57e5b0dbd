/**
 * Copies of a document, which carry a number of their own (`12/SY-UBND`). They are not among the 29 types.
 * Source: Decree 30/2020/NĐ-CP, Appendix III (verified).
 */
export const COPY_TYPES = {
  SY: { vi: "Bản sao y", en: "True copy" },
  TrS: { vi: "Bản trích sao", en: "Extract" },
  SL: { vi: "Bản sao lục", en: "Copy of a copy" },
} as const;

export type CopyType = keyof typeof COPY_TYPES;
