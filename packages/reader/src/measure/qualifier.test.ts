import { describe, expect, it } from "vitest";
import { textOf } from "../text/index.js";
import { measuresIn } from "./measure.fixture.js";
import { measureAt } from "./measure-at.js";

describe("what says how exact a measure is", () => {
  it.each([
    ["hơn 409 triệu USD", "gt"],
    ["trên 60%", "gt"],
    ["quá 5 tấn", "gt"],
    ["vượt 2 tỷ USD", "gt"],
    ["ít nhất 10 ha", "gt"],
    ["không dưới 10 ha", "gt"],
    ["30 ha trở lên", "gt"],
    ["từ 30 ha trở lên", "gt"],
    ["gần 28 tỉ USD", "lt"],
    ["dưới 5 ha", "lt"],
    ["chưa đến 5 tỷ đồng", "lt"],
    ["không quá 75 ha", "lt"],
    ["tối đa 500 triệu đồng", "lt"],
    ["5 tỷ đồng đổ lại", "lt"],
    ["khoảng 3,2 triệu USD", "approx"],
    ["xấp xỉ 1 tỷ USD", "approx"],
    ["ước chừng 20 ha", "approx"],
    ["khoảng hơn 20 ha", "gt"],
  ])("stands before or behind it: %s is %s", (text, qualifier) => {
    const { tokens } = textOf(text);
    expect(measureAt(tokens, 0)).toMatchObject({ qualifier, from: 0, to: tokens.length });
  });

  it("is nothing in đúng, in the end of another word, and in a change by a share", () => {
    expect(measuresIn("đúng 5 tỷ đồng, tiến độ 50%, vượt 5% kế hoạch")).toEqual([
      "đúng 5 tỷ đồng | 5000000000 | VND",
      "50% | 50 | percent",
      "5% | 5 | percent",
    ]);
  });
});
