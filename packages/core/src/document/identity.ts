import type { Day } from "../day/day.js";
import { fold } from "../vietnamese/fold.js";
import { findIssuer } from "./issuer.js";
import { isSameIssuer, plainIssuerName } from "./issuer-name.js";
import { partsOfNumber } from "./number.js";
import type { DocumentReference } from "./reference.js";

/** A reference, with its issuer's name and its date where they are known: a citation in running text often has neither. */
export interface KnownDocument
  extends Pick<DocumentReference, "number" | "year" | "symbol" | "kind" | "issuerAbbreviation"> {
  readonly issuer?: string | null;
  readonly date?: Day | null;
}

const plainNumber = (number: string): string => {
  const { digits, letter } = partsOfNumber(number);
  return `${digits || "0"}${letter}`;
};

/** The type keeps its Đ (HD and HĐ are two types); the rest is folded, and marks that may be lost do not count. */
const plainSymbol = (symbol: string): string => {
  const [type = "", ...rest] = symbol.split(/[-/]/);
  return type.toLowerCase().replaceAll("&", "") + fold(rest.join("")).replaceAll("&", "");
};

const yearOf = ({ year, date }: KnownDocument): number | null => year ?? (date ? Number(date.slice(0, 4)) : null);

/** All of a joint document's issuers must be the only ones of their name. */
const isOnlyIssuer = ({ issuerAbbreviation }: KnownDocument): boolean =>
  issuerAbbreviation?.split("-").every((issuer) => findIssuer(issuer)?.unique) ?? false;

const issuerKey = (document: KnownDocument): string => {
  if (isOnlyIssuer(document)) return fold(document.issuerAbbreviation ?? "");
  return document.issuer ? plainIssuerName(document.issuer) : "?";
};

const seriesOf = (document: KnownDocument): string =>
  [plainNumber(document.number), plainSymbol(document.symbol), document.kind].join("/");

/**
 * A document's identity as one text: number, symbol, kind, year and issuer. Zeros, case, hyphens, slashes and
 * diacritics of the issuer do not count; what is unknown is `?`. Only keys without `?` say for certain that two
 * documents are one: see `sameDocument`.
 * Source: a number is unique within a year and an issuer, Decree 30/2020/NĐ-CP, Article 15 (verified). Party documents
 * are numbered by term of the committee, so a year narrows them enough (secondary source).
 *
 * @example
 * documentKey({ number: "07", year: null, symbol: "NQ/TU", kind: "party", issuerAbbreviation: "TU" }) //=> "7/nqtu/party/?/?"
 * documentKey({ number: "35", year: 2022, symbol: "NĐ-CP", kind: "legal", issuerAbbreviation: "CP" }) //=> "35/nđcp/legal/2022/cp"
 */
export const documentKey = (document: KnownDocument): string =>
  [seriesOf(document), yearOf(document) ?? "?", issuerKey(document)].join("/");

const isSameYear = (left: KnownDocument, right: KnownDocument): boolean | null => {
  const [a, b] = [yearOf(left), yearOf(right)];
  return a === null || b === null ? null : a === b;
};

const haveSameIssuer = (left: KnownDocument, right: KnownDocument): boolean | null => {
  // Asked of documents with one symbol: what it says of either, it says of both.
  if (isOnlyIssuer(left) || isOnlyIssuer(right)) return true;
  return left.issuer && right.issuer ? isSameIssuer(left.issuer, right.issuer) : null;
};

/**
 * Whether two references mean one document; "possible" where the year or the issuer is unknown on one side, or one
 * issuer's name is part of the other's. `31/QĐ-UBND` and `31/2019/QĐ-UBND` are different: legal documents have a series
 * of their own.
 * Source: Decree 30/2020/NĐ-CP, Article 15 and Appendix I (verified).
 *
 * @example
 * sameDocument(
 *   { number: "07", year: null, symbol: "NQ/TU", kind: "party", issuerAbbreviation: "TU", date: "2019-07-25" as Day, issuer: "Ban Thường vụ Tỉnh ủy Quảng Bình" },
 *   { number: "07", year: null, symbol: "NQ/TU", kind: "party", issuerAbbreviation: "TU", date: "2019-07-25" as Day, issuer: "Tỉnh ủy" },
 * )
 * //=> "possible"
 */
export const sameDocument = (left: KnownDocument, right: KnownDocument): "same" | "different" | "possible" => {
  const answers = [seriesOf(left) === seriesOf(right), isSameYear(left, right), haveSameIssuer(left, right)];
  if (answers.includes(false)) return "different";
  return answers.includes(null) ? "possible" : "same";
};
