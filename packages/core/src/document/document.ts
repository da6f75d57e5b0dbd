import * as z from "zod/mini";
import { daySchema } from "../day/schema.js";
import { expects } from "../record/expectation.js";
import { identifierSchema, proseSchema } from "../record/fields.js";
import { DOCUMENT_TYPES, type DocumentType } from "./type.js";

const types = Object.keys(DOCUMENT_TYPES) as [DocumentType, ...DocumentType[]];

export const documentTypeSchema = expects(
  z.enum(types),
  `một loại văn bản: ${types.join(", ")}`,
  `a document type: ${types.join(", ")}`,
);

export const documentSchema = expects(
  z.strictObject({
    id: identifierSchema,
    type: documentTypeSchema,
    /** As printed: `645`, `07`. */
    number: expects(
      z.string().check(z.regex(/^\d+[a-z]?$/)),
      'số văn bản, ví dụ "645" hoặc "07"',
      'a document number, such as "645" or "07"',
    ),
    /** The part after the number: `TB-KKT`; of a party document `NQ/TU`. */
    symbol: expects(
      z.string().check(z.regex(/^[\p{Lu}\p{Ll}\d&]+(?:[-/][\p{Lu}\p{Ll}\d&]+)*$/u), z.maxLength(40)),
      'ký hiệu văn bản, ví dụ "TB-KKT", "UBND-KT"; văn bản của Đảng: "NQ/TU"',
      'a document symbol, such as "TB-KKT", "UBND-KT"; of a party document "NQ/TU"',
    ),
    /** Party documents join number and symbol with a hyphen. */
    party: z.boolean(),
    date: daySchema,
    issuer: proseSchema,
    subject: z.nullable(proseSchema),
  }),
  "một văn bản",
  "a document",
);

export type Document = z.infer<typeof documentSchema>;
