import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decimal, shiftDecimal } from "../decimal/index.js";
import { type NumberWordOptions, numberToWords, wordsToNumber } from "./index.js";

const LARGEST = 10n ** 18n;

const decimals = fc
  .tuple(fc.bigInt({ min: -LARGEST, max: LARGEST }), fc.integer({ min: 0, max: 18 }))
  .map(([digits, places]) => shiftDecimal(String(digits) as Decimal, -places));

/** Mostly zeros, where the rules are. */
const sparse = fc
  .array(fc.constantFrom("0", "0", "0", "1", "4", "5"), { minLength: 1, maxLength: 30 })
  .map((digits) => digits.join("").replace(/^0+(?=.)/, "") as Decimal);

const options: fc.Arbitrary<NumberWordOptions> = fc.record({
  zeroTens: fc.constantFrom("linh", "lẻ"),
  thousand: fc.constantFrom("nghìn", "ngàn"),
  capital: fc.boolean(),
});

/** Every one of them alone and beside others, well formed or not. */
const WORDS =
  "không một hai ba bốn năm sáu bảy bẩy tám chín mốt tư lăm nhăm mười mươi trăm linh lẻ nghìn ngàn vạn chục triệu tỷ tỉ rưỡi rưởi phẩy âm đồng".split(
    " ",
  );

describe("words as a number", () => {
  it.each([
    ["không", "0"],
    ["bốn", "4"],
    ["mười", "10"],
    ["mười lăm", "15"],
    ["hai mươi lăm nghìn", "25000"],
    ["hai mươi lăm nghìn ba trăm linh tư", "25304"],
    ["bốn trăm linh tám tỷ ba trăm bảy mươi mốt triệu", "408371000000"],
    ["một trăm mười sáu nghìn tỷ", "116000000000000"],
    ["ba triệu tỷ", "3000000000000000"],
    ["một tỷ tỷ", "1000000000000000000"],
    ["hai tỷ ba trăm tỷ", "2000000300000000000"],
    ["âm sáu nghìn hai trăm", "-6200"],
    ["âm không", "0"],
    ["tám mươi mốt phẩy ba mươi sáu", "81.36"],
    ["không phẩy không không năm", "0.005"],
    ["không phẩy ba một", "0.31"],
    ["ba phẩy một bốn một năm chín", "3.14159"],
    ["hai phẩy bảy lăm", "2.75"],
    ["một phẩy mười", "1.1"],
    ["ba phẩy không", "3"],
  ])("%s is %s", (text, value) => {
    expect(wordsToNumber(text)).toBe(value);
  });

  it.each([
    ["hai mươi một", "21"],
    ["hai mươi bốn", "24"],
    ["hai mươi năm nghìn", "25000"],
    ["hai mươi nhăm", "25"],
    ["mười nhăm", "15"],
    ["mười năm", "15"],
    ["hai lăm", "25"],
    ["ba mốt", "31"],
    ["bốn tư", "44"],
    ["chín nhăm", "95"],
    ["một trăm hai lăm", "125"],
    ["một trăm lẻ bốn", "104"],
    ["bẩy mươi bẩy", "77"],
    ["ba ngàn", "3000"],
    ["năm tỉ", "5000000000"],
    ["một chục", "10"],
    ["hai chục", "20"],
    ["hai chục nghìn", "20000"],
    ["một trăm hai chục", "120"],
    ["một vạn", "10000"],
    ["ba vạn", "30000"],
    ["ba vạn hai nghìn", "32000"],
    ["một vạn hai nghìn năm trăm", "12500"],
    ["ba vạn năm trăm", "30500"],
    ["một triệu rưỡi", "1500000"],
    ["hai tỷ rưỡi", "2500000000"],
    ["ba nghìn rưởi", "3500"],
    ["một trăm rưởi", "150"],
    ["hai vạn rưỡi", "25000"],
    ["hai trăm rưỡi nghìn", "250000"],
    ["hai nghìn rưỡi tỷ", "2500000000000"],
    ["hai phẩy năm tỷ", "2500000000"],
    ["hai phẩy không năm nghìn tỷ", "2050000000000"],
    ["âm một phẩy bốn ba triệu", "-1430000"],
    ["một phẩy năm vạn", "15000"],
  ])("reads what people write beside the standard: %s is %s", (text, value) => {
    expect(wordsToNumber(text)).toBe(value);
  });

  it.each([
    ["một nghìn linh năm", "1005"],
    ["một nghìn lẻ một", "1001"],
    ["hai nghìn mười chín", "2019"],
    ["hai nghìn hai mươi lăm", "2025"],
    ["một triệu năm nghìn", "1005000"],
    ["một tỷ hai triệu", "1002000000"],
    ["một tỷ không triệu không nghìn năm trăm", "1000000500"],
    ["một triệu linh năm", "1000005"],
  ])("fills in the zeros that are left unsaid: %s is %s", (text, value) => {
    expect(wordsToNumber(text)).toBe(value);
  });

  it("minds neither capitals nor decomposed letters nor spaces", () => {
    expect(wordsToNumber("MƯỜI LĂM TỶ")).toBe("15000000000");
    expect(wordsToNumber("Hai mươi lăm nghìn".normalize("NFD"))).toBe("25000");
    expect(wordsToNumber("  hai\u00a0mươi \n lăm\u200b ")).toBe("25");
  });

  it.each([
    "",
    " ",
    "mươi",
    "trăm",
    "nghìn",
    "tỷ",
    "nghìn tỷ",
    "tỷ triệu",
    "trăm hai",
    "mốt",
    "tư",
    "linh năm",
    "lẻ",
    "chục",
    "rưỡi",
    "phẩy",
    "âm",
    "âm âm hai",
    "hai âm",
    "mười mươi",
    "một mươi",
    "không mươi",
    "hai mười",
    "mười mốt",
    "mười tư",
    "một lăm",
    "một mốt",
    "hai ba",
    "hai trăm trăm",
    "hai trăm linh mốt",
    "hai trăm linh lăm",
    "hai trăm linh mười",
    "hai trăm không năm",
    "hai mươi không",
    "không trăm",
    "không trăm mười",
    "không trăm linh năm",
    "không nghìn",
    "không tỷ",
    "một triệu triệu",
    "một nghìn nghìn",
    "một nghìn hai triệu",
    "một triệu hai trăm triệu",
    "một triệu rưỡi hai trăm",
    "hai rưỡi",
    "mười rưỡi",
    "hai chục năm",
    "một chục hai",
    "hai chục rưỡi",
    "hai phẩy",
    "phẩy hai",
    "hai phẩy ba phẩy bốn",
    "hai phẩy năm rưỡi",
    "hai phẩy không trăm",
    "hai phẩy năm tỷ ba trăm",
    "hai phẩy năm triệu nghìn",
    "hai triệu phẩy năm triệu",
    "hai mươi đồng",
    "vài chục",
    "25 nghìn",
    "hai mươi-lăm",
    "constructor",
    "?",
    "2t5k",
  ])("are not read from %j", (text) => {
    expect(wordsToNumber(text)).toBeNull();
  });

  it.each([
    ["một trăm hai", "102 or 120"],
    ["một nghìn hai", "1 002 or 1 200"],
    ["một triệu hai", "1 000 002 or 1 200 000"],
    ["hai tỷ ba", "2 000 000 003 or 2 300 000 000"],
    ["hai tỷ ba tỷ", "a sum or a number"],
  ])("are not read from %s, which may be %s", (text) => {
    expect(wordsToNumber(text)).toBeNull();
  });

  it("give every number back, in every wording, up to 10^18 and beyond", () => {
    fc.assert(
      fc.property(fc.oneof(decimals, sparse), options, (value, wording) => {
        expect(wordsToNumber(numberToWords(value, wording))).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it("give each number below ten thousand back", () => {
    for (let number = 0; number < 10_000; number += 1) {
      expect(wordsToNumber(numberToWords(String(number) as Decimal))).toBe(String(number));
    }
  });

  it("are a number in standard wording or nothing, and no text throws", () => {
    const rows = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.oneof(rows, fc.string({ unit: "grapheme" })), (text) => {
        const value = wordsToNumber(text);
        if (value !== null) expect(wordsToNumber(numberToWords(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it("are left unread where there are more of them than any sum has", () => {
    expect(wordsToNumber(`một${" tỷ".repeat(100_000)}`)).toBeNull();
    expect(wordsToNumber("hai ".repeat(100_000))).toBeNull();
    expect(wordsToNumber(`không phẩy ${"không ".repeat(100)}`)).toBeNull();
  });
});
