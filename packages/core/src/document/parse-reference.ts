import { withoutStroke } from "./abbreviation.js";
import { canonicalNumber } from "./number.js";
import type { DocumentReference, Repair } from "./reference.js";
import { type Group, type Mark, type ReferenceText, readReferenceText } from "./reference-text.js";
import { readSymbol } from "./symbol.js";
import type { SymbolReading } from "./symbol-reading.js";

const markRepair = (printed: Mark, mended: Mark): readonly Repair[] => {
  if (printed === mended) return [];
  return [mended === "-" ? "hyphen" : "slash"];
};

const withD = (text: string): string => text.replaceAll("Đ", "D");

/** A lost Đ is a letter; what differs without it, and does not in capitals, is the case. */
const letterRepairs = (printed: string, mended: string): readonly Repair[] => {
  const repairs: Repair[] = [];
  if (printed.toUpperCase() !== mended.toUpperCase()) repairs.push("letter");
  if (withoutStroke(printed) === withoutStroke(mended) && withD(printed) !== withD(mended)) repairs.push("case");
  return repairs;
};

const groupRepairs = (printed: Group, mended: Group): readonly Repair[] => [
  ...markRepair(printed.mark, mended.mark),
  ...letterRepairs(printed.text, mended.text),
];

const numberRepairs = ({ digits, letter }: ReferenceText): readonly Repair[] => {
  const repairs: Repair[] = [];
  if (canonicalNumber(digits) !== digits) repairs.push("zero");
  if (/[A-Z]/.test(letter)) repairs.push("case");
  return repairs;
};

const ORDER: readonly Repair[] = ["space", "dash", "slash", "hyphen", "letter", "case", "zero"];

const repairsOf = (text: ReferenceText, { printed, mended }: SymbolReading): readonly Repair[] => {
  const found = [
    ...text.repaired,
    ...numberRepairs(text),
    ...(text.year === null ? [] : markRepair(text.yearMark, "/")),
    ...mended.flatMap((group, index) => groupRepairs(printed[index] ?? group, group)),
  ];
  return ORDER.filter((repair) => found.includes(repair));
};

const joinGroups = ([first, ...rest]: readonly Group[]): string =>
  [first?.text, ...rest.map(({ mark, text }) => `${mark}${text}`)].join("");

export interface ReadingOptions {
  /** The document is known to be a công văn, which settles `KH-TH`. */
  readonly isLetter: boolean;
}

export const readReference = (asPrinted: string, { isLetter }: ReadingOptions): DocumentReference | null => {
  const text = readReferenceText(asPrinted);
  if (text === null || /^0*$/.test(text.digits)) return null;
  const { digits, letter, year } = text;
  const reading = readSymbol(text.groups, { year, letter, isLetter });
  if (reading === null) return null;
  const { type, kind, issuerAbbreviation, unit, ambiguous } = reading;
  return {
    number: canonicalNumber(`${digits}${letter}`),
    year,
    symbol: joinGroups(reading.mended),
    type,
    kind,
    issuerAbbreviation,
    unit,
    ambiguous,
    asPrinted,
    repaired: repairsOf(text, reading),
  };
};

/**
 * Reads one whole reference, well formed or damaged in a way that can be recognised, also after "Số:". What was mended
 * is named in `repaired`. Null for anything else: dates, pairs, scales, single abbreviations that may mean anything, a
 * công văn whose hyphen is lost (`4622/UBNDKT`), numbers of more than six digits, and texts of more than 100 characters, which are not looked at.
 *
 * The first group decides: a known type's abbreviation makes a typed document, anything else a công văn. Where the
 * abbreviation is also in use as a unit's short name (QC, CT, HD, DA, KH) and no well-known issuer follows, the reading
 * is marked ambiguous. A year makes Nghị quyết, Quyết định and Chỉ thị legal documents.
 * Source: Decree 30/2020/NĐ-CP, Article 15 and Appendix I (verified); party documents (secondary source); damages as
 * seen on public portals (verified).
 *
 * @example
 * parseReference("645/TB-KKT") //=> { number: "645", year: null, symbol: "TB-KKT", type: "TB", kind: "administrative", issuerAbbreviation: "KKT", unit: null, ambiguous: false, asPrinted: "645/TB-KKT", repaired: [] }
 * parseReference("35/2022NĐCP") //=> { number: "35", year: 2022, symbol: "NĐ-CP", type: "NĐ", kind: "legal", issuerAbbreviation: "CP", unit: null, ambiguous: false, asPrinted: "35/2022NĐCP", repaired: ["slash", "hyphen"] }
 * parseReference("07-NQ/TU")?.kind //=> "party"
 * parseReference("4622/UBND-KT")?.type //=> "CV"
 * parseReference("15/9") //=> null
 */
export const parseReference = (text: string): DocumentReference | null => readReference(text, { isLetter: false });
