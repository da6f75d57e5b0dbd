import { compareDocuments, type Document, type DocumentType } from "@khukit/core/document";
import type { BoardRecords } from "@khukit/core/folder";
import type { Named, PublishedDocument } from "@khukit/core/publication";
import { publishedDocument } from "./document.js";
import { matchesDocument } from "./document-search.js";
import { named } from "./named.js";
import { onceForEach } from "./once-for-each.js";
import { type PageSelection, type PageSize, pageOf } from "./page.js";

export const DOCUMENTS_PAGE: PageSize = { usual: 100, most: 1000 };

export interface DocumentSelection extends PageSelection {
  /** Number, symbol and words of the subject, with or without accents. */
  readonly query?: string | undefined;
  readonly types?: readonly DocumentType[] | undefined;
  /** Years of issue. */
  readonly years?: readonly number[] | undefined;
}

/** `GET /v1/boards/{board}/documents.json` */
export interface DocumentsPublication {
  readonly board: Named;
  /** How many there are on all pages together. */
  readonly total: number;
  readonly next_url?: string;
  /** The latest first. */
  readonly documents: readonly PublishedDocument[];
}

const latestFirst = onceForEach((documents: readonly Document[]) =>
  documents.toSorted((left, right) => compareDocuments(right, left)),
);

const yearOf = ({ date }: Document): number => Number(date.slice(0, 4));

const select = (documents: readonly Document[], { query, types, years }: DocumentSelection): readonly Document[] =>
  documents.filter(
    (document) =>
      (types?.includes(document.type) ?? true) &&
      (years?.includes(yearOf(document)) ?? true) &&
      (query === undefined || matchesDocument(document, query)),
  );

/** The documents that the board cites or issued. */
export const documents = (
  records: BoardRecords,
  selection: DocumentSelection = {},
  origin?: string,
): DocumentsPublication => {
  const { board } = records;
  const { query, types, years, limit, offset } = selection;
  const found = select(latestFirst(records.documents), selection);
  const { items, next } = pageOf(found, {
    board: board.id,
    list: "documents",
    size: DOCUMENTS_PAGE,
    filters: { q: query, type: types?.join(), year: years?.join() },
    limit,
    offset,
    origin,
  });
  return { board: named(board), total: found.length, ...next, documents: items.map(publishedDocument) };
};
