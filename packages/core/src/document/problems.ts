import type { Bilingual, Place, Problem } from "../problem/problem.js";
import type { Document } from "./document.js";
import { readReference } from "./parse-reference.js";
import { type DocumentReference, formatReference } from "./reference.js";
import { DOCUMENT_TYPES } from "./type.js";

interface Finding {
  readonly column: keyof Document;
  readonly message: Bilingual;
}

type Check = (document: Document, read: DocumentReference) => Finding | null;

/** Thư công has no abbreviation either, and a party's QĐ stands for Quy định too. */
const isSameType = ({ type }: Document, read: DocumentReference): boolean =>
  type === read.type ||
  (type === "TCo" && read.type === "CV") ||
  (type === "QyĐ" && read.type === "QĐ" && read.kind === "party");

/** A symbol of a type that a record cannot hold (`KL/TU`) is let pass: its clerk could do nothing about it. */
const typeAgainstSymbol: Check = (document, read) => {
  if (isSameType(document, read)) return null;
  const { type, symbol } = document;
  const named = Object.entries(DOCUMENT_TYPES).find(([known]) => known === read.type)?.[1];
  if (named === undefined) return null;
  const own = DOCUMENT_TYPES[type];
  return {
    column: "type",
    message: {
      vi: `loại văn bản là ${own.vi} nhưng ký hiệu "${symbol}" là của ${named.vi}; hãy sửa loại hoặc ký hiệu.`,
      en: `the type is ${own.en} but the symbol "${symbol}" is of a ${named.en}; mend the type or the symbol.`,
    },
  };
};

const partyAgainstSymbol: Check = (document, read) => {
  const { party, symbol } = document;
  if (!party && read.kind === "party") {
    return {
      column: "party",
      message: {
        vi: `"${formatReference(document)}" là văn bản của Đảng, viết "${formatReference(read)}"; hãy đánh dấu văn bản của Đảng và ghi ký hiệu "${read.symbol}".`,
        en: `"${formatReference(document)}" is a party document, written "${formatReference(read)}"; mark it as the party's and give the symbol "${read.symbol}".`,
      },
    };
  }
  const isRight = !read.repaired.includes("slash") && !read.repaired.includes("hyphen");
  if (!party || isRight) return null;
  return {
    column: "symbol",
    message: {
      vi: `văn bản được ghi là của Đảng nhưng ký hiệu "${symbol}" không theo dạng "NQ/TU"; hãy sửa ký hiệu hoặc bỏ đánh dấu văn bản của Đảng.`,
      en: `the document is marked as the party's but the symbol "${symbol}" has not the form "NQ/TU"; mend the symbol or take the mark away.`,
    },
  };
};

const dateAgainstYear: Check = ({ date }, { year, asPrinted }) =>
  year === null || date.startsWith(String(year))
    ? null
    : {
        column: "date",
        message: {
          vi: `ngày ban hành "${date}" không thuộc năm ${year} ghi trong "${asPrinted}"; hãy sửa ngày hoặc số, ký hiệu.`,
          en: `the date "${date}" is not in the year ${year} that "${asPrinted}" gives; mend the date or the reference.`,
        },
      };

const CHECKS: readonly Check[] = [typeAgainstSymbol, partyAgainstSymbol, dateAgainstYear];

const lostNumber = ({ number }: Document): Finding => ({
  column: "number",
  message: {
    vi: `số văn bản "${number}" không phải là một số; cần số từ 01 trở lên như in trên văn bản.`,
    en: `the number "${number}" is none; expected a number from 01 on, as the document prints it.`,
  },
});

const findingsOf = (document: Document): readonly Finding[] => {
  if (/^0*[a-z]?$/.test(document.number)) return [lostNumber(document)];
  const isLetter = document.type === "CV" || document.type === "TCo";
  const read = readReference(formatReference(document), { isLetter });
  return read === null ? [] : CHECKS.flatMap((check) => check(document, read) ?? []);
};

/**
 * Where a record contradicts itself: its type and its symbol name different types, a party document is not marked or not
 * written as one, its number is lost, or its date is of another year than its reference. Symbols that are no known form
 * are let pass, for agencies set their own abbreviations.
 * Source: Decree 30/2020/NĐ-CP, Article 15 and Appendix I (verified); party documents (secondary source).
 *
 * @param placeOf tells where a field of the record stands in the file it came from
 *
 * @example
 * documentProblems({ id: "645", type: "QĐ", number: "645", symbol: "TB-KKT", party: false, date: "2020-07-17" as Day, issuer: "Ban Quản lý", subject: null }, (column) => ({ file: "documents.csv", row: 2, column }))
 * //=> [{ code: "contradiction", file: "documents.csv", row: 2, column: "type", message: { vi: 'loại văn bản là Quyết định nhưng ký hiệu "TB-KKT" là của Thông báo; hãy sửa loại hoặc ký hiệu.', en: 'the type is Decision but the symbol "TB-KKT" is of a Notice; mend the type or the symbol.' } }]
 */
export const documentProblems = (document: Document, placeOf: (column: keyof Document) => Place): readonly Problem[] =>
  findingsOf(document).map(({ column, message }) => ({ ...placeOf(column), code: "contradiction", message }));
