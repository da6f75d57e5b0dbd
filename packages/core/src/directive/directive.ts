import * as z from "zod/mini";
import { daySchema } from "../day/schema.js";
import { periodSchema } from "../period/schema.js";
import { expects } from "../record/expectation.js";
import { identifierSchema, proseSchema } from "../record/fields.js";

/** One assigned task (nhiệm vụ được giao), with the place in the document that assigns it. */
export const directiveSchema = expects(
  z.strictObject({
    id: identifierSchema,
    /** The document that assigns it, by id; null for a task given in a meeting. What it carries out is named in `text`. */
    document: z.nullable(identifierSchema),
    /** The article that reports it, by slug. */
    article: z.nullable(identifierSchema),
    /** The heading it stands under, as numbered: "2. Công tác chuyên môn". */
    section: z.nullable(proseSchema),
    text: proseSchema,
    lead: identifierSchema,
    with: z.readonly(z.array(identifierSchema)),
    /** The period it is to be done in, where the source names no day. */
    period: z.nullable(periodSchema),
    due: z.nullable(daySchema),
    completed: z.nullable(daySchema),
    result: z.nullable(proseSchema),
  }),
  "một nhiệm vụ được giao",
  "an assigned task",
);

export type Directive = z.infer<typeof directiveSchema>;
