import type { Bilingual } from "../problem/problem.js";
import { fold } from "../vietnamese/fold.js";
import { COPY_TYPES, type CopyType } from "./copy-type.js";
import { LEGAL_TYPES, type LegalType } from "./legal-type.js";
import { PARTY_TYPES } from "./party-type.js";
import type { ReferenceKind } from "./reference.js";
import { DOCUMENT_TYPES, type DocumentType, type ReferenceType } from "./type.js";

const LONGEST_NAME = 60;

const findName = <Type extends string>(types: Readonly<Record<Type, Bilingual>>, name: string): Type | null => {
  if (name.length > LONGEST_NAME) return null;
  const wanted = fold(name.replace(/\([^)]*\)\s*$/, ""));
  return (Object.keys(types) as Type[]).find((type) => fold(types[type].vi) === wanted) ?? null;
};

/**
 * The one of the 29 administrative types that a Vietnamese name means, however it is accented (`ủy quyền`, `uỷ quyền`),
 * with or without "(cá biệt)"; null where it is none of them.
 *
 * @example
 * findDocumentType("GIẤY ỦY QUYỀN") //=> "GUQ"
 * findDocumentType("Quyết định (cá biệt)") //=> "QĐ"
 * findDocumentType("Nghị định") //=> null
 */
export const findDocumentType = (name: string): DocumentType | null => findName(DOCUMENT_TYPES, name);

/**
 * The copy that a Vietnamese name means, or null.
 *
 * @example findCopyType("Bản sao y") //=> "SY"
 */
export const findCopyType = (name: string): CopyType | null => findName(COPY_TYPES, name);

/**
 * The legal normative type that a Vietnamese name means, or null. "Nghị quyết" and "Quyết định" are both legal and
 * administrative types.
 *
 * @example findLegalType("Nghị định") //=> "NĐ"
 */
export const findLegalType = (name: string): LegalType | null => findName(LEGAL_TYPES, name);

const TABLES: Readonly<Record<ReferenceKind, readonly Readonly<Record<string, Bilingual>>[]>> = {
  administrative: [DOCUMENT_TYPES, COPY_TYPES, PARTY_TYPES],
  legal: [LEGAL_TYPES, DOCUMENT_TYPES],
  party: [PARTY_TYPES, DOCUMENT_TYPES, COPY_TYPES],
};

/**
 * What a reference's type is called; null where its type is unknown, or is none of its kind.
 *
 * @example
 * nameOfType({ type: "TT", kind: "legal" }) //=> { vi: "Thông tư", en: "Circular" }
 * nameOfType({ type: "TT", kind: "party" }) //=> { vi: "Thông tri", en: "Party circular" }
 */
export const nameOfType = ({
  type,
  kind,
}: {
  readonly type: ReferenceType | null;
  readonly kind: ReferenceKind;
}): Bilingual | null => (type === null ? null : (TABLES[kind].find((table) => type in table)?.[type] ?? null));
