import * as z from "zod/mini";
import { expects } from "../record/expectation.js";
import { identifierSchema } from "../record/fields.js";
import { capitalAmountSchema } from "./capital.schema.js";

export const investmentYearSchema = expects(
  z.int().check(z.minimum(1900), z.maximum(9999)),
  "một năm, ví dụ 2024",
  "a year, such as 2024",
);

/** A public project's capital in one year, in đồng; null where it is not known. */
export const publicInvestmentSchema = expects(
  z.strictObject({
    /** The project's id. */
    project: identifierSchema,
    year: investmentYearSchema,
    /** Kế hoạch vốn được giao. */
    plan: z.nullable(capitalAmountSchema),
    /** Đã giải ngân. */
    disbursed: z.nullable(capitalAmountSchema),
  }),
  "vốn đầu tư công của một dự án trong một năm: project, year, plan (kế hoạch), disbursed (giải ngân)",
  "a project's public investment in one year: project, year, plan, disbursed",
);

export type PublicInvestment = z.infer<typeof publicInvestmentSchema>;
