import * as z from "zod/mini";
import { expects } from "../record/expectation.js";
import { reportMetaSchema } from "./meta.js";
import { reportIdSchema } from "./schema.js";
import { reportSectionSchema } from "./section.schema.js";

/** A report on a period: what stands on its first and last page, and its text section by section. */
export const reportSchema = expects(
  z.strictObject({
    id: reportIdSchema,
    meta: reportMetaSchema,
    sections: z.readonly(z.array(reportSectionSchema)),
  }),
  "một báo cáo: id, meta (phần đầu), sections (các mục)",
  "a report: id, meta (front matter), sections",
);

export type Report = z.infer<typeof reportSchema>;
