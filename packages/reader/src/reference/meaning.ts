import {
  abbreviationOf,
  type DocumentReference,
  findIssuer,
  formatReference,
  nameOfType,
  parseReference,
  type ReferenceKind,
  type ReferenceType,
} from "@khukit/core/document";
import type { Printed, PrintedGroup } from "./printed.js";
import type { Announcement, TypeWord } from "./type-word.js";

/** What a printed number and symbol mean. */
export interface Meaning {
  readonly number: string;
  readonly year: number | null;
  /** As printed, with its marks mended. */
  readonly symbol: string;
  readonly type: string | null;
  readonly type_vi: string | null;
  readonly kind: ReferenceKind;
  /** By the symbol alone. */
  readonly issuer: string | null;
  /** Number and symbol as they should be printed: `31/QĐ-UBND`. */
  readonly canonical: string;
  /** The first token after it. */
  readonly to: number;
}

/** First groups of what licences and contracts print; from public pages of boards, none is a document that one cites. */
const NOT_CITED: ReadonlySet<string> = new Set(
  "GP GPXD GPMT GPLX GPKD GPHĐ GPĐT GXN GCN GCNĐT GCNĐKĐT GCNĐC GCNQSDĐ CN CCHN HĐ HĐKT HĐMB HĐLĐ HĐLV HĐTĐ HĐXD HĐTV HĐCN".split(
    " ",
  ),
);

/** With more groups fewer are tried: what follows a symbol is seldom a part of it. */
const TRIES = [10, 3, 2, 1];

const joined = (groups: readonly PrintedGroup[], from: number): string =>
  groups.map(({ mark, text }, index) => (index < from ? "" : mark) + text).join("");

const printedText = ({ number, year }: Printed, groups: readonly PrintedGroup[]): string => {
  const mark = groups[0]?.mark || "/";
  return year === null ? `${number}${joined(groups, 0)}` : `${number}/${year}${mark}${joined(groups, 1)}`;
};

interface Read {
  readonly reference: DocumentReference;
  readonly groups: readonly PrintedGroup[];
}

/** The longest run of groups that core takes for a reference. */
const readLongest = (printed: Printed): Read | null => {
  let before = 0;
  for (const most of TRIES) {
    const groups = printed.groups.slice(0, most);
    if (groups.length === before) continue;
    before = groups.length;
    const reference = parseReference(printedText(printed, groups));
    if (reference !== null) return { reference, groups };
  }
  return null;
};

/** The mended symbol with the letters as they were printed: only marks are put right. */
const withPrintedLetters = (mended: string, groups: readonly PrintedGroup[]): string => {
  const printed = groups.map(({ text }) => text).join("");
  let at = 0;
  const symbol = mended.replace(/[^-/]/g, () => printed[at++] ?? "");
  return at === printed.length ? symbol : mended;
};

/** Bodies that a symbol names beyond doubt; a legislature without its term. */
const issuerOf = (abbreviations: string | null): string | null => {
  const issuers = abbreviations?.split("-").map(findIssuer) ?? [];
  const names = issuers.map((issuer) => (issuer?.unique ? issuer.name.vi.replace(/ khóa [IVX]+$/, "") : null));
  return names.length > 0 && names.every((name) => name !== null) ? names.join(", ") : null;
};

interface Typed {
  readonly type: ReferenceType | null;
  readonly name: string | null;
}

const nameOf = (type: ReferenceType | null, kind: ReferenceKind): string | null =>
  nameOfType({ type, kind })?.vi ?? null;

/** A symbol that tells its type is right; the word before it settles what the symbol leaves open. */
const typeOf = ({ type, kind, ambiguous }: DocumentReference, word: TypeWord | null): Typed => {
  const isOpen = type === null || type === "CV" || ambiguous;
  const isSaid = word !== null && !word.isOther && isOpen;
  if (!isSaid) return { type, name: nameOf(type, kind) };
  return { type: word.type, name: word.name ?? nameOf(word.type, kind) };
};

/** What may be a pair of abbreviations (`5/KCN-KKT`) is a reference only where `số` or its type stands before it. */
const isCertain = ({ type, ambiguous, issuerAbbreviation, year }: DocumentReference): boolean =>
  type !== "CV" && (year !== null || (!ambiguous && issuerAbbreviation !== null));

/** `18 QĐ-UBND` may be eighteen of them. */
const isMarkLost = ({ groups, year }: Printed): boolean => groups[0]?.mark === "" && year === null;

const isLicence = (reference: DocumentReference, groups: readonly PrintedGroup[], word: TypeWord | null): boolean =>
  NOT_CITED.has(groups[0]?.text.toUpperCase() ?? "") ||
  reference.type === "HĐ" ||
  (word?.isOther === true && (reference.type === "CV" || reference.type === null));

const readMeaning = ({ reference, groups }: Read, printed: Printed, said: Announcement | null): Meaning | null => {
  if (isLicence(reference, groups, said?.word ?? null)) return null;
  if (said?.isNear !== true && (isMarkLost(printed) || !isCertain(reference))) return null;
  const { type, name } = typeOf(reference, said?.word ?? null);
  return {
    number: printed.number,
    year: printed.year,
    symbol: withPrintedLetters(reference.symbol, groups),
    type: type === null ? null : abbreviationOf(type),
    type_vi: name,
    kind: reference.kind,
    issuer: issuerOf(reference.issuerAbbreviation),
    canonical: formatReference(reference),
    to: groups.at(-1)?.to ?? 0,
  };
};

/** `Sắc lệnh số 22/SL`, `Công văn số 1615/BHXH`: a symbol that only the word before it makes one. */
const saidMeaning = (printed: Printed, said: Announcement | null): Meaning | null => {
  const { number, year, groups } = printed;
  const [first] = groups;
  if (said?.word == null || said.word.isOther || first === undefined || first.mark === "") return null;
  if (NOT_CITED.has(first.text.toUpperCase()) || !said.isNear || (groups.length === 1 && !said.isNumbered)) return null;
  const { type, name } = said.word;
  const symbol = joined(groups, 1);
  return {
    number,
    year,
    symbol,
    type: type === null ? null : abbreviationOf(type),
    type_vi: name ?? nameOf(type, "administrative"),
    kind: type === "NĐ" || type === "TT" || name === "Sắc lệnh" ? "legal" : "administrative",
    issuer: null,
    canonical: `${number}${year === null ? "" : `/${year}`}${first.mark}${symbol}`,
    to: groups.at(-1)?.to ?? 0,
  };
};

/** What a printed number and symbol mean, with the words before them; null where they are no reference. */
export const meaningOf = (printed: Printed, said: Announcement | null): Meaning | null => {
  const read = readLongest(printed);
  return read === null ? saidMeaning(printed, said) : readMeaning(read, printed, said);
};
