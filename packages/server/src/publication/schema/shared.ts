import { DOCUMENT_TYPES } from "@khukit/core/document";
import type { JsonSchema } from "@khukit/core/schema";
import { fieldsOf } from "./core-schemas.js";
import { address, choice, count, list, nullable, object, type Properties, ref, text } from "./json-schema.js";

/** What several publications hold. */
export const sharedSchemas = (): Properties => ({
  Named: object({ id: text, name: ref("bilingual") }),
  Source: object({ title: text, url: address, published: ref("day") }),
  FigureBeside: object({
    value: ref("decimal"),
    period: nullable(ref("period")),
    asOf: nullable(ref("asOf")),
    qualifier: nullable(ref("qualifier")),
  }),
  PublishedDocument: object({
    ...fieldsOf("document", ["id", "number", "symbol", "date", "issuer", "subject"]),
    type: choice(Object.keys(DOCUMENT_TYPES)),
    reference: text,
  }),
  PublishedCountry: object({ code: ref("country"), name: ref("bilingual") }),
  PublishedSector: object({ code: ref("sector"), section: ref("bilingual") }),
  Problem: object({ type: text, title: text, status: { type: "integer" }, detail: text, detail_en: text }),
});

/** A list that comes in pages. */
export const paged = (name: string, item: string): JsonSchema =>
  object({ board: ref("Named"), total: count, [name]: list(ref(item)) }, { next_url: address });
