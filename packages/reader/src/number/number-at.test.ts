import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../text/index.js";
import { numberMarksOf } from "./marks.js";
import { type NumberMatch, type NumberOptions, numberAt } from "./number-at.js";

/** All numbers of a text, with their words. */
const numbersIn = (given: string, options?: NumberOptions): readonly string[] => {
  const { source, tokens } = textOf(given);
  const marks = numberMarksOf(tokens);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = numberAt(tokens, at, marks, options);
    if (number !== null)
      found.push(`${source.text.slice(tokens[at]?.start, tokens[number.to - 1]?.end)}=${number.value}`);
    at = number?.to ?? at + 1;
  }
  return found;
};

const first = (given: string): NumberMatch | null => numberAt(textOf(given).tokens, 0);

describe("a number in running text", () => {
  it("takes its scale words and rưỡi with it, but not what is counted", () => {
    expect(numbersIn("hơn 20 nghìn lao động, 1,43 triệu tấn, 2 tỷ rưỡi đồng, 116 nghìn tỷ")).toEqual([
      "20 nghìn=20000",
      "1,43 triệu=1430000",
      "2 tỷ rưỡi=2500000000",
      "116 nghìn tỷ=116000000000000",
    ]);
  });

  it("may be glued to what follows and run on in the next line", () => {
    expect(numbersIn("có18 dự án, 6.397,68ha")).toEqual(["18=18", "6.397,68=6397.68"]);
    expect(numbersIn("tổng mức 408.520\ntriệu đồng")).toEqual(["408.520\ntriệu=408520000000"]);
  });

  it("tells whether it stands in words and whether its marks are a slip", () => {
    expect(first("hai mươi lăm dự án")).toEqual({ value: "25", to: 3, malformed: false, words: true });
    expect(first("3.131.93 tỷ")).toEqual({ value: "3131930000000", to: 2, malformed: true, words: false });
  });

  it("in words is taken only where it can be nothing else", () => {
    expect(numbersIn("ba mươi tư doanh nghiệp, mười lăm xã, hai phẩy năm lần, năm trăm hộ")).toEqual([
      "ba mươi tư=34",
      "mười lăm=15",
      "hai phẩy năm=2.5",
      "năm trăm=500",
    ]);
    expect(
      numbersIn(
        "Hai Bà Trưng, ông Ba, một nhà máy, năm nay, không có, thứ tư, hàng trăm tỷ, hàng triệu người, chín chắn",
      ),
    ).toEqual([]);
    expect(numbersIn("Nguyễn Văn Mười, thứ hai mươi")).toEqual([]);
  });

  it("leaves năm to the years and một to what it counts", () => {
    expect(numbersIn("hai mươi năm xây dựng; một trăm năm; một triệu một lần")).toEqual([
      "hai mươi=20",
      "một trăm=100",
      "một triệu=1000000",
    ]);
    expect(numbersIn("hai mươi năm nghìn đồng")).toEqual(["hai mươi năm nghìn=25000"]);
    expect(numbersIn("chi một triệu hai thùng sơn, còn một triệu hai.")).toEqual([
      "một triệu=1000000",
      "một triệu hai=1200000",
    ]);
  });

  it("does not begin with the first half of another word", () => {
    expect(numbersIn("đạt 5 tỷ lệ, 3 triệu chứng, 2 tỷ trọng")).toEqual(["5=5", "3=3", "2=2"]);
  });

  it("may be grouped by blanks, but telephones and lists are not joined", () => {
    expect(numbersIn("Trong tuần: 11 907\nTổng 12\u00a0242 lượt, 1 030 002")).toEqual([
      "11 907=11907",
      "12\u00a0242=12242",
      "1 030 002=1030002",
    ]);
    expect(numbersIn("(0263) 800 100")).toEqual(["0263=263", "800=800", "100=100"]);
    expect(numbersIn("điện thoại: 800 100")).toEqual(["800=800", "100=100"]);
    expect(numbersIn("tháng 5 120 dự án; 111 222 33")).toEqual(["5=5", "120=120", "111=111", "222=222", "33=33"]);
  });

  it("is negative only where a minus can be meant", () => {
    expect(numbersIn("tăng trưởng: -3,5; âm hai mươi; còn -7")).toEqual(["-3,5=-3.5", "âm hai mươi=-20", "-7=-7"]);
    expect(numbersIn("- 5 dự án\n-6 xã; 2021-2025; Nội A -12 ha")).toEqual([
      "5=5",
      "6=6",
      "2021=2021",
      "2025=2025",
      "12=12",
    ]);
  });

  it("leaves shorthand that may be a unit alone", () => {
    expect(numbersIn("500k, 2 tr, 1tr5, 3t5")).toEqual([
      "500k=500000",
      "2 tr=2000000",
      "1tr5=1500000",
      "3t5=3500000000",
    ]);
    expect(numbersIn("5t, 3M, 2 lít, 4 củ")).toEqual(["5=5", "3=3", "2=2", "4=4"]);
  });

  it("is read by the marks of the text", () => {
    expect(numbersIn("2,117 | 9,874 | 3,650,902 | 1.5")).toEqual([
      "2,117=2117",
      "9,874=9874",
      "3,650,902=3650902",
      "1.5=1.5",
    ]);
  });
});

describe("a number where nothing else can stand", () => {
  it("may be any word for one", () => {
    expect(numbersIn("ba", { running: false })).toEqual(["ba=3"]);
    expect(numbersIn("nghìn rưỡi", { running: false })).toEqual(["nghìn rưỡi=1500"]);
    expect(numbersIn("hai tá", { running: false })).toEqual(["hai tá=24"]);
  });

  it("may be a price in the market's words only where money is spoken of", () => {
    expect(numbersIn("3 xị", { running: false, money: true })).toEqual(["3 xị=300000"]);
    expect(numbersIn("3 xị", { running: false })).toEqual(["3=3"]);
    expect(numbersIn("3 củ cải", { running: false })).toEqual(["3=3"]);
  });
});

const WORDS =
  "không một hai ba bốn năm sáu bảy tám chín mốt tư lăm mười mươi trăm linh lẻ nghìn vạn chục triệu tỷ rưỡi phẩy âm nửa tá k tr t 1 25 1.234 12 000 3,5 , . - \n đồng".split(
    " ",
  );

describe("any text", () => {
  const rows = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(" "));

  it("gives numbers that end behind where they begin and within the text, and never an exception", () => {
    fc.assert(
      fc.property(fc.oneof(rows, fc.string({ unit: "grapheme" })), fc.boolean(), (given, running) => {
        const { tokens } = textOf(given);
        for (const index of tokens.keys()) {
          const number = numberAt(tokens, index, "vi", { running });
          if (number === null) continue;
          expect(number.to).toBeGreaterThan(index);
          expect(number.to).toBeLessThanOrEqual(tokens.length);
          expect(number.value).toMatch(/^-?\d+(\.\d+)?$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("that is one endless number gives none that is longer than people count", () => {
    for (const text of [
      "một tỷ ",
      "một tỷ tỷ ",
      "hai phẩy không ",
      "mười hai trăm lẻ ",
      "một trăm lẻ ",
      "hai trăm lẻ hai trăm lẻ ",
      "1 000 ",
    ]) {
      const { tokens } = textOf(text.repeat(2000));
      for (const index of tokens.keys()) {
        expect(numberAt(tokens, index)?.value.length ?? 0).toBeLessThan(100);
      }
    }
  });
});
