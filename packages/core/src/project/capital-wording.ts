import type { Locale } from "../vietnamese/number.js";
import { formatQuantity } from "../vietnamese/quantity.js";
import { isNothing } from "./amounts.js";
import type { Capital, CapitalAmounts, CapitalFigure } from "./capital.schema.js";

const AND = { vi: " và ", en: " and " } as const;

const EQUIVALENT = { vi: "tương đương", en: "equivalent to" } as const;

const wordFigure = ({ currency, amount, equivalent }: CapitalFigure, locale: Locale): string => {
  const sum = formatQuantity(amount, currency, { locale });
  if (equivalent === null) return sum;
  return `${sum} (${EQUIVALENT[locale]} ${formatQuantity(equivalent.amount, equivalent.currency, { locale })})`;
};

/**
 * A capital in words: each of its sums, with its equivalent in brackets.
 *
 * @example
 * formatCapital({ usd: { currency: "USD", amount: "5000000",
 *   equivalent: { currency: "VND", amount: "127000000000", rate: null } }, vnd: null }, "vi")
 * //=> "5 triệu USD (tương đương 127 tỷ đồng)"
 */
export const formatCapital = ({ usd, vnd }: Capital, locale: Locale): string =>
  [usd, vnd]
    .filter((figure) => figure !== null)
    .map((figure) => wordFigure(figure, locale))
    .join(AND[locale]);

/**
 * Sums by currency in words; one that is nothing is not named, unless both are.
 *
 * @example
 * formatAmounts({ usd: "5000000", vnd: "735000000000" }, "vi") //=> "5 triệu USD và 735 tỷ đồng"
 * formatAmounts({ usd: "0", vnd: "735000000000" }, "en") //=> "735 billion VND"
 */
export const formatAmounts = (amounts: CapitalAmounts, locale: Locale): string => {
  if (isNothing(amounts)) return formatQuantity(amounts.vnd, "VND", { locale });
  const { usd, vnd } = amounts;
  const sums = [
    usd === "0" ? null : formatQuantity(usd, "USD", { locale }),
    vnd === "0" ? null : formatQuantity(vnd, "VND", { locale }),
  ];
  return sums.filter((sum) => sum !== null).join(AND[locale]);
};
