import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalSchema,
  roundDecimal,
  shiftDecimal,
  toDecimal,
} from "./index.js";

/** Exact decimals up to 10^24 with up to six digits after the point, made without a double. */
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, scale]) => shiftDecimal(String(digits) as Decimal, -scale));

const exact = (text: string): Decimal => {
  const value = toDecimal(text);
  if (value === null) throw new Error(`not a decimal: ${text}`);
  return value;
};

describe("an exact decimal", () => {
  it.each([
    ["0", "0"],
    ["-0", "0"],
    ["007", "7"],
    ["12.50", "12.5"],
    ["+3", "3"],
    ["0.10", "0.1"],
    ["116000000000000.01", "116000000000000.01"],
  ])("reads %s as %s", (text, canonical) => {
    expect(toDecimal(text)).toBe(canonical);
  });

  it.each(["", " ", "1e6", "1,5", "1.", ".5", "NaN", "Infinity", "0x10", "1 000", "٣", "1".repeat(61)])(
    "does not read %j",
    (text) => {
      expect(toDecimal(text)).toBeNull();
    },
  );

  it("takes only canonical text from outside", () => {
    expect(decimalSchema.safeParse("408371000000").success).toBe(true);
    for (const text of ["1.0", "01", "-0", "+1", "1.", 1, null])
      expect(decimalSchema.safeParse(text).success).toBe(false);
  });

  it("is canonical after every operation", () => {
    fc.assert(
      fc.property(decimals, decimals, fc.integer({ min: -12, max: 12 }), (left, right, places) => {
        for (const value of [addDecimals(left, right), shiftDecimal(left, places), roundDecimal(left, 2)]) {
          expect(decimalSchema.safeParse(value).success).toBe(true);
        }
      }),
    );
  });

  it("adds the same in any order", () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(addDecimals(a, b, c)).toBe(addDecimals(addDecimals(c, a), b));
      }),
    );
  });

  it("adds what a double cannot", () => {
    expect(addDecimals(exact("9007199254740993"), exact("0.1"))).toBe("9007199254740993.1");
  });

  it("comes back from being shifted", () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: -15, max: 15 }), (value, places) => {
        expect(shiftDecimal(shiftDecimal(value, places), -places)).toBe(value);
      }),
    );
  });

  it("compares by value", () => {
    expect(compareDecimals(exact("10"), exact("9.99"))).toBe(1);
    expect(compareDecimals(exact("-1"), exact("0.5"))).toBe(-1);
    expect(compareDecimals(exact("1.50"), exact("1.5"))).toBe(0);
  });

  it("rounds half away from zero on both sides", () => {
    expect(roundDecimal(exact("2.345"), 2)).toBe("2.35");
    expect(roundDecimal(exact("-2.345"), 2)).toBe("-2.35");
    expect(roundDecimal(exact("2.344"), 2)).toBe("2.34");
  });
});
