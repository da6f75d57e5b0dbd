import * as z from "zod/mini";
import { expects } from "../record/expectation.js";
import { bilingualSchema, identifierSchema } from "../record/fields.js";

/** An investment project, as far as figures name it. Its figures are observations, so that each stands once. */
export const projectSchema = expects(
  z.strictObject({ id: identifierSchema, name: bilingualSchema, zone: z.nullable(identifierSchema) }),
  "một dự án",
  "a project",
);

export type Project = z.infer<typeof projectSchema>;
