import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDecimals, type Decimal } from "../decimal/index.js";
import {
  amountsOf,
  type Capital,
  type CapitalAmounts,
  type CapitalFigure,
  capitalSchema,
  formatAmounts,
  formatCapital,
  NO_CAPITAL,
  subtractAmounts,
  sumAmounts,
  sumCapital,
  type UsdFigure,
  withEquivalent,
} from "./index.js";

const exact = (text: string): Decimal => text as Decimal;

const usd = (amount: string, equivalent: string | null = null): Capital => ({
  usd: {
    currency: "USD",
    amount: exact(amount),
    equivalent: equivalent === null ? null : { currency: "VND", amount: exact(equivalent), rate: null },
  },
  vnd: null,
});

const vnd = (amount: string): Capital => ({
  usd: null,
  vnd: { currency: "VND", amount: exact(amount), equivalent: null },
});

const amounts = (dollars: string, dong: string): CapitalAmounts => ({ usd: exact(dollars), vnd: exact(dong) });

/** Up to 10^18, with cents. */
const sums = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 1, max: 9 }))
  .map(([whole, tenths]) => exact(`${whole}.${tenths}`));

describe("a capital", () => {
  it("is a sum in one currency, or in each, and never in none", () => {
    expect(capitalSchema.safeParse(usd("61000000", "1549400000000")).success).toBe(true);
    expect(capitalSchema.safeParse({ ...usd("61000000"), vnd: vnd("735000000000").vnd }).success).toBe(true);
    expect(capitalSchema.safeParse({ usd: null, vnd: null }).success).toBe(false);
  });

  it.each([
    ["a sum below zero", usd("-1")],
    ["a sum in words", usd("61 triệu")],
    ["dollars among the đồng", { usd: null, vnd: usd("1").usd }],
    [
      "an equivalent in its own currency",
      { usd: { ...usd("1").usd, equivalent: { currency: "USD", amount: "1", rate: null } }, vnd: null },
    ],
    [
      "a rate of nothing",
      { usd: { ...usd("1").usd, equivalent: { currency: "VND", amount: "1", rate: "0" } }, vnd: null },
    ],
    ["an equivalent of an equivalent", { usd: { ...usd("1").usd, equivalent: vnd("1").vnd }, vnd: null }],
  ])("is not %s", (_, input) => {
    expect(capitalSchema.safeParse(input).success).toBe(false);
  });

  it("cannot be written with an equivalent in its own currency, nor hold two sums in one", () => {
    const equivalent = { currency: "USD", amount: exact("1"), rate: null } as const;
    // @ts-expect-error the equivalent of dollars is in đồng
    const figure: UsdFigure = { currency: "USD", amount: exact("1"), equivalent };
    // @ts-expect-error đồng stand under vnd
    const capital: Capital = { usd: { currency: "VND", amount: exact("1"), equivalent: null }, vnd: null };
    expect([figure, capital].every((value) => capitalSchema.safeParse(value).success)).toBe(false);
  });
});

describe("capitals added up", () => {
  it("keep dollars and đồng apart, and leave equivalents out", () => {
    const both: Capital = { ...usd("5000000", "127000000000"), vnd: vnd("735000000000").vnd };
    expect(sumCapital([both, usd("1.5"), vnd("265000000000")])).toEqual(amounts("5000001.5", "1000000000000"));
    expect(sumCapital([usd("5000000", "127000000000")])).toEqual(amounts("5000000", "0"));
    expect(amountsOf(vnd("9"))).toEqual(amounts("0", "9"));
  });

  it("are nothing where there are none", () => {
    expect(sumCapital([])).toEqual(NO_CAPITAL);
    expect(NO_CAPITAL).toEqual({ usd: "0", vnd: "0" });
  });

  it("are exact, whatever the equivalents say", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ amount: sums, equivalent: sums }), { maxLength: 20 }), (figures) => {
        const capitals = figures.map(({ amount, equivalent }) => usd(amount, equivalent));
        expect(sumCapital(capitals)).toEqual({ usd: addDecimals(...figures.map(({ amount }) => amount)), vnd: "0" });
      }),
    );
  });

  it("are the same however they are split", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ usd: sums, vnd: sums }), { maxLength: 20 }), fc.nat(20), (all, at) => {
        expect(sumAmounts([sumAmounts(all.slice(0, at)), sumAmounts(all.slice(at))])).toEqual(sumAmounts(all));
        expect(subtractAmounts(sumAmounts(all), sumAmounts(all.slice(at)))).toEqual(sumAmounts(all.slice(0, at)));
      }),
    );
  });
});

describe("a converted figure", () => {
  const dollars: CapitalFigure = { currency: "USD", amount: exact("1234567.89"), equivalent: null };
  const dong: CapitalFigure = { currency: "VND", amount: exact("735000000000"), equivalent: null };

  it("keeps its own sum beside the equivalent and the rate", () => {
    expect(withEquivalent(dollars, exact("25431.5"))).toEqual({
      ...dollars,
      equivalent: { currency: "VND", amount: "31396913295", rate: "25431.5" },
    });
    expect(withEquivalent(dong, exact("25400"))).toEqual({
      ...dong,
      equivalent: { currency: "USD", amount: "28937007.87", rate: "25400" },
    });
  });

  it("is none at a rate of nothing or less", () => {
    for (const rate of ["0", "-25400"]) {
      expect(withEquivalent(dollars, exact(rate))).toBeNull();
      expect(withEquivalent(dong, exact(rate))).toBeNull();
    }
  });

  it("takes the new rate in place of an older equivalent", () => {
    const older = withEquivalent(dollars, exact("20000"));
    expect(older === null ? null : withEquivalent(older, exact("25431.5"))).toEqual(
      withEquivalent(dollars, exact("25431.5")),
    );
  });
});

describe("a capital in words", () => {
  it("names each sum, and an equivalent in brackets", () => {
    const both: Capital = { ...usd("61000000", "1549400000000"), vnd: vnd("735000000000").vnd };
    expect(formatCapital(both, "vi")).toBe("61 triệu USD (tương đương 1.549,4 tỷ đồng) và 735 tỷ đồng");
    expect(formatCapital(both, "en")).toBe("61 million USD (equivalent to 1,549.4 billion VND) and 735 billion VND");
    expect(formatCapital(vnd("735000000000"), "vi")).toBe("735 tỷ đồng");
  });

  it("leaves out a currency with nothing in it, unless there is nothing at all", () => {
    expect(formatAmounts(amounts("5000000", "0"), "vi")).toBe("5 triệu USD");
    expect(formatAmounts(amounts("0", "735000000000"), "vi")).toBe("735 tỷ đồng");
    expect(formatAmounts(amounts("5000000", "735000000000"), "en")).toBe("5 million USD and 735 billion VND");
    expect(formatAmounts(NO_CAPITAL, "vi")).toBe("0 đồng");
  });
});
