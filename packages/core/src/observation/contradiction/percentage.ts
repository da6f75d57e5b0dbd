import { addDecimals, compareDecimals, type Decimal, divideDecimals, shiftDecimal } from "../../decimal/decimal.js";
import type { Locale } from "../../vietnamese/number.js";
import { formatDecimal } from "../../vietnamese/number.js";
import { baseOf } from "../base.js";
import { compareValues } from "../compare.js";
import type { Comparison } from "../comparison.schema.js";
import type { Observation } from "../observation.js";
import { type Bounds, boundsOf, boundsOfPrinted, meet, subtractBounds } from "./bounds.js";
import type { Finding } from "./finding.js";
import type { Evidence } from "./group.js";
import { sayFinding, sayQuantity } from "./wording.js";

/** Quotients are worked out to this many decimals, far beyond any that is printed. */
const DIGITS = 8;

const ZERO = "0" as Decimal;

const quotient = (dividend: Decimal, divisor: Decimal): Decimal => divideDecimals(dividend, divisor, DIGITS) ?? ZERO;

/** How many times the base a figure may be, both being rounded; null where that cannot be said. */
const timesOf = (value: Bounds, base: Bounds): Bounds | null =>
  compareDecimals(base.low, ZERO) <= 0 || compareDecimals(value.low, ZERO) < 0
    ? null
    : { low: quotient(value.low, base.high), high: quotient(value.high, base.low) };

const shifted = ({ low, high }: Bounds, by: (value: Decimal) => Decimal): Bounds => ({ low: by(low), high: by(high) });

/** What a comparison can say of two figures, in the form in which it says it. */
const sayable = (form: Comparison["form"], record: Observation, base: Observation): Bounds | null => {
  const [value, below] = [boundsOf(record), boundsOf(base)];
  if (form === "absolute") return subtractBounds(value, below);
  if (record.unit === "percent") return null;
  const times = timesOf(value, below);
  if (times === null || form === "multiple") return times;
  const percent = shifted(times, (bound) => shiftDecimal(bound, 2));
  return form === "ratio" ? percent : shifted(percent, (bound) => addDecimals(bound, "-100" as Decimal));
};

const printed = ({ form, value }: Comparison, { unit }: Observation): Bounds =>
  form === "absolute" ? boundsOf({ value, unit, qualifier: null }) : boundsOfPrinted(value);

const BASES = {
  yoy: { vi: "cùng kỳ", en: "the same period last year" },
  plan: { vi: "kế hoạch", en: "the plan" },
  previous: { vi: "kỳ trước", en: "the period before" },
} as const;

/** A comparison's number as it is spoken: a difference in the unit of the figures, else times or percent. */
const sayNumber = (number: Decimal, form: Comparison["form"], { unit }: Observation, locale: Locale): string => {
  if (form === "absolute") return sayQuantity(number, unit, locale);
  const times = locale === "vi" ? " lần" : " times";
  return `${formatDecimal(number, locale)}${form === "multiple" ? times : "%"}`;
};

const finding = (
  record: Observation,
  base: Observation,
  { base: kind, form, value }: Comparison,
  evidence: Evidence,
): Finding => {
  const computed = compareValues(record.value, base.value, record.unit)[form];
  const worded = (number: Decimal | null, locale: Locale): string =>
    number === null ? "–" : sayNumber(number, form, record, locale);
  const against = (locale: Locale): string => {
    const held = sayQuantity(base.value, base.unit, locale);
    return locale === "vi"
      ? `nguồn ghi ${worded(value, locale)} so với ${BASES[kind].vi}, nhưng ${BASES[kind].vi} là ${held} nên phải là ${worded(computed, locale)}`
      : `stated as ${worded(value, locale)} against ${BASES[kind].en}, which was ${held} and makes it ${worded(computed, locale)}`;
  };
  return {
    kind: "percentage-and-base",
    certainty: "contradiction",
    records: [record, base],
    stated: value,
    computed,
    message: sayFinding(record, evidence.indicators, against),
  };
};

/** Comparisons ("tăng 14% so với cùng kỳ") that the record of their base speaks against. */
export const percentageFindings = (evidence: Evidence): readonly Finding[] =>
  evidence.observations.flatMap((record) =>
    record.comparisons.flatMap((comparison) => {
      const base = baseOf(record, evidence.observations, comparison.base);
      const bounds = base && sayable(comparison.form, record, base);
      if (base === null || bounds === null || meet(bounds, printed(comparison, record))) return [];
      return [finding(record, base, comparison, evidence)];
    }),
  );
