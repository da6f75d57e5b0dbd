import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalSchema,
  divideDecimals,
  isNegative,
  multiplyDecimals,
  negateDecimal,
  roundDecimal,
  shiftDecimal,
  subtractDecimals,
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

  it("is what its difference from another gives back", () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(addDecimals(subtractDecimals(a, b), b)).toBe(a);
        expect(negateDecimal(subtractDecimals(a, b))).toBe(subtractDecimals(b, a));
        expect(isNegative(absoluteDecimal(a))).toBe(false);
      }),
    );
  });

  it("multiplies without losing a digit", () => {
    expect(multiplyDecimals(exact("9007199254740993"), exact("1.000001"))).toBe("9007208261940247.740993");
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(multiplyDecimals(a, addDecimals(b, c))).toBe(
          addDecimals(multiplyDecimals(a, b), multiplyDecimals(a, c)),
        );
      }),
    );
  });

  it.each([
    ["1", "3", 4, "0.3333"],
    ["2", "3", 4, "0.6667"],
    ["-2", "3", 2, "-0.67"],
    ["1", "8", 2, "0.13"],
    ["-1", "8", 2, "-0.13"],
    ["1", "0.0004", 0, "2500"],
    ["0", "7", 3, "0"],
    ["7", "0", 3, null],
  ] as const)("divides %s by %s to %d decimals as %s", (dividend, divisor, digits, quotient) => {
    expect(divideDecimals(exact(dividend), exact(divisor), digits)).toBe(quotient);
  });

  it("divides to within half of the last digit asked for", () => {
    fc.assert(
      fc.property(decimals, decimals, fc.integer({ min: 0, max: 6 }), (dividend, divisor, digits) => {
        const quotient = divideDecimals(dividend, divisor, digits);
        if (quotient === null) {
          expect(divisor).toBe("0");
          return;
        }
        const rest = absoluteDecimal(subtractDecimals(dividend, multiplyDecimals(quotient, divisor)));
        const half = multiplyDecimals(shiftDecimal(exact("0.5"), -digits), absoluteDecimal(divisor));
        expect(compareDecimals(rest, half)).not.toBe(1);
      }),
    );
  });
});
