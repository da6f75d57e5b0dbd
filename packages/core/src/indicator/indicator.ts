import * as z from "zod/mini";
import { decimalSchema } from "../decimal/schema.js";
import { expects } from "../record/expectation.js";
import { bilingualSchema } from "../record/fields.js";
import { unitSchema } from "../unit/schema.js";
import { indicatorCodeSchema } from "./code.js";

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

/** How the figures of zones make the figure of the whole: `none` where only the whole is measured (an index). */
export const overZonesSchema = expects(
  z.enum(["sum", "recompute", "none"]),
  "sum (cộng), recompute (tính lại từ các thành phần) hoặc none (không gộp được)",
  "sum, recompute (from its parts) or none",
);

export type OverZones = z.infer<typeof overZonesSchema>;

/** How the figures of shorter periods make the figure of a longer one. */
export const overTimeSchema = expects(
  z.enum(["sum", "last", "recompute", "none"]),
  "sum (cộng), last (lấy số cuối kỳ), recompute (tính lại từ các thành phần) hoặc none (không gộp được)",
  "sum, last (the period's last value), recompute (from its parts) or none",
);

export type OverTime = z.infer<typeof overTimeSchema>;

/** What a ratio is made of: `numerator / denominator × times`, 100 for percent. */
export const ratioPartsSchema = expects(
  z.strictObject({ numerator: indicatorCodeSchema, denominator: indicatorCodeSchema, times: decimalSchema }),
  'các thành phần của tỷ lệ: numerator (tử số), denominator (mẫu số), times (hệ số, "100" cho phần trăm)',
  'the parts of a ratio: numerator, denominator, times ("100" for percent)',
);

export type RatioParts = z.infer<typeof ratioPartsSchema>;

/** A figure column of a national form, as `form.column`: `2104.fdi_revenue`. */
export const formColumnSchema = expects(
  z.string().check(z.regex(/^[A-Z0-9.]+\.[a-z][a-z0-9_]*$/), z.maxLength(80)),
  'một cột của biểu mẫu, ví dụ "2104.fdi_revenue"',
  'a column of a form, such as "2104.fdi_revenue"',
);

export const indicatorSchema = expects(
  z.strictObject({
    code: indicatorCodeSchema,
    name: bilingualSchema,
    unit: unitSchema,
    /** Units that the same quantity is also reported in. Figures in different units are never added up. */
    otherUnits: z.readonly(z.array(unitSchema)),
    measure: measureSchema,
    overZones: overZonesSchema,
    overTime: overTimeSchema,
    /** Null for flows and stocks, and for a ratio whose parts nobody reports. */
    ratio: z.nullable(ratioPartsSchema),
    direction: directionSchema,
    /** The indicator that this one is a part of ("trong đó"). */
    partOf: z.nullable(indicatorCodeSchema),
    /** Each list adds up to this indicator, with nothing left over: `[["projects_fdi", "projects_ddi"]]`. */
    partitions: z.readonly(z.array(z.readonly(z.array(indicatorCodeSchema)))),
    /** The figure columns of the national forms that this indicator feeds. */
    columns: z.readonly(z.array(formColumnSchema)),
  }),
  "một chỉ tiêu",
  "an indicator",
);

export type Indicator = z.infer<typeof indicatorSchema>;
