import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decimal, shiftDecimal } from "../decimal/index.js";
import { UNITS, type Unit } from "../unit/index.js";
import { formatQuantity, parseQuantity, wordQuantity } from "./index.js";

const LARGEST = 10n ** 18n;

const values = fc
  .tuple(fc.bigInt({ min: -LARGEST, max: LARGEST }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, places]) => shiftDecimal(String(digits) as Decimal, -places));

/** Round figures, which are told by a scale. */
const roundValues = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 13 }))
  .map(([digits, zeros]) => shiftDecimal(String(digits) as Decimal, zeros));

const units = Object.keys(UNITS) as readonly Unit[];
const locales = fc.constantFrom("vi" as const, "en" as const);

const short = (value: string, unit: Unit): string => formatQuantity(value as Decimal, unit, { style: "short" });

describe("a quantity read back", () => {
  it.each(units)("in %s is the one that was written, up to 10^18, in both locales", (unit) => {
    fc.assert(
      fc.property(fc.oneof(values, roundValues), locales, (value, locale) => {
        expect(parseQuantity(formatQuantity(value, unit, { locale }), unit, locale)).toBe(value);
      }),
    );
  });

  it.each([
    ["408,371 tỷ đồng", "VND", "408371000000"],
    ["116 nghìn tỷ đồng", "VND", "116000000000000"],
    ["84.610,20 tỷ đồng", "VND", "84610200000000"],
    ["1,74 tỷ USD", "USD", "1740000000"],
    ["1.430.000 tấn", "t", "1430000"],
    ["81,36 %", "percent", "81.36"],
    [" -6.299\u00a0tỷ\u00a0đồng ", "VND", "-6299000000000"],
    ["12 242", "count", "12242"],
  ] as const)("%j in %s is %s", (text, unit, value) => {
    expect(parseQuantity(text, unit)).toBe(value);
    expect(parseQuantity(text.normalize("NFD"), unit)).toBe(value);
  });

  it.each([
    ["408.371 triệu", "VND"],
    ["408.371", "VND"],
    ["triệu đồng", "VND"],
    ["đồng", "VND"],
    ["93 triệu USD", "VND"],
    ["1.3 tỷ đồng", "VND"],
    ["1 tỷ triệu đồng", "VND"],
    ["6,299 billion VND", "VND"],
    ["4.815 lượt người", "people"],
    ["5 ha/năm", "ha"],
    ["93 triệu", "count"],
    ["81,36", "percent"],
    ["", "count"],
  ] as const)("%j is none in %s", (text, unit) => {
    expect(parseQuantity(text, unit)).toBeNull();
  });

  it("goes by the declared locale", () => {
    expect(parseQuantity("2.083 triệu USD", "USD")).toBe("2083000000");
    expect(parseQuantity("2,083 million USD", "USD", "en")).toBe("2083000000");
    expect(parseQuantity("2.083 million USD", "USD", "en")).toBe("2083000");
    expect(parseQuantity("2,083 million USD", "USD")).toBeNull();
  });
});

describe("a headline", () => {
  it.each([
    ["1740000000", "USD", "1,7 tỷ USD"],
    ["28000000000", "USD", "28 tỷ USD"],
    ["999000000", "USD", "999 triệu USD"],
    ["-2083000000", "USD", "-2,1 tỷ USD"],
    ["999999999999", "VND", "1.000 tỷ đồng"],
    ["1000000000000", "VND", "1 nghìn tỷ đồng"],
    ["950000", "VND", "950.000 đồng"],
    ["1000000", "VND", "1 triệu đồng"],
    ["81.36", "percent", "81,4%"],
    ["0", "VND", "0 đồng"],
  ] as const)("of %s %s is %s", (value, unit, words) => {
    expect(short(value, unit)).toBe(words);
  });

  it("counts USD by the million in a table", () => {
    expect(formatQuantity("28000000000" as Decimal, "USD")).toBe("28.000 triệu USD");
  });
});

describe("a figure taken apart", () => {
  it.each([
    ["999999", { number: "999.999", unit: "đồng" }],
    ["1000000", { number: "1", unit: "triệu đồng" }],
    ["-1000000", { number: "-1", unit: "triệu đồng" }],
    ["1010000", { number: "1,01", unit: "triệu đồng" }],
    ["1001000", { number: "1.001.000", unit: "đồng" }],
    ["0.5", { number: "0,5", unit: "đồng" }],
  ])("takes the largest scale that needs at most two decimals: %s", (value, parts) => {
    expect(wordQuantity(value as Decimal, "VND")).toEqual(parts);
  });

  it("has no unit where things are only counted", () => {
    expect(wordQuantity("12" as Decimal, "count")).toEqual({ number: "12", unit: "" });
    expect(formatQuantity("12" as Decimal, "count")).toBe("12");
  });
});
