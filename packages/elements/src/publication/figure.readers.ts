import { type Decimal, toDecimal } from "@khukit/core/decimal";
import type { AsOf, Comparison } from "@khukit/core/observation";
import { UNITS, type Unit } from "@khukit/core/unit";
import { canonical, nullable, oneOf, type Reader, record } from "../element/json-reader.js";

export const unit: Reader<Unit> = oneOf(Object.keys(UNITS) as Unit[]);

export const decimal: Reader<Decimal> = canonical(toDecimal, '"81.36"');

/** A day, or a month where the source names no day. */
export const asOf: Reader<AsOf | null> = nullable(
  canonical((day) => (/^\d{4}-\d\d(-\d\d)?$/.test(day) ? (day as AsOf) : null), '"2024-01-31"'),
);

export const comparison: Reader<Comparison> = record<Comparison>({
  base: oneOf(["yoy", "plan", "previous"]),
  form: oneOf(["ratio", "change", "multiple", "absolute"]),
  value: decimal,
});
