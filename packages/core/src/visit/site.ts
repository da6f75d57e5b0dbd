import * as z from "zod/mini";
import { daySchema } from "../day/schema.js";
import { expects } from "../record/expectation.js";
import { countSchema, identifierSchema, originSchema, pathSchema, timeZoneSchema } from "../record/fields.js";

/**
 * What an old counter showed on the day it was replaced. Counting goes on from `total`; the other figures belong to
 * that day, week and month and are added only while these last.
 */
export const baselineSchema = expects(
  z.strictObject({
    asOf: daySchema,
    total: countSchema,
    online: z.optional(countSchema),
    today: z.optional(countSchema),
    yesterday: z.optional(countSchema),
    week: z.optional(countSchema),
    month: z.optional(countSchema),
    year: z.optional(countSchema),
  }),
  "số liệu của bộ đếm cũ: asOf (ngày) và total (tổng), có thể thêm today, week, month…",
  "the old counter's figures: asOf (day) and total, and perhaps today, week, month…",
);

export type Baseline = z.infer<typeof baselineSchema>;

export const siteSchema = expects(
  z.strictObject({
    id: identifierSchema,
    timeZone: z.optional(timeZoneSchema),
    /** Who may count here and read from a browser; everybody where it is not given. */
    origins: z.optional(z.array(originSchema)),
    baseline: z.optional(baselineSchema),
    /** Views that single pages had under the old portal. */
    views: z.optional(z.array(z.strictObject({ path: pathSchema, views: countSchema }))),
  }),
  "một trang được đếm: id, origins (các nguồn được phép), baseline (số liệu bộ đếm cũ)",
  "a counted site: id, origins (who may count), baseline (the old counter's figures)",
);

export type Site = z.infer<typeof siteSchema>;

/**
 * The body of `POST /v1/sites/{site}/hits`: one view of one page. Other fields are let be, so that a page with a newer
 * script still counts on an older server; none of them can set who came or when.
 */
export const hitSchema = expects(
  z.object({
    path: pathSchema,
    referrer: z.optional(z.nullable(z.string().check(z.maxLength(2048)))),
  }),
  'một lượt xem: {"path": "/duong-dan", "referrer": "…"}',
  'one view: {"path": "/a-page", "referrer": "…"}',
);

export type Hit = z.infer<typeof hitSchema>;
