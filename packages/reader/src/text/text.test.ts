import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenOut, phraseAt, phrasesOf, spanIn, spanOf, spellingOf, textOf, tokensOf } from "./index.js";

const words = (text: string) => tokensOf(text).map((token) => token.text);

describe("a text made even", () => {
  it("composes letters and their marks", () => {
    expect(evenOut("Ho\u0300a Bi\u0300nh").text).toBe("Hòa Bình");
  });

  it("takes away what cannot be seen, and reads look-alikes as Vietnamese letters", () => {
    expect(evenOut("\ufeffKhu\u200b c\u00adông").text).toBe("Khu công");
    expect(evenOut("Ðảng bộ").text).toBe("Đảng bộ");
    expect(evenOut("\u0410nh").text).toBe("Anh");
    expect(evenOut("１２３").text).toBe("123");
  });

  it("keeps no-break blanks apart from plain ones, for grouped digits", () => {
    expect(evenOut("12\u202f242\u2003khu").text).toBe("12\u00a0242 khu");
  });

  it("takes a soft hyphen between capitals for the hyphen that it was", () => {
    expect(evenOut("163/2016/NĐ\u00adCP").text).toBe("163/2016/NĐ-CP");
  });

  it("costs nothing where nothing is uneven", () => {
    expect(evenOut("Khu công nghiệp").starts).toBeNull();
  });

  it("tells where each stretch stood in the text as given", () => {
    const given = "\ufeffHo\u0300a\u00a0\u200bBi\u0300nh";
    const source = evenOut(given);
    expect(spanIn(source, 0, 3)).toEqual({ text: "Ho\u0300a", start: 1, end: 5 });
    expect(spanIn(source, 4, 8)).toEqual({ text: "Bi\u0300nh", start: 7, end: 12 });
  });

  it("bears a tower of marks", () => {
    expect(evenOut(`a${"\u0301".repeat(10_000)}b`).text).toHaveLength(
      evenOut("a\u0301\u0301\u0301\u0301b").text.length,
    );
  });

  it("points into any text that is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (given) => {
        const text = textOf(given);
        for (let at = 0; at < text.tokens.length; at += 1) {
          const span = spanOf(text, { from: at, to: at + 1 });
          expect(span.start).toBeLessThan(span.end);
          expect(given.slice(span.start, span.end)).toBe(span.text);
        }
      }),
    );
  });
});

describe("tokens", () => {
  it("part numbers from letters, and keep the marks within a number", () => {
    expect(words("6.397,68ha, có18 dự án (1tr5)")).toEqual([
      "6.397,68",
      "ha",
      ",",
      "có",
      "18",
      "dự",
      "án",
      "(",
      "1",
      "tr",
      "5",
      ")",
    ]);
    expect(words("năm 2023.")).toEqual(["năm", "2023", "."]);
  });

  it("know what stands close to the one before, and the ends of lines", () => {
    expect(tokensOf("a b\nc").map(({ kind, glued }) => [kind, glued])).toEqual([
      ["word", false],
      ["word", false],
      ["break", true],
      ["word", true],
    ]);
  });
});

describe("one spelling for all", () => {
  it.for([
    ["Hoà", "hòa"],
    ["LUỸ", "lũy"],
    ["Quý", "Qúy"],
    ["tỉ", "tỷ"],
    ["kì", "kỳ"],
    ["uỷ", "ủy"],
  ])("%s is %s", ([one = "", other = ""]) => {
    expect(spellingOf(one)).toBe(spellingOf(other));
  });

  it.for([
    ["năm", "nam"],
    ["tư", "tu"],
    ["mỗi", "mồi"],
    ["ngày", "ngài"],
  ])("%s is not %s", ([one = "", other = ""]) => {
    expect(spellingOf(one)).not.toBe(spellingOf(other));
  });
});

describe("phrases", () => {
  const phrases = phrasesOf([
    ["vốn|tổng vốn", "capital"],
    ["vốn đăng ký", "registered"],
    ["thương mại - dịch vụ", "services"],
  ] as const);
  const at = (text: string, index = 0) => phraseAt(phrases, tokensOf(text), index);

  it("are found by the longest, however they are spelled", () => {
    expect(at("Vốn đăng kí mới")).toEqual({ meaning: "registered", length: 3 });
    expect(at("vốn mới")).toEqual({ meaning: "capital", length: 1 });
    expect(at("tổng vốn")).toEqual({ meaning: "capital", length: 2 });
  });

  it("go on over the end of a line, and hold marks", () => {
    expect(at("vốn\nđăng ký")).toEqual({ meaning: "registered", length: 4 });
    expect(at("thương mại - dịch vụ")).toEqual({ meaning: "services", length: 5 });
  });

  it("are none where they only begin", () => {
    expect(at("tổng số")).toBeNull();
    expect(at("vốn", 1)).toBeNull();
    expect(at("vốn", -1)).toBeNull();
  });
});
