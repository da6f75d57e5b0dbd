import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../text/index.js";
import { sectionsOf } from "./index.js";

const read = (given: string) => {
  const text = textOf(given);
  const prose = (from: number, to: number) =>
    text.source.text.slice(text.tokens[from]?.start, text.tokens[to - 1]?.end).replace(/\s+/g, " ");
  return sectionsOf(text, { from: 0, to: text.tokens.length }).map((section) => ({
    ...section,
    said: prose(section.content, section.end).trim(),
  }));
};

const outline = (given: string) => read(given).map(({ level, number, title }) => [level, number, title]);

describe("sectionsOf", () => {
  it("nests what is numbered in the order in which numbers stand in documents", () => {
    expect(
      outline(
        "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Áp dụng:\na) Khu kinh tế\nb) Khu công nghiệp\nĐiều 2. Đối tượng",
      ),
    ).toEqual([
      [1, "I", "QUY ĐỊNH CHUNG"],
      [2, "1", "Phạm vi"],
      [3, "1", "Áp dụng"],
      [4, "a", "Khu kinh tế"],
      [4, "b", "Khu công nghiệp"],
      [2, "2", "Đối tượng"],
    ]);
  });

  it("knows Roman, Arabic and decimal numbers, and parts by their ordinals", () => {
    expect(
      outline("Phần thứ nhất: Kết quả\nI. Thu hút đầu tư\n1. Trong nước\n1.1. Cấp mới\n1.2 Điều chỉnh\nII- Tồn tại"),
    ).toEqual([
      [1, "thứ nhất", "Kết quả"],
      [2, "I", "Thu hút đầu tư"],
      [3, "1", "Trong nước"],
      [4, "1.1", "Cấp mới"],
      [4, "1.2", "Điều chỉnh"],
      [2, "II", "Tồn tại"],
    ]);
  });

  it("says where a section's text begins and ends", () => {
    expect(read("1. Tuyên truyền\nChi ủy mở chuyên mục.\n2. Kinh phí\nTừ đảng phí.").map(({ said }) => said)).toEqual([
      "Chi ủy mở chuyên mục.",
      "Từ đảng phí.",
    ]);
  });

  it("points to the section around it", () => {
    expect(read("I. A\n1. B\n2. C\nII. D").map(({ parent }) => parent)).toEqual([null, 0, 0, null]);
  });

  it("takes a line in capitals, and one with a colon, for a heading", () => {
    expect(outline("NHIỆM VỤ TRỌNG TÂM\nĐối với Văn phòng:\n- Theo dõi.\n- Báo cáo.")).toEqual([
      [1, null, "NHIỆM VỤ TRỌNG TÂM"],
      [2, null, "Đối với Văn phòng"],
    ]);
  });

  it("sets an unnumbered heading above the numbers under it", () => {
    expect(outline("Yêu cầu các đơn vị:\n1. Văn phòng\n2. Thanh tra")).toEqual([
      [1, null, "Yêu cầu các đơn vị"],
      [2, "1", "Văn phòng"],
      [2, "2", "Thanh tra"],
    ]);
  });

  it("gives a numbered sentence no title", () => {
    expect(
      outline("1. Văn phòng kiểm tra 5 khu công nghiệp trong tháng 6.\n2. Thanh tra rà soát hồ sơ, báo cáo Ban."),
    ).toEqual([
      [1, "1", null],
      [1, "2", null],
    ]);
  });

  it("parts a title from the sentence that follows its colon", () => {
    const [section] = read("1. Văn phòng: Theo dõi, đôn đốc việc thực hiện.");
    expect(section).toMatchObject({ title: "Văn phòng", said: "Theo dõi, đôn đốc việc thực hiện." });
  });

  it.each([
    "1.3 ha đất được giao",
    "15/5/2022 là hạn cuối",
    "5-7 dự án mới",
    "Điều này rất quan trọng",
    "- Theo dõi, đôn đốc.",
    "V/v nghỉ lễ",
  ])("finds none in %s", (given) => {
    expect(outline(given)).toEqual([]);
  });

  it("keeps every section within the text and within the one around it", () => {
    const piece = fc.constantFrom(
      "I. ",
      "1. ",
      "1.1. ",
      "a) ",
      "- ",
      "Điều 1. ",
      "TỔ CHỨC",
      "Nội dung",
      ":",
      ".",
      "\n",
      "\n\n",
      "5 ",
      "/",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const sections = read(pieces.join(""));
        for (const { from, to, content, end, parent, level } of sections) {
          expect(from).toBeLessThan(to);
          expect(content).toBeGreaterThan(from);
          expect(end).toBeGreaterThanOrEqual(to);
          const around = parent === null ? null : sections[parent];
          if (around === null || around === undefined) continue;
          expect(around.level).toBe(level - 1);
          expect(end).toBeLessThanOrEqual(around.end);
        }
      }),
    );
  });
});
