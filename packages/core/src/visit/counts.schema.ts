import * as z from "zod/mini";
import { countSchema } from "../record/count.js";
import { expects } from "../record/expectation.js";

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const isInstant = (text: string): boolean => INSTANT.test(text) && !Number.isNaN(Date.parse(text));

const asOfSchema = expects(
  z.string().check(z.refine(isInstant)),
  'thời điểm của số liệu kèm múi giờ, ví dụ "2026-11-29T10:15:00+07:00"',
  'the instant of the figures with its offset, such as "2026-11-29T10:15:00+07:00"',
  { format: "date-time", pattern: INSTANT.source },
);

/** The body of `GET /v1/sites/{site}/visits`. */
export const visitCountsSchema = expects(
  z.strictObject({
    online: countSchema,
    today: countSchema,
    yesterday: countSchema,
    week: countSchema,
    month: countSchema,
    year: countSchema,
    total: countSchema,
    asOf: asOfSchema,
  }),
  "số lượt truy cập của một trang: online, today, yesterday, week, month, year, total, asOf (thời điểm)",
  "a site's visits: online, today, yesterday, week, month, year, total, asOf (an instant)",
);
