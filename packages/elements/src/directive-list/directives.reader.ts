import type { DirectiveStatusKind } from "@khukit/core/directive";
import { DOCUMENT_TYPES, type DocumentType } from "@khukit/core/document";
import type { Period } from "@khukit/core/period";
import type { Named } from "@khukit/core/publication";
import {
  canonical,
  count,
  listOf,
  nullable,
  nullableText,
  oneOf,
  type Reader,
  record,
  text,
} from "../element/json-reader.js";
import { period } from "../publication/period.reader.js";
import { named, type Source, source } from "../publication/source.readers.js";

export interface SourceDocument {
  readonly id: string;
  readonly type: DocumentType;
  readonly reference: string;
  readonly date: string;
  readonly issuer: string;
  readonly subject: string | null;
}

/** What the list needs of an entry of `directives.json`. */
export interface Task {
  readonly id: string;
  readonly section: string | null;
  readonly text: string;
  readonly result: string | null;
  readonly lead: Named;
  readonly with: readonly Named[];
  readonly period: Period | null;
  readonly due: string | null;
  readonly completed: string | null;
  readonly status: DirectiveStatusKind;
  readonly days: number | null;
  readonly document: SourceDocument | null;
  readonly source: Source | null;
}

export interface Directives {
  /** The day for which each status holds. */
  readonly on: string;
  readonly directives: readonly Task[];
}

/** Most urgent first, as the board publishes them. */
export const STATUSES: readonly DirectiveStatusKind[] = [
  "overdue",
  "due-soon",
  "not-due",
  "no-deadline",
  "done-late",
  "done-on-time",
  "done",
];

const day = canonical((words) => (/^\d{4}-\d\d-\d\d$/.test(words) ? words : null), '"2020-07-31"');

const document: Reader<SourceDocument | null> = nullable(
  record<SourceDocument>({
    id: text,
    type: oneOf(Object.keys(DOCUMENT_TYPES) as DocumentType[]),
    reference: text,
    date: day,
    issuer: text,
    subject: nullableText,
  }),
);

/** `GET /v1/boards/{board}/directives.json` */
export const readDirectives: Reader<Directives> = record<Directives>({
  on: day,
  directives: listOf(
    record<Task>({
      id: text,
      section: nullableText,
      text,
      result: nullableText,
      lead: named,
      with: listOf(named),
      period,
      due: nullable(day),
      completed: nullable(day),
      status: oneOf(STATUSES),
      days: nullable(count),
      document,
      source,
    }),
  ),
});
