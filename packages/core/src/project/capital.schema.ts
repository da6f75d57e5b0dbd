import * as z from "zod/mini";
import { decimalSchema } from "../decimal/schema.js";
import { expects } from "../record/expectation.js";

export const capitalAmountSchema = expects(
  decimalSchema.check(z.regex(/^\d/)),
  'số tiền đầy đủ, không âm, không viết tắt triệu hay tỷ, ví dụ "61000000"',
  'a full sum, zero or more, without a word such as million, such as "61000000"',
);

export const exchangeRateSchema = expects(
  decimalSchema.check(z.regex(/^(?!0$)\d/)),
  'tỷ giá: số đồng của một USD, lớn hơn 0, ví dụ "25400"',
  'an exchange rate: VND for one USD, above 0, such as "25400"',
);

/** The other currency of a figure with the rate that it was converted at, where the source names one. */
const equivalentIn = <Currency extends "USD" | "VND">(currency: Currency) =>
  z.nullable(
    expects(
      z.strictObject({
        currency: z.literal(currency),
        amount: capitalAmountSchema,
        rate: z.nullable(exchangeRateSchema),
      }),
      `số tương đương bằng ${currency}: currency, amount, rate`,
      `the equivalent in ${currency}: currency, amount, rate`,
    ),
  );

export const usdFigureSchema = expects(
  z.strictObject({ currency: z.literal("USD"), amount: capitalAmountSchema, equivalent: equivalentIn("VND") }),
  "vốn bằng USD: currency, amount, equivalent (số tương đương bằng VND)",
  "capital in USD: currency, amount, equivalent (in VND)",
);

export const vndFigureSchema = expects(
  z.strictObject({ currency: z.literal("VND"), amount: capitalAmountSchema, equivalent: equivalentIn("USD") }),
  "vốn bằng VND: currency, amount, equivalent (số tương đương bằng USD)",
  "capital in VND: currency, amount, equivalent (in USD)",
);

export type UsdFigure = z.infer<typeof usdFigureSchema>;

export type VndFigure = z.infer<typeof vndFigureSchema>;

/** A sum in one currency. What it equals in the other ("tương đương") stands inside it and is never a second sum. */
export type CapitalFigure = UsdFigure | VndFigure;

const both = { usd: z.nullable(usdFigureSchema), vnd: z.nullable(vndFigureSchema) };

/** What a project is registered with: a sum in each currency at most ("A USD và B tỷ đồng" is two sums). */
export const capitalSchema = expects(
  z.strictObject(both).check(z.refine(({ usd, vnd }) => usd !== null || vnd !== null)),
  "vốn đăng ký: usd hoặc vnd, hoặc cả hai phần vốn",
  "registered capital: usd or vnd, or both parts",
);

export type Capital = z.infer<typeof capitalSchema>;

/** Plain sums in both currencies, "0" where there is none. */
export const capitalAmountsSchema = expects(
  z.strictObject({ usd: capitalAmountSchema, vnd: capitalAmountSchema }),
  'số tiền theo từng đồng tiền: usd và vnd, ghi "0" khi không có',
  'sums by currency: usd and vnd, "0" where there is none',
);

export type CapitalAmounts = z.infer<typeof capitalAmountsSchema>;
