import * as z from "zod/mini";
import { expects } from "../record/expectation.js";
import { countSchema } from "../record/fields.js";
import { REPORT_SECTION_KINDS, type ReportSectionKind } from "./section.js";

const kinds = Object.keys(REPORT_SECTION_KINDS) as [ReportSectionKind, ...ReportSectionKind[]];

const reportSectionKindSchema = expects(
  z.enum(kinds),
  `một loại mục: ${kinds.join(", ")}`,
  `a kind of section: ${kinds.join(", ")}`,
);

/**
 * A heading with what stands between it and the next heading. Sections follow one another as in the text; one of a
 * higher level lies inside the nearest one of a lower level before it.
 */
export const reportSectionSchema = expects(
  z.strictObject({
    /** How many `#` the heading has; 0 for what stands before the first heading. */
    level: expects(countSchema.check(z.maximum(6)), "cấp của đề mục, từ 0 đến 6", "the heading's level, from 0 to 6"),
    /** As written, with its number: `I. KẾT QUẢ THỰC HIỆN`. */
    heading: z.nullable(z.string()),
    /** What its heading says, most often one; `other` alone where it says nothing that is known. */
    kinds: z.readonly(z.array(reportSectionKindSchema)),
    /** Markdown, untouched but for the blank lines around it. */
    text: z.string(),
  }),
  "một mục của báo cáo",
  "a section of a report",
);

export type ReportSection = z.infer<typeof reportSectionSchema>;
