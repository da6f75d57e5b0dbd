import type { Bilingual } from "../problem/problem.js";
import { formatDate, formatOfficialDate } from "../vietnamese/date.js";
import type { Document } from "./document.js";
import { type DocumentReference, formatReference } from "./reference.js";
import { citeSubject } from "./subject.js";
import { DOCUMENT_TYPES } from "./type.js";
import { nameOfType } from "./type-search.js";

const numbered = (name: Bilingual, reference: string): Bilingual => ({
  vi: `${name.vi} số ${reference}`,
  en: `${name.en} No. ${reference}`,
});

const ANY_DOCUMENT: Bilingual = { vi: "Văn bản", en: "Document" };

/**
 * A reference with its type before it, as a document is cited from the second time on; "Văn bản" where the type is
 * unknown. Laws and ordinances are cited by their names alone, which a reference does not hold.
 * Source: Decree 30/2020/NĐ-CP, Appendix I (verified).
 *
 * @example
 * citeReference({ number: "35", year: 2022, symbol: "NĐ-CP", type: "NĐ", kind: "legal" })
 * //=> { vi: "Nghị định số 35/2022/NĐ-CP", en: "Decree No. 35/2022/NĐ-CP" }
 */
export const citeReference = (
  reference: Pick<DocumentReference, "number" | "year" | "symbol" | "type" | "kind">,
): Bilingual => numbered(nameOfType(reference) ?? ANY_DOCUMENT, formatReference(reference));

/**
 * The citation of a document: the first time in full, with date, issuer and subject; later, short, with type and
 * reference. Issuer and subject stay in Vietnamese in the English citation.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, for what is cited and its order (verified); the joining words from usage
 * (secondary source). Party offices set a comma before the date (secondary source); state offices do not.
 *
 * @example
 * citeDocument({ type: "QĐ", number: "31", symbol: "QĐ-UBND", party: false, date: "2019-01-10" as Day, issuer: "Ủy ban nhân dân tỉnh Kon Tum", subject: "Ban hành Chương trình hành động" }, "full")
 * //=> { vi: "Quyết định số 31/QĐ-UBND ngày 10 tháng 01 năm 2019 của Ủy ban nhân dân tỉnh Kon Tum ban hành Chương trình hành động", en: "Decision No. 31/QĐ-UBND dated 10 January 2019 of Ủy ban nhân dân tỉnh Kon Tum: Ban hành Chương trình hành động" }
 * citeDocument({ type: "CV", number: "4622", symbol: "UBND-KT", party: false, date: "2019-12-04" as Day, issuer: "Ủy ban nhân dân tỉnh Bình Thuận", subject: null }, "short")
 * //=> { vi: "Công văn số 4622/UBND-KT", en: "Official letter No. 4622/UBND-KT" }
 */
export const citeDocument = (document: Omit<Document, "id">, form: "full" | "short"): Bilingual => {
  const { type, date, issuer, subject } = document;
  const short = numbered(DOCUMENT_TYPES[type], formatReference(document));
  if (form === "short") return short;
  return {
    vi: `${short.vi} ${formatOfficialDate(date)} của ${issuer}${subject === null ? "" : ` ${citeSubject(subject, type)}`}`,
    en: `${short.en} dated ${formatDate(date, "en")} of ${issuer}${subject === null ? "" : `: ${subject.trim()}`}`,
  };
};
