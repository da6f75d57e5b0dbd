import * as z from "zod/mini";
import { expects } from "../record/expectation.js";
import { bilingualSchema } from "../record/fields.js";
import { unitSchema } from "../unit/schema.js";

/**
 * A flow is counted over a period and adds up over time; a stock stands on a day and its last value counts;
 * a ratio is recomputed from its parts and never averaged.
 */
export const measureSchema = expects(
  z.enum(["flow", "stock", "ratio"]),
  "flow (phát sinh trong kỳ), stock (lũy kế, hiện có) hoặc ratio (tỷ lệ, bình quân)",
  "flow, stock or ratio",
);

export type Measure = z.infer<typeof measureSchema>;

/** Which way is good: `none` where more is neither better nor worse. */
export const directionSchema = expects(
  z.enum(["more", "less", "none"]),
  "more (càng nhiều càng tốt), less (càng ít càng tốt) hoặc none",
  "more (more is better), less or none",
);

export type Direction = z.infer<typeof directionSchema>;

export const indicatorCodeSchema = expects(
  z.string().check(z.regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/), z.maxLength(60)),
  'mã chỉ tiêu gồm chữ thường không dấu, chữ số và dấu gạch dưới, ví dụ "revenue_industry"',
  'an indicator code of small letters, digits and underscores, such as "revenue_industry"',
);

export const indicatorSchema = expects(
  z.strictObject({
    code: indicatorCodeSchema,
    name: bilingualSchema,
    unit: unitSchema,
    measure: measureSchema,
    direction: directionSchema,
    /** The indicator that this one is a part of ("trong đó"). */
    partOf: z.nullable(indicatorCodeSchema),
  }),
  "một chỉ tiêu",
  "an indicator",
);

export type Indicator = z.infer<typeof indicatorSchema>;
