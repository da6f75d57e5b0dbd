import { type Decimal, shiftDecimal } from "@khukit/core/decimal";
import { formatDecimal, type NumberWordOptions, numberToWords } from "@khukit/core/vietnamese";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber } from "./read-number.js";

const LARGEST = 10n ** 18n;

const decimals = fc
  .tuple(fc.bigInt({ min: -LARGEST, max: LARGEST }), fc.integer({ min: 0, max: 18 }))
  .map(([digits, places]) => shiftDecimal(String(digits) as Decimal, -places));

/** Mostly zeros, where the rules are; beyond 10^18. */
const sparse = fc
  .array(fc.constantFrom("0", "0", "0", "1", "4", "5"), { minLength: 1, maxLength: 21 })
  .map((digits) => digits.join("").replace(/^0+(?=.)/, "") as Decimal);

const wordings: fc.Arbitrary<NumberWordOptions> = fc.record({
  zeroTens: fc.constantFrom("linh", "lẻ"),
  thousand: fc.constantFrom("nghìn", "ngàn"),
  capital: fc.boolean(),
});

const reads = (cases: readonly (readonly [string, string])[]) =>
  it.each(cases)("%s is %s", (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });

describe("a number in words", () => {
  describe("is read in the standard spelling", () => {
    reads([
      ["không", "0"],
      ["mười bốn", "14"],
      ["hai mươi mốt", "21"],
      ["hai mươi lăm nghìn ba trăm linh tư", "25304"],
      ["một trăm linh tư nghìn", "104000"],
      ["bảy trăm hai mươi mốt nghìn không trăm mười hai", "721012"],
      ["Một tỷ hai trăm tám mươi sáu triệu", "1286000000"],
    ]);
  });

  describe("is read in every dialect and common spelling", () => {
    reads([
      ["hai mươi nhăm", "25"],
      ["bẩy mươi tư", "74"],
      ["một trăm lẻ bốn", "104"],
      ["năm trăm linh lăm", "505"],
      ["một tỷ lẽ mười bảy", "1000000017"],
      ["hăm mốt", "21"],
      ["băm hai", "32"],
      ["ba ngàn", "3000"],
      ["ba vạn hai nghìn", "32000"],
      ["năm tỉ", "5000000000"],
      ["ba nghìn rưởi", "3500"],
      ["hai chục", "20"],
      ["hai tá", "24"],
      ["nửa triệu", "500000"],
      ["mười tư", "14"],
    ]);
  });

  describe("is read as people cut it short", () => {
    reads([
      ["hai mốt", "21"],
      ["ba lăm", "35"],
      ["bốn ba", "43"],
      ["mươi lăm", "15"],
      ["trăm rưỡi", "150"],
      ["trăm hai", "120"],
      ["bốn trăm hai", "420"],
      ["bốn trăm hai ba", "423"],
      ["nghìn rưỡi", "1500"],
      ["hai nghìn tư", "2400"],
      ["một triệu hai", "1200000"],
      ["triệu mốt", "1100000"],
      ["chín chín tỷ chín", "99900000000"],
      ["bốn trăm sáu triệu", "460000000"],
      ["hai trăm rưỡi nghìn", "250000"],
      ["hai nghìn rưỡi tỷ", "2500000000000"],
      ["tỷ rưỡi lẻ chín trăm nghìn", "1500900000"],
      ["một nghìn chín trăm ba bảy", "1937"],
      ["bảy củ", "7000000"],
      ["năm sáu hai", "562"],
    ]);
  });

  describe("is read with chained scales", () => {
    reads([
      ["nghìn tỷ", "1000000000000"],
      ["một trăm mười sáu nghìn tỷ", "116000000000000"],
      ["hai nghìn không trăm tám mươi ba triệu", "2083000000"],
      ["hai nghìn tỷ ba trăm tỷ", "2300000000000"],
      ["ba triệu tỷ", "3000000000000000"],
      ["năm vạn tỷ", "50000000000000"],
      ["một tỷ tỷ", "1000000000000000000"],
      ["hai tỉ tỉ ba triệu tỉ bốn nghìn tỉ năm tỉ sáu triệu", "2003004005006000000"],
    ]);
  });

  describe("is read with a sign and decimals", () => {
    reads([
      ["âm ba", "-3"],
      ["trừ một nghìn", "-1000"],
      ["hai phẩy năm", "2.5"],
      ["hai chấm bảy lăm", "2.75"],
      ["không phẩy không hai mươi tư", "0.024"],
      ["ba phẩy một bốn một năm chín", "3.14159"],
      ["hai phẩy không năm nghìn tỷ", "2050000000000"],
      ["bốn tỷ lẻ năm phẩy hai ba bốn", "4000000005.234"],
      ["âm chín chín phẩy chín lăm tỷ", "-99950000000"],
    ]);
  });

  describe("may have commas between its terms, as contracts do", () => {
    reads([
      ["Một triệu, hai trăm ba mươi nghìn, không trăm linh năm", "1230005"],
      ["năm tỷ, ba trăm triệu", "5300000000"],
    ]);
  });

  describe("may lack its accents, if it lacks all of them", () => {
    reads([
      ["hai muoi lam nghin", "25000"],
      ["muoi nam", "15"],
      ["2 trieu ruoi", "2500000"],
      ["mot tram nghin ty", "100000000000000"],
    ]);
    it("but is not guessed at from half of them", () => {
      expect(readNumber("hai muoi lăm nghin")).toBeNull();
    });
  });

  it.each([
    "",
    " ",
    "mốt",
    "tư",
    "hai mười",
    "một mươi",
    "hai mươi không",
    "mười mốt",
    "một nghìn hai triệu",
    "một triệu triệu",
    "hai trăm trăm",
    "một triệu rưỡi hai trăm",
    "hai rưỡi",
    "hai phẩy",
    "hai phẩy ba phẩy bốn",
    "hai triệu phẩy năm triệu",
    "không trăm",
    "vài chục",
    "hai mươi đồng",
    "âm âm hai",
    "constructor",
  ])("is none in %j", (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

describe("a number in digits and words", () => {
  reads([
    ["1,5 triệu", "1500000"],
    ["408.371 triệu", "408371000000"],
    ["3 triệu 200 nghìn", "3200000"],
    ["2 tỷ rưỡi", "2500000000"],
    ["5 trăm nghìn", "500000"],
    ["2 trăm 50 nghìn", "250000"],
    ["1 triệu 2", "1200000"],
    ["1 triệu 250", "1250000"],
    ["500k", "500000"],
    ["2 tr", "2000000"],
    ["1tr5", "1500000"],
    ["1tr05", "1050000"],
    ["3t5", "3500000000"],
    ["3M", "3000000"],
    [".0012G", "1200000"],
    ["-1,2M", "-1200000"],
    ["12\u00a0242", "12242"],
    ["1 030 002", "1030002"],
    ["\u2212 7", "-7"],
    ["2,083 million", "2083000"],
  ]);

  it.each(["1 triệu 2500", "12 34", "12 3456", "0263 800 100", "5kg", "1-2", "%", "1tr5 đồng"])(
    "is none in %j",
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );
});

describe("where sources disagree", () => {
  it("digits are marked as Vietnamese unless told", () => {
    expect(readNumber("100,000")).toBe("100");
    expect(readNumber("100,000", { marks: "en" })).toBe("100000");
  });

  it("hundreds behind a scale are ones, as in a contract, unless told that they are of the market", () => {
    expect(readNumber("một triệu hai trăm")).toBe("1000200");
    expect(readNumber("một triệu hai trăm", { colloquial: true })).toBe("1200000");
    expect(readNumber("một nghìn hai trăm", { colloquial: true })).toBe("1200");
    expect(readNumber("một triệu hai trăm nghìn", { colloquial: true })).toBe("1200000");
  });
});

describe("what core prints", () => {
  it("in words is read back, in every wording, up to 10^18 and beyond", () => {
    fc.assert(
      fc.property(fc.oneof(decimals, sparse), wordings, (value, wording) => {
        expect(readNumber(numberToWords(value, wording))).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it("in words is read back for each number below ten thousand", () => {
    for (let number = 0; number < 10_000; number += 1) {
      expect(readNumber(numberToWords(String(number) as Decimal))).toBe(String(number));
    }
  });

  it("in digits is read back in both locales", () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom("vi" as const, "en" as const), (value, marks) => {
        expect(readNumber(formatDecimal(value, marks), { marks })).toBe(value);
      }),
    );
  });
});

it("never throws, and takes what is too long for no number", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => void readNumber(text)));
  expect(readNumber(`một${" tỷ".repeat(100_000)}`)).toBeNull();
  expect(readNumber("hai ".repeat(100_000))).toBeNull();
  expect(readNumber("9".repeat(100_000))).toBeNull();
  expect(readNumber("một tỷ, ".repeat(50_000))).toBeNull();
  expect(readNumber("một trăm lẻ ".repeat(50_000))).toBeNull();
  expect(readNumber("- ".repeat(50_000))).toBeNull();
});
