import type { Day } from "@khukit/core/day";
import {
  DOCUMENT_TYPES,
  type Document,
  type DocumentReference,
  type DocumentType,
  type KnownDocument,
  parseReference,
  referenceOf,
  sameDocument,
} from "@khukit/core/document";
import type { Held } from "./change.js";

/** Party documents join number and symbol with a hyphen, and their symbols hold the slash. */
const joined = (number: string, symbol: string): string => `${number}${symbol.includes("/") ? "-" : "/"}${symbol}`;

/** A reference as printed, or made of its number and symbol where the print is damaged. */
export const referenceFrom = (printed: string, number: string, symbol: string): DocumentReference | null =>
  parseReference(printed) ?? parseReference(joined(number, symbol));

export const isAdministrative = (type: string | null): type is DocumentType => type !== null && type in DOCUMENT_TYPES;

/** The symbol that a record holds: legal documents print their year before it. */
export const recordSymbol = ({ year, symbol }: DocumentReference): string =>
  year === null ? symbol : `${year}/${symbol}`;

/** What a text tells of a document. */
export interface Cited extends KnownDocument {
  readonly issuer: string | null;
  readonly date: Day | null;
}

const digitsOf = (number: string): string => number.replace(/^0+/, "");

/**
 * The records that may be the document: those that are it for certain, else those that may be as far as is known. A day
 * that both sides know settles what an issuer's shortened name leaves open.
 */
export const findKnown = (
  cited: Cited,
  documents: readonly Held<Document>[],
): { readonly held: Held<Document> | null; readonly possible: readonly Held<Document>[] } => {
  const digits = digitsOf(cited.number);
  const answers = documents
    .filter(({ value }) => digitsOf(value.number) === digits)
    .map((held) => ({ held, answer: sameDocument(cited, referenceOf(held.value)) }));
  const possible = answers.filter(({ answer }) => answer === "possible").map(({ held }) => held);
  const same = answers.find(({ answer }) => answer === "same")?.held;
  const onTheDay = possible.filter(({ value }) => value.date === cited.date);
  const alone = cited.date === null || cited.issuer === null ? possible : onTheDay;
  return { held: same ?? (alone.length === 1 ? (alone[0] ?? null) : null), possible };
};
