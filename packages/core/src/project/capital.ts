import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from "../decimal/decimal.js";
import type { Capital, CapitalAmounts, CapitalFigure } from "./capital.schema.js";

const NOTHING = "0" as Decimal;

/** No capital in either currency. */
export const NO_CAPITAL: CapitalAmounts = { usd: NOTHING, vnd: NOTHING };

/**
 * Adds sums by currency; dollars and đồng never meet.
 *
 * @example addAmounts({ usd: "5", vnd: "0" }, { usd: "1.5", vnd: "9" }) //=> { usd: "6.5", vnd: "9" }
 */
export const addAmounts = (left: CapitalAmounts, right: CapitalAmounts): CapitalAmounts => ({
  usd: addDecimals(left.usd, right.usd),
  vnd: addDecimals(left.vnd, right.vnd),
});

/**
 * Adds up any number of sums by currency; none make nothing.
 *
 * @example sumAmounts([{ usd: "5", vnd: "0" }, { usd: "0", vnd: "9" }]) //=> { usd: "5", vnd: "9" }
 */
export const sumAmounts = (amounts: readonly CapitalAmounts[]): CapitalAmounts =>
  amounts.reduce(addAmounts, NO_CAPITAL);

/**
 * Subtracts sums by currency; either may fall below zero.
 *
 * @example subtractAmounts({ usd: "5", vnd: "0" }, { usd: "1", vnd: "2" }) //=> { usd: "4", vnd: "-2" }
 */
export const subtractAmounts = (left: CapitalAmounts, right: CapitalAmounts): CapitalAmounts => ({
  usd: subtractDecimals(left.usd, right.usd),
  vnd: subtractDecimals(left.vnd, right.vnd),
});

/**
 * The sums that a capital consists of. An equivalent is the same sum told in the other currency and is left out.
 *
 * @example
 * amountsOf({ usd: { currency: "USD", amount: "61000000",
 *   equivalent: { currency: "VND", amount: "1549400000000", rate: null } }, vnd: null })
 * //=> { usd: "61000000", vnd: "0" }
 */
export const amountsOf = ({ usd, vnd }: Capital): CapitalAmounts => ({
  usd: usd?.amount ?? NOTHING,
  vnd: vnd?.amount ?? NOTHING,
});

/**
 * The capital of several projects, by currency: equivalents are never added to anything.
 * Source: the national forms keep foreign capital in USD and domestic in VND apart (secondary: an unofficial
 * specification); "tương đương" is a conversion by the boards' own wording (verified).
 *
 * @example
 * sumCapital([
 *   { usd: { currency: "USD", amount: "5000000", equivalent: { currency: "VND", amount: "127000000000", rate: "25400" } }, vnd: null },
 *   { usd: null, vnd: { currency: "VND", amount: "735000000000", equivalent: null } },
 * ])
 * //=> { usd: "5000000", vnd: "735000000000" }
 */
export const sumCapital = (capitals: readonly Capital[]): CapitalAmounts => sumAmounts(capitals.map(amountsOf));

/**
 * A figure with its equivalent at an exchange rate, in whole đồng or in cents; null where the rate is not above zero.
 *
 * @param rate VND for one USD
 *
 * @example
 * withEquivalent({ currency: "USD", amount: "5000000", equivalent: null }, "25400" as Decimal).equivalent
 * //=> { currency: "VND", amount: "127000000000", rate: "25400" }
 */
export const withEquivalent = (figure: CapitalFigure, rate: Decimal): CapitalFigure | null => {
  if (compareDecimals(rate, NOTHING) <= 0) return null;
  if (figure.currency === "USD") {
    const amount = roundDecimal(multiplyDecimals(figure.amount, rate), 0);
    return { ...figure, equivalent: { currency: "VND", amount, rate } };
  }
  const amount = divideDecimals(figure.amount, rate, 2);
  return amount === null ? null : { ...figure, equivalent: { currency: "USD", amount, rate } };
};
