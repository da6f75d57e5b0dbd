import { dayAt, daySchema } from "@khukit/core/day";
import type { Problem } from "@khukit/core/problem";
import { checkRecord, countSchema, expects, formatPath, pathSchema } from "@khukit/core/record";
import type { Site } from "@khukit/core/visit";
import * as z from "zod/mini";
import type { BaselineChange } from "../../counter/index.js";
import { wrongBaseline } from "./problems.js";

/** What an old counter showed at the end of the day `at`; the views of pages as `GET …/views` tells them. */
const bodySchema = expects(
  z.strictObject({
    at: daySchema,
    total: countSchema,
    today: z.optional(countSchema),
    yesterday: z.optional(countSchema),
    week: z.optional(countSchema),
    month: z.optional(countSchema),
    year: z.optional(countSchema),
    views: z.optional(z.record(pathSchema, countSchema)),
  }),
  'số liệu bộ đếm cũ: {"total": 1030002, "at": "2019-12-27"}, có thể thêm today, yesterday, week, month, year, views',
  'the old counter\'s figures: {"total": 1030002, "at": "2019-12-27"}, and perhaps today, yesterday, week, month, year, views',
);

const decoder = new TextDecoder("utf-8", { fatal: true });

const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return null;
  }
};

const notYet = (found: string, today: string): Problem => ({
  code: "invalid-value",
  file: null,
  row: null,
  column: "at",
  message: {
    vi: `ngày "${found}" chưa tới; cần ngày cuối cùng của bộ đếm cũ, không sau hôm nay (${today}).`,
    en: `the day "${found}" has not come; expected the old counter's last day, today (${today}) at the latest.`,
  },
});

/**
 * The old counter's figures in a body.
 *
 * @throws RequestProblem 422 with every problem of it
 */
export const readBaseline = (bytes: Uint8Array, { timeZone }: Site, now: Date): BaselineChange => {
  const checked = checkRecord(bodySchema, parse(bytes), (path) => ({
    file: null,
    row: null,
    column: formatPath(path) || null,
  }));
  if (!checked.ok) throw wrongBaseline(checked.problems);
  const { at, views = {}, ...totals } = checked.value;
  const today = dayAt(now, timeZone);
  if (at > today) throw wrongBaseline([notYet(at, today)]);
  return { at, totals, views: Object.entries(views).map(([path, count]) => ({ path, views: count })) };
};
