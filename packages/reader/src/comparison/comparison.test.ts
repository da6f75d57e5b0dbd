import { describe, expect, it } from "vitest";
import { tokensOf } from "../text/index.js";
import { comparisonAt } from "./index.js";

const NO_PERIODS = { at: new Map() };

const at = (text: string, index = 0, periods = NO_PERIODS) => {
  const found = comparisonAt(tokensOf(text), index, "vi", periods);
  if (found === null) return null;
  const { form, amount, down, base } = found;
  return [form, down ? `-${amount}` : amount, base?.kind ?? null];
};

describe("a comparison", () => {
  it.for([
    ["tăng 14% so với cùng kỳ", "change", "14", "sameTime"],
    ["giảm 32,6% so với cùng kỳ năm 2022", "change", "-32.6", "sameTime"],
    ["bằng 32% cùng kỳ", "ratio", "32", "sameTime"],
    ["đạt 102% dự toán năm", "ratio", "102", "plan"],
    ["vượt 5% kế hoạch được giao", "change", "5", "plan"],
    ["gấp 12 lần cùng kỳ", "multiple", "12", "sameTime"],
    ["tăng gấp đôi", "multiple", "2", null],
    ["tăng hơn 5 lần", "multiple", "5", null],
    ["tăng 41 người so với tháng trước", "absolute", "41", "timeBefore"],
    ["tăng 0,5 triệu USD so với năm trước", "absolute", "500000", "yearBefore"],
    ["hụt 26,8%", "change", "-26.8", null],
  ] as const)("%s", ([text, form, amount, base]) => {
    expect(at(text)).toEqual([form, amount, base]);
  });

  it.for([
    ["cao hơn cùng kỳ 48,3%", "change", "48.3"],
    ["tăng so với cùng kỳ năm trước 12,5%", "change", "12.5"],
    ["so với cùng kỳ năm 2019 tăng 14,2%", "change", "14.2"],
    ["so với cùng kỳ, tăng 14%", "change", "14"],
    ["hơn năm trước 6,7%", "change", "6.7"],
    ["kém cùng kỳ 3%", "change", "-3"],
    ["nhiều hơn cùng kỳ 20,1 ha", "absolute", "20.1"],
  ] as const)("may name its base first: %s", ([text, form, amount]) => {
    expect(at(text)?.slice(0, 2)).toEqual([form, amount]);
  });

  it("takes along the value of its base that is printed beside it", () => {
    const beside = (text: string) => comparisonAt(tokensOf(text), 0, "vi", NO_PERIODS)?.baseValue;
    expect(beside("bằng 127% kế hoạch 330 triệu USD được giao")).toEqual({ value: "330000000", unit: "USD" });
    expect(beside("đạt 140% kế hoạch (1,5 tỷ USD)")).toEqual({ value: "1500000000", unit: "USD" });
    expect(beside("đạt 140% kế hoạch (năm 2022)")).toBeNull();
  });

  it("may be several at once, one for each figure before", () => {
    const found = comparisonAt(tokensOf("giảm lần lượt 9,2% và 4,1% so với cùng kỳ"), 0, "vi", NO_PERIODS);
    expect(found?.before.map(({ amount, down }) => [amount, down])).toEqual([["9.2", true]]);
    expect([found?.amount, found?.base?.kind]).toEqual(["4.1", "sameTime"]);
  });

  it("may be a sign in brackets", () => {
    expect(at("(+13,5% so với cùng kỳ)", 1)).toEqual(["change", "13.5", "sameTime"]);
    expect(at("(-2,4%)", 1)).toEqual(["change", "-2.4", null]);
  });

  it("is a share where the whole stands behind, and no growth where points are told", () => {
    expect(at("bằng 79% tổng số dự án")?.[0]).toBe("share");
    expect(at("chiếm 60,03%")?.[0]).toBe("share");
    expect(at("tăng 3,4 điểm phần trăm")?.[0]).toBe("points");
  });

  it("is none without an amount, and none of a range", () => {
    expect(at("tăng mạnh so với cùng kỳ")).toBeNull();
    expect(at("đạt 24,4 tỷ USD")).toBeNull();
    expect(at("hơn 6,7%")).toBeNull();
    expect(at("tăng 5 - 7%")).toBeNull();
  });
});
