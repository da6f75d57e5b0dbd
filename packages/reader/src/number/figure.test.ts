import { type Decimal, shiftDecimal } from "@khukit/core/decimal";
import { formatDecimal } from "@khukit/core/vietnamese";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureOf } from "./figure.js";

const value = (text: string, marks: "vi" | "en" = "vi") => figureOf(text, marks)?.value ?? null;

describe("digits with marks", () => {
  it.each([
    ["3658", "3658"],
    ["06", "6"],
    ["0", "0"],
    ["1.030.002", "1030002"],
    ["1.286.000.000", "1286000000"],
    ["1.663,582", "1663.582"],
    ["84.610,20", "84610.2"],
    ["81,36", "81.36"],
    ["1.3", "1.3"],
    ["01.10", "1.1"],
    ["12.5", "12.5"],
    ["0.125", "0.125"],
    ["1234.567", "1234.567"],
  ])("%s is %s whatever the text does elsewhere", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ["10.287", "10287", "10.287"],
    ["159,799", "159.799", "159799"],
    ["408.371", "408371", "408.371"],
  ])("%s is %s in Vietnamese marks and %s in English ones", (text, vietnamese, english) => {
    expect(value(text, "vi")).toBe(vietnamese);
    expect(value(text, "en")).toBe(english);
  });

  it.each([
    ["3,650,902", "3650902"],
    ["1,234.56", "1234.56"],
  ])("%s can only be English: %s", (text, expected) => {
    expect(value(text, "vi")).toBe(expected);
  });

  it.each([
    ["3.131.93", "3131.93"],
    ["3,142,5", "3142.5"],
    ["12.34,5", "1234.5"],
  ])("%s is a slip, read as %s and told so", (text, expected) => {
    expect(figureOf(text, "vi")).toEqual({ value: expected, malformed: true });
  });

  it.each(["06.031", "0987.654.321", "25.3.2022", "1.2.3", "1.234.5678", "1,2.345,6", "1234.567.890"])(
    "%s is a code, a date or a telephone",
    (text) => {
      expect(figureOf(text, "vi")).toBeNull();
    },
  );

  it("is no number where it is longer than any sum", () => {
    expect(figureOf("1".repeat(100_000), "vi")).toBeNull();
    expect(figureOf(`1${".000".repeat(100_000)}`, "vi")).toBeNull();
  });

  it("gives back what core prints, in both locales, up to 10^18 exactly", () => {
    const decimals = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 9 }))
      .map(([digits, places]) => shiftDecimal(String(digits) as Decimal, -places));
    fc.assert(
      fc.property(decimals, fc.constantFrom("vi" as const, "en" as const), (decimal, locale) => {
        expect(figureOf(formatDecimal(decimal, locale), locale)).toEqual({ value: decimal, malformed: false });
      }),
    );
  });
});
