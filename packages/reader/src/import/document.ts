import type { Board } from "@khukit/core/board";
import { toDay } from "@khukit/core/day";
import {
  type Document,
  type DocumentReference,
  documentProblems,
  documentSchema,
  findIssuer,
} from "@khukit/core/document";
import type { Bilingual, Place } from "@khukit/core/problem";
import { checkRecord, formatPath } from "@khukit/core/record";
import { fold } from "@khukit/core/vietnamese";
import { type Change, changeOf, type Draft, type Held } from "./change.js";
import { issuerName } from "./issuer.js";
import { type Cited, findKnown, isAdministrative, recordSymbol, referenceFrom } from "./known-document.js";
import { plainLine } from "./plain-line.js";
import {
  againstRecord,
  LEGAL_TYPE,
  NO_DATE,
  NO_ISSUER,
  perhapsSame,
  type Refusal,
  UNREADABLE_REFERENCE,
} from "./refusal.js";
import { freeSlug, slugOf } from "./slug.js";
import type { ImportSource } from "./source.js";

interface Told {
  readonly printed: string;
  readonly reference: DocumentReference;
  readonly type: string | null;
  readonly cited: Cited;
  readonly subject: string | null;
}

export interface DocumentImport {
  readonly changes: readonly Change<Document>[];
  readonly refusals: readonly Refusal[];
  /** The source itself, where it is an official document. */
  readonly own: Document | null;
  /** Ids of the documents that it cites, as far as the folder has them now. */
  readonly cited: readonly string[];
}

export interface DocumentContext {
  readonly board: Board;
  readonly documents: readonly Held<Document>[];
  readonly replace: boolean;
}

const toldOf = (
  printed: string,
  reference: DocumentReference,
  { type, issuer, date, subject }: Record<"type" | "issuer" | "date" | "subject", string | null>,
): Told => ({ printed, reference, type, subject, cited: { ...reference, issuer, date: toDay(date ?? "") } });

/** What is filed with a board without an issuer's name over it is the board's, unless its symbol names another body. */
const ownIssuer = (printed: string | null, reference: DocumentReference, board: Board): string | null => {
  const named = issuerName(printed, reference, board);
  const isKnown = findIssuer(reference.issuerAbbreviation ?? "") !== null && reference.issuerAbbreviation !== "KKT";
  return named ?? (isKnown ? null : board.name.vi);
};

const headerOf = ({ reading: { header } }: ImportSource, board: Board): Told | null => {
  if (header === null || header.number === null || header.symbol === null) return null;
  const printed = `${header.number}/${header.symbol}`;
  const reference = referenceFrom(printed, header.number, header.symbol);
  if (reference === null) return null;
  const { date, subject } = header;
  const type = header.type ?? reference.type;
  return toldOf(header.subject ?? printed, reference, {
    type,
    issuer: ownIssuer(header.issuer, reference, board),
    date,
    subject,
  });
};

const seriesOf = ({ number, year, symbol }: DocumentReference): string => `${number}/${year}/${fold(symbol)}`;

/** Each document that is cited once, and not the one that cites. */
const citedIn = ({ reading }: ImportSource, own: Told | null, board: Board): readonly (Told | string)[] => {
  const seen = new Set(own === null ? [] : [seriesOf(own.reference)]);
  return reading.references.flatMap(({ text, number, symbol, type, issuer, date }): readonly (Told | string)[] => {
    const reference = referenceFrom(text, number, symbol);
    if (reference === null) return [text];
    if (seen.has(seriesOf(reference))) return [];
    seen.add(seriesOf(reference));
    const named = issuerName(issuer, reference, board);
    return [toldOf(text, reference, { type: reference.type ?? type, issuer: named, date, subject: null })];
  });
};

const placeOf = (column: string): Place => ({ file: "documents.csv", row: null, column });

const recordOf = ({ reference, type, subject, cited }: Told, taken: ReadonlySet<string>): Document | Bilingual => {
  if (!isAdministrative(type)) return LEGAL_TYPE;
  if (cited.date === null) return NO_DATE;
  if (cited.issuer === null) return NO_ISSUER;
  const { number, symbol, kind } = reference;
  const id = freeSlug(slugOf(`${number} ${symbol} ${cited.date.slice(0, 4)}`), taken);
  const checked = checkRecord(
    documentSchema,
    {
      id,
      type,
      number,
      symbol: recordSymbol(reference),
      party: kind === "party",
      date: cited.date,
      issuer: plainLine(cited.issuer),
      subject: subject === null ? null : plainLine(subject),
    },
    (path) => placeOf(formatPath(path)),
  );
  if (!checked.ok) return againstRecord(checked.problems);
  const problems = documentProblems(checked.value, placeOf);
  return problems.length > 0 ? againstRecord(problems) : checked.value;
};

const isRecord = (made: Document | Bilingual): made is Document => "id" in made;

const fieldsThatDiffer = (held: Document, draft: Document): readonly (keyof Document & string)[] => [
  ...(held.date === draft.date ? [] : (["date"] as const)),
  ...(draft.subject === null || fold(draft.subject) === fold(held.subject ?? "") ? [] : (["subject"] as const)),
];

type Outcome = Change<Document> | { readonly reason: Bilingual };

const outcomeOf = (told: Told, { documents, replace }: DocumentContext, source: string): Outcome => {
  const { held, possible } = findKnown(told.cited, documents);
  const made = recordOf(told, new Set(documents.map(({ value }) => value.id)));
  const draft = (value: Document): Draft<Document> => ({ value, printed: told.printed, source });
  if (!isRecord(made)) {
    return held === null ? { reason: made } : changeOf(draft(held.value), held, () => [], replace);
  }
  const [perhaps] = held === null ? possible : [];
  if (perhaps !== undefined) return { reason: perhapsSame(perhaps.value.id) };
  return changeOf(draft(made), held, fieldsThatDiffer, replace);
};

const isChange = (outcome: Outcome): outcome is Change<Document> => "state" in outcome;

/** The document itself and those that it cites, against the ones that the folder has. */
export const importDocuments = (source: ImportSource, context: DocumentContext): DocumentImport => {
  const header = headerOf(source, context.board);
  const changes: Change<Document>[] = [];
  const refusals: Refusal[] = [];
  let { documents } = context;
  const refuse = (printed: string, reason: Bilingual): void => {
    refusals.push({ kind: "document", printed, source: source.name, reason });
  };
  const settle = (told: Told): Document | null => {
    const outcome = outcomeOf(told, { ...context, documents }, source.name);
    if (!isChange(outcome)) {
      refuse(told.printed, outcome.reason);
      return null;
    }
    if (outcome.state === "added") documents = [...documents, { value: outcome.value, row: null, place: "import" }];
    changes.push(outcome);
    return outcome.value;
  };
  const own = header === null ? null : settle(header);
  const cited = citedIn(source, header, context.board).flatMap((told) => {
    if (typeof told !== "string") return settle(told)?.id ?? [];
    refuse(told, UNREADABLE_REFERENCE);
    return [];
  });
  return { changes, refusals, own, cited };
};
