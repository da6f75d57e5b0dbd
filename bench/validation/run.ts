import { observationSchema } from "@khukit/core/observation";
import { checkRecord } from "@khukit/core/record";
import * as z from "zod";
import { makeNation } from "../roll-up/nation.ts";

const RECORDS = 100_000;
const ROUNDS = 9;

const decimal = z
  .string()
  .max(60)
  .regex(/^(?:0|-?(?:[1-9]\d*|0(?=\.))(?:\.\d*[1-9])?)$/);
const identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80);
const unit = z.enum(["VND", "USD", "percent", "ha", "projects", "people"]);
const comparison = z.strictObject({
  base: z.enum(["yoy", "plan", "previous"]),
  form: z.enum(["ratio", "change", "multiple", "absolute"]),
  value: decimal,
});

/** The same record in zod alone, with its usual checks and none of our words. */
const plain = z.strictObject({
  indicator: z
    .string()
    .regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/)
    .max(60),
  zone: identifier.nullable(),
  project: identifier.nullable(),
  period: z
    .string()
    .regex(/^\d{4}(?:-(?:H[12]|Q[1-4]|(?:[2-9]|1[01])M|(?:0[1-9]|1[0-2]))|\/\d{4})?$/)
    .nullable(),
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}(?:-\d{2})?$/)
    .nullable(),
  value: decimal,
  unit,
  equivalent: z.strictObject({ value: decimal, unit }).nullable(),
  qualifier: z.enum(["gt", "lt", "approx"]).nullable(),
  status: z.enum(["actual", "estimate", "target", "forecast"]),
  cumulative: z.boolean(),
  comparisons: z.array(comparison),
  article: identifier.nullable(),
  note: z.string().min(1).max(10_000).nullable(),
});

const NOWHERE = { file: null, row: null, column: null };

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const timed = (records: readonly unknown[], isValid: (record: unknown) => boolean): number => {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const valid = records.filter(isValid).length;
    if (valid !== records.length) throw new Error(`${records.length - valid} records were refused`);
    return performance.now() - start;
  });
  return median(times);
};

/** Validation of good records, ours beside plain zod in the same run. */
export const benchValidation = (): void => {
  const records = makeNation()
    .flatMap(({ observations }) => observations)
    .slice(0, RECORDS);
  const zod = timed(records, (record) => plain.safeParse(record).success);
  const own = timed(records, (record) => checkRecord(observationSchema, record, () => NOWHERE).ok);
  console.log(`\nValidation of ${records.length.toLocaleString("en")} observations`);
  console.log(`khukit ${own.toFixed(0)} ms, plain zod ${zod.toFixed(0)} ms: ${(own / zod).toFixed(2)} × plain zod`);
};
