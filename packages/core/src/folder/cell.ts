import type * as z from "zod/mini";
import { comparisonSchema } from "../observation/comparison.schema.js";
import { equivalentSchema } from "../observation/observation.js";
import { type Capital, capitalSchema } from "../project/capital.schema.js";
import { expectationOf } from "../record/expectation.js";
import { type Locale, parseNumber } from "../vietnamese/number.js";
import { formerNameSchema } from "../zone/zone.js";
import { type Column, type Reading, readWith } from "./column.js";

/** `yoy ratio 114%`: base, form and value; the percent sign is for the reader's eye. */
export const comparisonCell = (vietnamese: string): Column<z.output<typeof comparisonSchema>> => ({
  vietnamese,
  required: false,
  read: (text, numbers) => {
    const [base, form, number = "", ...rest] = text.split(/\s+/);
    const value = parseNumber(number.replace(/%$/, ""), numbers);
    return rest.length > 0
      ? { ok: false, expectation: expectationOf(comparisonSchema) }
      : readWith(comparisonSchema, { base, form, value });
  },
});

/** `2146000000000 VND`: the same figure in another unit. */
export const equivalentCell = (vietnamese: string): Column<z.output<typeof equivalentSchema>> => ({
  vietnamese,
  required: false,
  read: (text, numbers) => {
    const [number = "", unit] = text.split(/\s+/);
    return readWith(equivalentSchema, { value: parseNumber(number, numbers), unit });
  },
});

/** `Khu công nghiệp A | A Industrial Park | 2025-06-30`: a name that was borne until a day. */
export const formerNameCell = (vietnamese: string): Column<z.output<typeof formerNameSchema>> => ({
  vietnamese,
  required: false,
  read: (text) => {
    const [vi, en, until] = text.split("|").map((part) => part.trim());
    return readWith(formerNameSchema, { name: { vi, en }, until });
  },
});

interface Sum {
  readonly currency: string | undefined;
  readonly amount: string | null;
}

/** `61.000.000 USD`; a sum may be grouped by spaces. */
const readSum = (text: string, numbers: Locale): Sum => {
  const words = text.trim().split(/\s+/);
  const currency = words.pop();
  return { currency, amount: parseNumber(words.join(" "), numbers) };
};

/** `61.000.000 USD = 1.549.400.000.000 VND`: what stands after the sign is the same sum in the other currency. */
const readFigure = (text: string, numbers: Locale) => {
  const [figure = "", equivalent, ...rest] = text.split("=");
  const same = equivalent === undefined ? null : { ...readSum(equivalent, numbers), rate: null };
  return rest.length > 0 ? null : { ...readSum(figure, numbers), equivalent: same };
};

/** Capital in USD, in đồng, or a sum in each, between semicolons. */
export const capitalCell = (vietnamese: string): Column<Capital> => ({
  vietnamese,
  required: false,
  read: (text, numbers) => {
    const figures = text
      .split(";")
      .filter((part) => part.trim() !== "")
      .map((part) => readFigure(part, numbers));
    const inCurrency = (currency: string) => figures.filter((figure) => figure?.currency === currency);
    const [usd = null, ...moreUsd] = inCurrency("USD");
    const [vnd = null, ...moreVnd] = inCurrency("VND");
    const known = [usd, vnd].filter((figure) => figure !== null).length;
    return moreUsd.length + moreVnd.length > 0 || known < figures.length
      ? { ok: false, expectation: CAPITAL_EXPECTED }
      : withWords(readWith(capitalSchema, { usd, vnd }));
  },
});

const CAPITAL_EXPECTED = {
  vi: 'vốn viết đầy đủ, ví dụ "61.000.000 USD = 1.549.400.000.000 VND; 735.000.000.000 VND" (sau dấu "=" là số tương đương)',
  en: 'capital in full, such as "61.000.000 USD = 1.549.400.000.000 VND; 735.000.000.000 VND" (an equivalent after "=")',
};

const withWords = <Value>(reading: Reading<Value>): Reading<Value> =>
  reading.ok ? reading : { ok: false, expectation: CAPITAL_EXPECTED };
