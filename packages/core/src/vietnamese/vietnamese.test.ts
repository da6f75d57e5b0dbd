import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../day/index.js";
import { type Decimal, shiftDecimal } from "../decimal/index.js";
import type { Unit } from "../unit/index.js";
import { collate, fold, formatDate, formatDecimal, formatOfficialDate, formatQuantity, parseNumber } from "./index.js";

const quantity = (value: string, unit: Unit, options = {}): string => formatQuantity(value as Decimal, unit, options);

describe("a quantity in office wording", () => {
  it.each([
    ["408371000000", "VND", "408.371 triệu đồng"],
    ["735000000000", "VND", "735 tỷ đồng"],
    ["116000000000000", "VND", "116.000 tỷ đồng"],
    ["2112000000000", "VND", "2.112 tỷ đồng"],
    ["109800000000", "VND", "109,8 tỷ đồng"],
    ["4100000000", "VND", "4,1 tỷ đồng"],
    ["999999", "VND", "999.999 đồng"],
    ["-6299000000000", "VND", "-6.299 tỷ đồng"],
    ["93000000", "USD", "93 triệu USD"],
    ["2083000000", "USD", "2.083 triệu USD"],
    ["6700000", "VND/person/month", "6,7 triệu đồng/người/tháng"],
    ["1430000", "t", "1,43 triệu tấn"],
    ["218700", "vehicles", "218.700 lượt phương tiện"],
    ["4815", "people", "4.815 người"],
    ["81.36", "percent", "81,36%"],
    ["0", "VND", "0 đồng"],
  ] as const)("%s %s is %s", (value, unit, words) => {
    expect(quantity(value, unit)).toBe(words);
  });

  it("shortens a headline to nghìn tỷ", () => {
    expect(quantity("116000000000000", "VND", { style: "short" })).toBe("116 nghìn tỷ đồng");
    expect(quantity("408371000000", "VND", { style: "short" })).toBe("408,4 tỷ đồng");
  });

  it("speaks English on request", () => {
    expect(quantity("6299000000000", "VND", { locale: "en" })).toBe("6,299 billion VND");
  });
});

describe("a number in a declared locale", () => {
  it("reads the same text by its locale, never by guessing", () => {
    expect(parseNumber("408.371", "vi")).toBe("408371");
    expect(parseNumber("408.371", "en")).toBe("408.371");
    expect(parseNumber("12\u00a0242", "vi")).toBe("12242");
  });

  it.each(["1.3", "1.23.456", "12.34,5", "1,2,3", "abc", "", "1.234.5", "--1", "1 2"])("refuses %j in vi", (text) => {
    expect(parseNumber(text, "vi")).toBeNull();
  });

  it("gives a formatted value back, in both locales, up to 10^18 and beyond", () => {
    const values = fc
      .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 4 }))
      .map(([digits, scale]) => shiftDecimal(String(digits) as Decimal, -scale));
    fc.assert(
      fc.property(values, fc.constantFrom("vi" as const, "en" as const), (value, locale) => {
        expect(parseNumber(formatDecimal(value, locale), locale)).toBe(value);
      }),
    );
  });
});

describe("a date", () => {
  it.each([
    ["2020-07-03", "ngày 03 tháng 7 năm 2020", "03/7/2020"],
    ["2020-01-05", "ngày 05 tháng 01 năm 2020", "05/01/2020"],
    ["2019-12-27", "ngày 27 tháng 12 năm 2019", "27/12/2019"],
  ])("%s is written %s, and %s in lists", (day, official, short) => {
    expect(formatOfficialDate(day as Day)).toBe(official);
    expect(formatDate(day as Day, "vi")).toBe(short);
  });
});

describe("Vietnamese text", () => {
  it("folds for search, composed or not, đ included", () => {
    expect(fold("KHU  công nghiệp Đăk La")).toBe("khu cong nghiep dak la");
    expect(fold("Hòn La".normalize("NFD"))).toBe(fold("Hòn La"));
  });

  it("sorts by the Vietnamese alphabet and numbers by value", () => {
    expect(["Đăk La", "Dung Quất", "Sơn Mỹ 10", "Ấn", "An", "Sơn Mỹ 2"].toSorted(collate)).toEqual([
      "An",
      "Ấn",
      "Dung Quất",
      "Đăk La",
      "Sơn Mỹ 2",
      "Sơn Mỹ 10",
    ]);
  });
});
