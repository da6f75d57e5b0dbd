import type { Named } from "@khukit/core/publication";
import { nullable, type Reader, record, text } from "../element/json-reader.js";

/** Where a figure or a task was published. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly published: string;
}

export const named: Reader<Named> = record<Named>({ id: text, name: record({ vi: text, en: text }) });

export const source: Reader<Source | null> = nullable(record<Source>({ title: text, url: text, published: text }));
