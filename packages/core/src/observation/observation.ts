import * as z from "zod/mini";
import { isDayText } from "../day/day.js";
import { decimalSchema } from "../decimal/schema.js";
import { indicatorCodeSchema } from "../indicator/code.js";
import { periodSchema } from "../period/schema.js";
import { expects } from "../record/expectation.js";
import { identifierSchema, proseSchema } from "../record/fields.js";
import { unitSchema } from "../unit/schema.js";
import { comparisonSchema } from "./comparison.schema.js";

const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;

const isMomentText = (text: string): boolean => MOMENT.test(text) && (text.length === 7 || isDayText(text));

/** The day up to which a figure was counted, or its month where the source says no more ("đến đầu tháng 1/2024"). */
export const asOfSchema = expects(
  z.string().check(z.refine(isMomentText)).brand<"AsOf">(),
  'ngày chốt số liệu "2024-01-31", hoặc tháng "2024-01" khi nguồn không ghi ngày',
  'the cut-off day "2024-01-31", or the month "2024-01" where the source names no day',
  { pattern: MOMENT.source },
);

export type AsOf = z.infer<typeof asOfSchema>;

/** thực hiện / ước / kế hoạch / dự báo */
export const observationStatusSchema = expects(
  z.enum(["actual", "estimate", "target", "forecast"]),
  "actual (thực hiện), estimate (ước), target (kế hoạch) hoặc forecast (dự báo)",
  "actual, estimate, target or forecast",
);

export type ObservationStatus = z.infer<typeof observationStatusSchema>;

/** `gt`: hơn, trên; `lt`: gần, dưới; `approx`: khoảng. */
export const qualifierSchema = expects(
  z.enum(["gt", "lt", "approx"]),
  "gt (hơn, trên), lt (gần, dưới) hoặc approx (khoảng)",
  "gt (over), lt (under) or approx (about)",
);

export type Qualifier = z.infer<typeof qualifierSchema>;

/** The same figure in another currency or unit ("tương đương"): a conversion, never a second figure. */
export const equivalentSchema = expects(
  z.strictObject({ value: decimalSchema, unit: unitSchema }),
  'số quy đổi tương đương: giá trị và đơn vị, ví dụ "2146000000000 VND"',
  'the equivalent in another unit: value and unit, such as "2146000000000 VND"',
);

export type Equivalent = z.infer<typeof equivalentSchema>;

/** One figure: an indicator of the board, a zone or a project, over a period or on a day, with its source. */
export const observationSchema = expects(
  z.strictObject({
    indicator: indicatorCodeSchema,
    /** Null for the whole board. */
    zone: z.nullable(identifierSchema),
    project: z.nullable(identifierSchema),
    period: z.nullable(periodSchema),
    asOf: z.nullable(asOfSchema),
    value: decimalSchema,
    unit: unitSchema,
    equivalent: z.nullable(equivalentSchema),
    qualifier: z.nullable(qualifierSchema),
    status: observationStatusSchema,
    /** Counted since the beginning (lũy kế), not within the period. */
    cumulative: z.boolean(),
    comparisons: z.readonly(z.array(comparisonSchema)),
    /** The article it was published in, by slug. */
    article: z.nullable(identifierSchema),
    note: z.nullable(proseSchema),
  }),
  "một số liệu",
  "an observation",
);

export type Observation = z.infer<typeof observationSchema>;
