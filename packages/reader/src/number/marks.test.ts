import { describe, expect, it } from "vitest";
import { textOf } from "../text/index.js";
import { numberMarksOf } from "./marks.js";

const marksOf = (text: string) => numberMarksOf(textOf(text).tokens);

describe("the marks of a text", () => {
  it("are English where several numbers are grouped by commas and none speaks against it", () => {
    expect(marksOf("Hôm qua: 2,117\nTuần này: 9,874\nTổng số: 3,650,902")).toBe("en");
    expect(marksOf("Online 1,204 | Today 12,871 | Total 745,903")).toBe("en");
    expect(marksOf("Revenue of 1,234.56 million and 2,117 people")).toBe("en");
  });

  it.each(["", "không có số nào", "3,650,902", "1,234.56", "Hôm qua 2,117", "Hôm qua 2,117, hôm nay 9,874"])(
    "are Vietnamese where one token, or two doubtful ones, would decide: %j",
    (text) => {
      expect(marksOf(text)).toBe("vi");
    },
  );

  it("are Vietnamese where sums with three decimals stand beside groups", () => {
    expect(marksOf("10.287 triệu và 159,799 triệu, trong đó 31,233 tỷ, 12,457 tỷ")).toBe("vi");
    expect(marksOf("31,233 tỷ; 159,799 triệu; 12,457 tỷ; 8,125 triệu")).toBe("vi");
    expect(marksOf("1.704,36 tỷ, 2,117 ha, 3,412 ha, 5,718 ha, 78,6%")).toBe("vi");
  });

  it("are not led astray by dates and codes", () => {
    expect(marksOf("25.3.2022, V.05.02.07, 0987.654.321")).toBe("vi");
  });
});
