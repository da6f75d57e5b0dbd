import type { Bilingual } from "../../problem/problem.js";

/**
 * What is looked for before a report is signed, and how heavily it weighs: what blocks makes the document incomplete or
 * wrong; what warns may be meant so.
 */
export const SIGNING_CHECKS = {
  "issuer-missing": "blocks",
  "symbol-missing": "blocks",
  "symbol-of-another-type": "warns",
  "number-missing": "warns",
  "place-missing": "blocks",
  "date-missing": "warns",
  "addressees-missing": "blocks",
  "recipients-missing": "blocks",
  "filing-missing": "warns",
  "signer-title-missing": "blocks",
  "section-missing": "blocks",
  "section-empty": "blocks",
  "cut-off-missing": "warns",
  "cut-off-outside-period": "warns",
  "cut-off-after-date": "blocks",
  "required-figure-missing": "blocks",
  "figure-missing": "blocks",
  "figure-of-another-period": "warns",
  "figure-after-cut-off": "warns",
  "figure-without-source": "warns",
  "estimate-after-period": "warns",
  "comparison-with-last-year-missing": "warns",
  "comparison-with-plan-missing": "warns",
  "task-unknown": "blocks",
  "task-without-lead": "blocks",
  "task-without-deadline": "warns",
} as const;

export type SigningCode = keyof typeof SIGNING_CHECKS;

/** One thing to put right before signing: what was found, and what to do. */
export interface SigningItem {
  readonly code: SigningCode;
  readonly severity: "blocks" | "warns";
  /** A field of the front matter (`symbol`, `figures[0]`), or the kind of a section. */
  readonly at: string;
  readonly message: Bilingual;
}

export const signingItem = (code: SigningCode, at: string, vi: string, en: string): SigningItem => ({
  code,
  severity: SIGNING_CHECKS[code],
  at,
  message: { vi, en },
});
