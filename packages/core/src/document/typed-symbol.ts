import { readAbbreviation, type TypeAbbreviation } from "./abbreviation.js";
import { mendGroup } from "./group.js";
import { findIssuer, type Issuer } from "./issuer.js";
import { LEGAL_TYPES } from "./legal-type.js";
import { isDistinct, partsOf, splitIssuers } from "./lost-mark.js";
import type { ReferenceKind } from "./reference.js";
import type { Group, Groups, Mark } from "./reference-text.js";
import type { SymbolContext, SymbolReading } from "./symbol-reading.js";
import { DOCUMENT_TYPES } from "./type.js";

/** Abbreviations that are also in use as short names of units. Source: field notes (secondary source). */
const COLLIDING = ["QC", "CT", "HD", "DA", "KH"];

const JOINT = ["TTLT", "NQLT"];

/**
 * Abbreviations that may be something else, and the bodies before which they are a type: TT-HĐND is the council's
 * standing body (Thường trực), PL an annex (Phụ lục). From memory, unverified.
 */
const BOUND: Readonly<Record<string, RegExp>> = { L: /^CTN$/, PL: /^UBTVQH/, TT: /^(?!UBND$|HĐND$)/ };

interface Typed {
  readonly abbreviation: TypeAbbreviation;
  readonly first: Group;
  readonly others: readonly Group[];
  /** The first of the others, where it is well known. */
  readonly issuer: Issuer | null;
  readonly isJoint: boolean;
}

const takeType = ([first, ...rest]: Groups): Typed | null => {
  const abbreviation = readAbbreviation(first.text);
  if (abbreviation === null) return null;
  const isJoint = JOINT.includes(abbreviation.printed);
  const others = isJoint ? rest.flatMap((group) => partsOf(group, splitIssuers(group.text))) : rest;
  const issuer = others[0] === undefined ? null : findIssuer(others[0].text);
  const bound = BOUND[abbreviation.printed];
  if (bound && !bound.test(issuer?.abbreviation ?? "")) return null;
  return { abbreviation, first, others, issuer, isJoint };
};

/** Without an issuer, or without the slash before it, only a symbol that can be nothing else is one. */
const isCertain = ({ abbreviation, first, others, issuer }: Typed): boolean => {
  const { printed } = abbreviation;
  if (others.length === 0) return first.mark === "/" && first.text === printed && isDistinct(printed);
  return first.mark !== "" || issuer !== null || isDistinct(printed);
};

/** Bodies of the state, whatever marks are printed. BTC is also short for Ban Tổ chức, a party body. */
const isStateBody = ({ abbreviation, party, unique }: Issuer): boolean =>
  !party && (unique ? abbreviation !== "BTC" : ["UBND", "HĐND"].includes(abbreviation));

const hasPartyMarks = (lead: Mark, second: Mark): boolean =>
  lead === "-" ? second !== "-" : lead === "" && second === "/";

const isParty = ({ first, others, issuer, isJoint }: Typed, year: number | null): boolean => {
  const [second] = others;
  if (second === undefined || isJoint || year !== null) return false;
  if (issuer && (issuer.party || isStateBody(issuer))) return issuer.party;
  return hasPartyMarks(first.mark, second.mark);
};

const isLegal = ({ type }: TypeAbbreviation, year: number | null): boolean =>
  type in LEGAL_TYPES && (year !== null || !(type in DOCUMENT_TYPES));

const kindOf = (typed: Typed, year: number | null): ReferenceKind => {
  if (isParty(typed, year)) return "party";
  return isLegal(typed.abbreviation, year) ? "legal" : "administrative";
};

/** The mark that belongs before the issuer; joint documents are printed with either. */
const issuerMark = ({ isJoint }: Typed, kind: ReferenceKind, printed: Mark): Mark =>
  kind === "party" || (isJoint && printed === "/") ? "/" : "-";

const isAmbiguous = ({ abbreviation: { printed }, issuer }: Typed, kind: ReferenceKind): boolean =>
  kind === "party" ? printed === "QĐ" : kind === "administrative" && issuer === null && COLLIDING.includes(printed);

/**
 * A symbol that begins with a type: `TB-KKT`, `NĐ-CP`, `NQ/TU`. Null where it does not, or where what follows is no
 * abbreviation of an issuer.
 * Source: Decree 30/2020/NĐ-CP, Appendix I (verified); the party's QĐ stands for Quyết định and Quy định (secondary source).
 */
export const readTypedSymbol = (groups: Groups, { year, isLetter }: SymbolContext): SymbolReading | null => {
  const typed = takeType(groups);
  if (typed === null || !isCertain(typed)) return null;
  const { abbreviation, first, others, isJoint } = typed;
  const kind = kindOf(typed, year);
  const ambiguous = isAmbiguous(typed, kind);
  if (isLetter && ambiguous && kind === "administrative") return null;
  const mended = others.map(({ mark, text }, index): Group | null => {
    const group = mendGroup(text, typed.issuer !== null);
    return group === null ? null : { mark: index === 0 ? issuerMark(typed, kind, mark) : "-", text: group };
  });
  if (!mended.every((group) => group !== null)) return null;
  const texts = mended.map(({ text }) => text);
  const issuers = isJoint ? texts : texts.slice(0, 1);
  return {
    type: abbreviation.type,
    kind,
    issuerAbbreviation: issuers.join("-") || null,
    unit: texts.slice(issuers.length).join("-") || null,
    ambiguous,
    printed: [first, ...others],
    mended: [{ mark: kind === "party" ? "-" : "/", text: abbreviation.printed }, ...mended],
  };
};
