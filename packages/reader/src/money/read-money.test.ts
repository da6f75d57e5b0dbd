import { type Decimal, shiftDecimal } from "@khukit/core/decimal";
import { formatQuantity, numberToWords } from "@khukit/core/vietnamese";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOf } from "../text/index.js";
import { moneyAt } from "./money-at.js";
import { readMoney } from "./read-money.js";

type Case = readonly [text: string, value: string | readonly [string, string], unit: string];

const reads = (cases: readonly Case[], qualifier: string | null = null) =>
  it.each(cases)("%s is %s %s", (text, value, unit) => {
    expect(readMoney(text)).toEqual({ value, unit, qualifier });
  });

describe("a sum of money", () => {
  reads([
    ["408.520 triệu đồng", "408520000000", "VND"],
    ["Một tỷ hai trăm tám mươi sáu triệu đồng", "1286000000", "VND"],
    ["20 000 ₫", "20000", "VND"],
    ["20\u00a0000\u00a0₫", "20000", "VND"],
    ["1000 VNĐ", "1000", "VND"],
    ["VN$1000", "1000", "VND"],
    ["10.000,50 đồng", "10000.5", "VND"],
    ["10k đồng", "10000", "VND"],
    ["1tr5 vnd", "1500000", "VND"],
    ["mười ngàn đồng", "10000", "VND"],
    ["âm hai triệu đồng", "-2000000", "VND"],
    ["$10", "10", "USD"],
    ["10$", "10", "USD"],
    ["$10.000", "10000", "USD"],
    ["10K$", "10000", "USD"],
    ["USD1,23", "1.23", "USD"],
    ["mười đô", "10", "USD"],
    ["mười đô mỹ", "10", "USD"],
    ["2 chấm 23 đô la", "2.23", "USD"],
    ["hai đô rưỡi", "2.5", "USD"],
    ["15 euro", "15", "EUR"],
    ["€20", "20", "EUR"],
    ["không phẩy hai hai ơ rô", "0.22", "EUR"],
    ["GBP 3,01", "3.01", "GBP"],
    ["chín pounds", "9", "GBP"],
    ["tám mươi ngàn uôn", "80000", "KRW"],
    ["ba ringgit", "3", "MYR"],
    ["Rs. 20", "20", "INR"],
    ["1 AED.", "1", "AED"],
    ["100₫/kg", "100", "VND/kg"],
    ["5 triệu đồng/người/tháng", "5000000", "VND/person/month"],
  ]);

  describe("may have hundredths", () => {
    reads([
      ["10 xu", "10", "cent"],
      ["mười xen", "10", "cent"],
      ["10 đô và 20 xu", "10.2", "USD"],
      ["2 đô 23 xu", "2.23", "USD"],
      ["hai đô 23", "2.23", "USD"],
      ["20 rupees 43", "20.43", "INR"],
    ]);
  });

  describe("without its currency is đồng", () => {
    reads([
      ["20.000", "20000", "VND"],
      ["500k", "500000", "VND"],
      ["2tr", "2000000", "VND"],
      ["1 triệu 250", "1250000", "VND"],
      ["5 tỷ/năm", "5000000000", "VND/year"],
      ["một củ rưỡi", "1500000", "VND"],
      ["3 lít", "300000", "VND"],
      ["1 lít 2", "120000", "VND"],
      ["450 nghin", "450000", "VND"],
    ]);
  });

  describe("may be closed as contracts do", () => {
    reads([
      ["Bốn trăm nghìn đồng chẵn", "400000", "VND"],
      ["Một triệu, hai trăm nghìn đồng./.", "1200000", "VND"],
    ]);
  });

  it.each([
    "",
    "đồng",
    "năm",
    "5 đồng chí",
    "10 đô thị",
    "3 lít xăng",
    "2 củ cải",
    "10%",
    "5 ha",
    "5 triệu người",
    "từ 5 tỷ đồng",
    "5 tỷ đồng và 3 triệu USD",
    "khoảng",
    "abc",
  ])("is none in %j", (text) => {
    expect(readMoney(text)).toBeNull();
  });
});

describe("a range of money", () => {
  reads([
    ["từ 8 đến 9,5 tỷ đồng", ["8000000000", "9500000000"], "VND"],
    ["từ 10 đến 20 đô la", ["10", "20"], "USD"],
    ["giữa 1000 đồng và 2000 đồng", ["1000", "2000"], "VND"],
    ["1000-2000 đồng", ["1000", "2000"], "VND"],
    ["từ 1 phẩy 1 đến một chấm ba đô la", ["1.1", "1.3"], "USD"],
    ["50.000đ-100.000đ", ["50000", "100000"], "VND"],
    ["2tr-5tr", ["2000000", "5000000"], "VND"],
    ["6,5 - 8 triệu đồng/người/tháng", ["6500000", "8000000"], "VND/person/month"],
  ]);
  reads(
    [
      ["trong khoảng 10-20 đô", ["10", "20"], "USD"],
      ["khoảng chừng từ 1000 đến 2000 đồng", ["1000", "2000"], "VND"],
      ["xấp xỉ VND1000-VND2000", ["1000", "2000"], "VND"],
    ],
    "approx",
  );
});

describe("a sum that is exceeded", () => {
  reads(
    [
      ["hơn 2 tr đô", "2000000", "USD"],
      ["nhiều hơn 8.00 đô la", "8", "USD"],
      ["nhiều hơn 1 đô la và bốn mươi hai xen", "1.42", "USD"],
      ["không ít hơn 1,42 đô la", "1.42", "USD"],
      ["từ $1,42 trở lên", "1.42", "USD"],
    ],
    "gt",
  );
});

describe("a sum that is not reached", () => {
  reads(
    [
      ["dưới 8.000", "8000", "VND"],
      ["ít hơn 10 đô", "10", "USD"],
      ["không tới 7000 đồng", "7000", "VND"],
      ["không cao hơn 7k đồng", "7000", "VND"],
      ["từ 7000 đồng trở xuống", "7000", "VND"],
    ],
    "lt",
  );
});

describe("where sources disagree", () => {
  it("nothing goes without saying unless told that it is the market's way", () => {
    expect(readMoney("hai trăm rưỡi")).toMatchObject({ value: "250", unit: "VND" });
    expect(readMoney("hai trăm rưỡi", { colloquial: true })).toMatchObject({ value: "250000" });
    expect(readMoney("20-30", { colloquial: true })).toMatchObject({ value: ["20000", "30000"] });
    expect(readMoney("hai trăm đồng", { colloquial: true })).toMatchObject({ value: "200" });
    expect(readMoney("một triệu hai trăm", { colloquial: true })).toMatchObject({ value: "1200000" });
  });

  it("digits are marked as Vietnamese unless told", () => {
    expect(readMoney("1.250 triệu")).toMatchObject({ value: "1250000000" });
    expect(readMoney("1.250 triệu", { marks: "en" })).toMatchObject({ value: "1250000" });
  });
});

describe("money in running text", () => {
  it("is found where it is spoken of, even without its currency", () => {
    expect(moneyAt(tokensOf("gần 5 triệu"), 0)).toMatchObject({
      value: "5000000",
      unit: "VND",
      qualifier: "lt",
      to: 3,
    });
    expect(moneyAt(tokensOf("5 triệu người"), 0)).toBeNull();
    expect(moneyAt(tokensOf("5 ha"), 0)).toBeNull();
    expect(moneyAt(tokensOf("20 rupees"), 0)).toMatchObject({ unit: "INR" });
  });
});

const values = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, places]) => shiftDecimal(String(digits) as Decimal, -places));

describe("what core prints", () => {
  it("as a figure is read back", () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom("VND" as const, "USD" as const, "VND/person/month" as const),
        (value, unit) => {
          expect(readMoney(formatQuantity(value, unit))).toEqual({ value, unit, qualifier: null });
        },
      ),
    );
  });

  it("as the money line of a document is read back", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), (sum) => {
        const words = numberToWords(String(sum) as Decimal, { capital: true });
        expect(readMoney(`${words} đồng`)).toEqual({ value: String(sum), unit: "VND", qualifier: null });
      }),
    );
  });
});

it("never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => void readMoney(text)));
});
