import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toTcvn3, toVni } from "./old-letters.fixture.js";
import { mendOldLetters } from "./old-letters.js";
import { fromTcvn3 } from "./tcvn3.js";
import { fromVni } from "./vni.js";

const SMALL = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
const REPORT = "Trong quý, Ban Quản lý khu kinh tế tỉnh đã cấp mới 12 dự án, vốn đăng ký 408,371 triệu USD.";

describe("the letters of the TCVN3 fonts", () => {
  it("are turned into Unicode, each of them", () => {
    expect(fromTcvn3("Khu c«ng nghiÖp, ®Êt ë, n­íc th¶i")).toBe("Khu công nghiệp, đất ở, nước thải");
    expect([...SMALL].map(toTcvn3).map(fromTcvn3).join("")).toBe(SMALL);
  });

  it("give seven capitals of their own", () => {
    expect(fromTcvn3("¡ ¢ £ ¤ ¥ ¦ §")).toBe("Ă Â Ê Ô Ơ Ư Đ");
  });

  it("are capitals in words in capitals, which the fonts could not show", () => {
    expect(fromTcvn3("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM")).toBe("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(fromTcvn3("UBND X· NAM S¥N")).toBe("UBND XÃ NAM SƠN");
  });

  it("stay small in names and beside abbreviations", () => {
    expect(fromTcvn3("Hµ Néi, Sè 31/Q§-UBND, ë KCN")).toBe("Hà Nội, Số 31/QĐ-UBND, ở KCN");
  });
});

describe("the letters of the VNI fonts", () => {
  it("are turned into Unicode, each of them, small and capital", () => {
    expect(fromVni("Khu coâng nghieäp, ñaát ôû, nöôùc thaûi")).toBe("Khu công nghiệp, đất ở, nước thải");
    expect([...SMALL].map(toVni).map(fromVni).join("")).toBe(SMALL);
    const capitals = SMALL.toUpperCase();
    expect([...capitals].map(toVni).map(fromVni).join("")).toBe(capitals);
  });

  it("take a capital with a small sign", () => {
    expect(fromVni("Aùp duïng")).toBe("Áp dụng");
  });
});

describe("a text in the letters of an old font", () => {
  it.each([
    ["tcvn3", toTcvn3],
    ["vni", toVni],
  ] as const)("is told as %s and converted", (oldLetters, write) => {
    expect(mendOldLetters(write(REPORT))).toEqual({ text: REPORT, oldLetters });
  });

  it("is converted line by line where other lines are in Unicode", () => {
    const text = `Cổng thông tin điện tử\nLà tin có ảnh\n${toTcvn3(REPORT)}\n${toTcvn3("Số: 12")}\nTừ khóa: đầu tư\nCó 3 tin`;
    expect(mendOldLetters(text).text).toBe(
      `Cổng thông tin điện tử\nLà tin có ảnh\n${REPORT}\nSố: 12\nTừ khóa: đầu tư\nCó 3 tin`,
    );
  });

  it.each([
    ["Vietnamese in Unicode", REPORT],
    ["Vietnamese whose letters Latin-1 has too", "Có 3 khu; là công ty cà phê, có mã và có tên"],
    ["English", "The board's café – 5 °C, § 3, © 2024 · naïve résumé"],
    ["French", "Société générale à responsabilité limitée, créée à l'étranger, été comme hiver"],
    ["Swedish", "På så vis är det för många år sedan, två små öar"],
    ["Norwegian", "før Kristus, etter å ha sett på så små båter"],
    ["German", "für über fünf Häuser, größere Straßen und schöne Gärten"],
    ["separators of a page", "Home · News · Contact ¶ ¶ ¶ ® ®"],
    ["two words", "Tin tøc"],
  ])("is not seen in %s", (_, text) => {
    expect(mendOldLetters(text)).toEqual({ text, oldLetters: null });
  });

  it("keeps its lines, whatever stands in them", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (lines) => {
        const text = lines.join("\n");
        expect(mendOldLetters(text).text.split("\n")).toHaveLength(text.split("\n").length);
      }),
    );
  });
});
