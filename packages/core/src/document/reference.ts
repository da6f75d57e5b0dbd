import type { Document } from "./document.js";
import type { ReferenceType } from "./type.js";

/** Which rules a reference is written by. Numbers of legal and administrative documents run apart. */
export type ReferenceKind = "administrative" | "legal" | "party";

/**
 * What was mended when a reference was read: spaces or invisible characters taken out; another dash or slash put right;
 * a slash or hyphen set where it was lost or the other stood; a letter that looked like the right one (`D` for `Đ`); its
 * case; the leading zero.
 */
export type Repair = "space" | "dash" | "slash" | "hyphen" | "letter" | "case" | "zero";

/** A document's number and symbol, taken apart. */
export interface DocumentReference {
  /** With one leading zero below 10, and its letter if it has one: `07`, `645`, `30c`. */
  readonly number: string;
  /** The year that the reference prints, or null. */
  readonly year: number | null;
  /** Without number and year, as it should be printed: `TB-KKT`, `NĐ-CP`, `TTLT/BTC-BTNMT`, `NQ/TU`. */
  readonly symbol: string;
  /** Null where the reference does not say: `202/2025/QH15` may be a law or a resolution. */
  readonly type: ReferenceType | null;
  readonly kind: ReferenceKind;
  /** `KKT` of `TB-KKT`; several of a joint document: `BTC-BTNMT`. */
  readonly issuerAbbreviation: string | null;
  /** The unit that drafted, or the field of work: `KT` of `UBND-KT`. */
  readonly unit: string | null;
  /** The first group may be a type or an issuer's own abbreviation, or (the party's QĐ) one type or another. */
  readonly ambiguous: boolean;
  /** The text that was read. */
  readonly asPrinted: string;
  /** Empty where the text was well formed. */
  readonly repaired: readonly Repair[];
}

type Printable =
  | Pick<Document, "number" | "symbol" | "party">
  | Pick<DocumentReference, "number" | "year" | "symbol" | "kind">;

/**
 * Number and symbol as a citation prints them, of a record or of a reference.
 * Source: Decree 30/2020/NĐ-CP, Appendix I (verified); party documents by the hyphen form (secondary source).
 *
 * @example
 * formatReference({ number: "645", symbol: "TB-KKT", party: false }) //=> "645/TB-KKT"
 * formatReference({ number: "07", symbol: "NQ/TU", party: true }) //=> "07-NQ/TU"
 * formatReference({ number: "35", year: 2022, symbol: "NĐ-CP", kind: "legal" }) //=> "35/2022/NĐ-CP"
 */
export const formatReference = (reference: Printable): string => {
  const { number, symbol } = reference;
  if ("party" in reference) return `${number}${reference.party ? "-" : "/"}${symbol}`;
  if (reference.kind === "party") return `${number}-${symbol}`;
  return reference.year === null ? `${number}/${symbol}` : `${number}/${reference.year}/${symbol}`;
};
