import * as z from "zod/mini";
import { decimalSchema } from "../decimal/schema.js";
import { expects } from "../record/expectation.js";

/**
 * What a figure is compared with (`yoy`: the same period last year) and how the source words it. The forms are never
 * folded into one another: `bằng 114%` is a ratio and `tăng 14%` a change, though both mean the same.
 */
export const comparisonSchema = expects(
  z.strictObject({
    base: z.enum(["yoy", "plan", "previous"]),
    form: z.enum(["ratio", "change", "multiple", "absolute"]),
    /** Percent for ratio and change, times for multiple, the indicator's unit for absolute. */
    value: decimalSchema,
  }),
  'so sánh: cơ sở (yoy, plan, previous), dạng (ratio, change, multiple, absolute) và trị số, ví dụ "yoy ratio 114"',
  'a comparison: base (yoy, plan, previous), form (ratio, change, multiple, absolute) and value, such as "yoy ratio 114"',
);

export type Comparison = z.infer<typeof comparisonSchema>;
