import type { Day } from "../day/day.js";
import type { Document } from "./document.js";
import { canonicalNumber } from "./number.js";
import { readReference } from "./parse-reference.js";
import { type DocumentReference, formatReference } from "./reference.js";

/** A reference together with what is known of its document: what `documentKey` and `sameDocument` go by. */
export interface IssuedReference extends DocumentReference {
  /** The issuer's name, as written. */
  readonly issuer: string;
  readonly date: Day;
}

type Unissued = Omit<IssuedReference, "type" | "ambiguous" | "issuer" | "date">;

/** A record may hold a symbol that no reader would recognise: it is then taken as it is. */
const asRecorded = (document: Document): Unissued => ({
  number: canonicalNumber(document.number),
  year: null,
  symbol: document.symbol,
  kind: document.party ? "party" : "administrative",
  issuerAbbreviation: null,
  unit: null,
  asPrinted: formatReference(document),
  repaired: [],
});

/**
 * The reference of a record, with its issuer and date. The record's type settles what the symbol leaves open; a year
 * that the record holds before its symbol (`2019/QĐ-UBND`) becomes the reference's year.
 *
 * @example
 * referenceOf({ id: "31-qd-ubnd-2019", type: "QĐ", number: "31", symbol: "QĐ-UBND", party: false, date: "2019-01-10" as Day, issuer: "Ủy ban nhân dân tỉnh Kon Tum", subject: null }).issuerAbbreviation
 * //=> "UBND"
 * referenceOf({ id: "45-kh-th", type: "CV", number: "45", symbol: "KH-TH", party: false, date: "2019-01-10" as Day, issuer: "Phòng Kế hoạch", subject: null }).unit
 * //=> "TH"
 */
export const referenceOf = (document: Document): IssuedReference => {
  const { type, issuer, date } = document;
  const read = readReference(formatReference(document), { isLetter: type === "CV" || type === "TCo" });
  return { ...(read ?? asRecorded(document)), type, ambiguous: false, issuer, date };
};
