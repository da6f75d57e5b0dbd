import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode.js";
import { latinBytes, toTcvn3, toVni, windows1258Bytes } from "./old-letters.fixture.js";

const TEXT = "Ban Quản lý các khu công nghiệp tỉnh: cấp mới 12 dự án, đạt 40% kế hoạch; nộp ngân sách vượt chỉ tiêu.";
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};

describe("the encoding of Vietnamese text", () => {
  it.each([
    ["utf-8", utf8(TEXT)],
    ["utf-8", utf8(`\ufeff${TEXT}`)],
    ["utf-16le", utf16(`\ufeff${TEXT}`, false)],
    ["utf-16be", utf16(`\ufeff${TEXT}`, true)],
    ["utf-16le", utf16(TEXT, false)],
    ["utf-16be", utf16(TEXT, true)],
    ["windows-1258", windows1258Bytes(TEXT)],
    ["tcvn3", latinBytes(toTcvn3(TEXT))],
    ["vni", latinBytes(toVni(TEXT))],
  ])("is found to be %s, and the text is the same", (charset, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ charset, text: TEXT, lost: 0 });
  });

  it("is composed whatever it came as", () => {
    expect(decodeText(utf8(TEXT.normalize("NFD")))?.text).toBe(TEXT);
  });

  it("is told by its bytes where a page claims another", () => {
    const page = (charset: string): string => `<meta charset="${charset}"><p>${TEXT}</p>`;
    expect(decodeText(utf8(page("iso-8859-1")))).toMatchObject({ charset: "utf-8", text: page("iso-8859-1") });
    expect(decodeText(windows1258Bytes(page("utf-8")))).toMatchObject({ charset: "windows-1258" });
    expect(decodeText(latinBytes(toTcvn3(page("x-user-defined"))))).toMatchObject({ charset: "tcvn3" });
  });

  it("is taken as declared where it is none of those", () => {
    const bytes = Uint8Array.from([...utf8('<?xml version="1.0" encoding="koi8-r"?>'), 0xf4, 0xc5, 0xd3, 0xd4]);
    expect(decodeText(bytes)).toMatchObject({ charset: "koi8-r", text: expect.stringContaining("Тест") });
    const word = '<?xml version="1.0" encoding="windows-1258"?><a>Thuê</a>';
    expect(decodeText(windows1258Bytes(word))).toMatchObject({ charset: "windows-1258", text: word });
    const short = Uint8Array.from([...utf8("<meta charset=tcvn3>"), ...latinBytes("§¾k")]);
    expect(decodeText(short)).toMatchObject({ charset: "tcvn3", text: "<meta charset=tcvn3>Đắk" });
  });

  it("is windows-1252 for plain text with typographic signs or a foreign name", () => {
    expect(decodeText(latinBytes("The “board” – 5 °C"))).toMatchObject({
      charset: "windows-1252",
      text: "The “board” – 5 °C",
    });
    const english = `${"the board met and decided that the zone opens ".repeat(10)}café`;
    expect(decodeText(latinBytes(english))).toMatchObject({ charset: "windows-1252", text: english });
  });

  it("is still UTF-8 where a few bytes of it are spoilt, which are counted", () => {
    const bytes = utf8(`${TEXT} ế`).slice(0, -1);
    expect(decodeText(bytes)).toMatchObject({ charset: "utf-8", text: `${TEXT} \ufffd`, lost: 1 });
  });

  it("is not guessed", () => {
    expect(decodeText(latinBytes("Soci\u00e9t\u00e9 g\u00e9n\u00e9rale \u00e0 \u00e9t\u00e9"))).toBeNull();
    expect(decodeText(Uint8Array.from({ length: 500 }, (_, at) => 0x80 + ((at * 37) % 128)))).toBeNull();
  });

  it("is looked for in any bytes without an exception", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeText(bytes);
        expect(decoded === null || typeof decoded.text === "string").toBe(true);
      }),
    );
  });
});
