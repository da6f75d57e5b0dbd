import { describe, expect, it } from "vitest";
import type { ComparisonMention } from "../reading.js";
import { figuresIn } from "./reading.fixture.js";

const plain = (comparison: ComparisonMention) => {
  const amount =
    "percent" in comparison ? comparison.percent : "times" in comparison ? comparison.times : comparison.amount;
  return `${comparison.base} ${comparison.form} ${amount}`;
};

const comparisonsIn = (text: string) => figuresIn(text).map(({ comparisons }) => comparisons.map(plain));

describe("a figure's comparisons", () => {
  it("may be two", () => {
    expect(comparisonsIn("Năm 2023, doanh thu 24 tỷ USD, tăng 14,6% so với cùng kỳ, bằng 69,5% kế hoạch năm.")).toEqual(
      [["yoy change 14.6", "plan ratio 69.5"]],
    );
  });

  it("take their base from the clause before, each form its own", () => {
    expect(
      comparisonsIn(
        "Năm 2023, xuất khẩu 17 tỷ USD (tăng 19% so với cùng kỳ, đạt 71% kế hoạch); nhập khẩu 16 tỷ USD (tăng 18%, đạt 83%).",
      ),
    ).toEqual([
      ["yoy change 19", "plan ratio 71"],
      ["yoy change 18", "plan ratio 83"],
    ]);
  });

  it("take their base from the end of the sentence", () => {
    expect(
      comparisonsIn(
        "Tháng 8/2023, xuất khẩu 10 triệu USD, giảm 32%; thu ngân sách 4 tỷ đồng, giảm 79%, đều so với tháng trước.",
      ),
    ).toEqual([["previous change -32"], ["previous change -79"]]);
  });

  it("may stand before their figure", () => {
    expect(comparisonsIn("Năm 2023, doanh thu tăng 14% so với cùng kỳ, đạt 24 tỷ USD.")).toEqual([["yoy change 14"]]);
  });

  it("are against the time before where the year before cannot be meant", () => {
    expect(comparisonsIn("9 tháng năm 2023, doanh thu 9 tỷ đồng, tăng 4% so với năm 2022.")).toEqual([
      ["previous change 4"],
    ]);
    expect(comparisonsIn("Năm 2023, doanh thu 9 tỷ đồng, tăng 4% so với năm 2022.")).toEqual([["yoy change 4"]]);
    expect(comparisonsIn("Tháng 5/2023, doanh thu 9 tỷ đồng, tăng 4% so với tháng 4/2023.")).toEqual([
      ["previous change 4"],
    ]);
  });

  it("are still of a figure whose own words stand behind it", () => {
    expect(comparisonsIn("Năm 2019, 1.376 tỷ đồng nộp ngân sách bằng 88,6% dự toán.")).toEqual([["plan ratio 88.6"]]);
  });

  it("may be an amount of what an income is counted in", () => {
    expect(
      comparisonsIn("Năm 2023, thu nhập bình quân 8,4 triệu đồng/người/tháng, tăng 300 nghìn đồng so với năm trước."),
    ).toEqual([["yoy absolute 300000"]]);
  });

  it("may be an amount of a figure before the last", () => {
    expect(comparisonsIn("Năm 2023 có 12 dự án cấp mới với 96 triệu USD, tăng 3 dự án so với cùng kỳ.")).toEqual([
      ["yoy absolute 3"],
      [],
    ]);
  });

  it("may be dealt out in turn behind their base", () => {
    expect(
      comparisonsIn(
        "Năm 2022, doanh thu 90 tỷ đồng, xuất khẩu 4 triệu USD, so với cùng kỳ lần lượt tăng 6,1% và giảm 8,4%.",
      ),
    ).toEqual([["yoy change 6.1"], ["yoy change -8.4"]]);
  });

  it("may be an amount, which is no figure of its own", () => {
    expect(comparisonsIn("Đến 15/5/2022 có 16.214 lao động, giảm 86 người so với tháng trước.")).toEqual([
      ["previous absolute -86"],
    ]);
  });

  it("may name a figure of the sentence before", () => {
    expect(comparisonsIn("Năm 2023, cấp mới 15 dự án. So với cùng kỳ, số dự án cấp mới tăng 25%.")).toEqual([
      ["yoy change 25"],
    ]);
  });

  it("may say by how many a count above grew", () => {
    expect(comparisonsIn("Năm 2021, cấp mới 46 dự án. So với năm 2020, số dự án cấp mới tăng 9 dự án.")).toEqual([
      ["yoy absolute 9"],
    ]);
  });

  it("are none where only a share is told", () => {
    expect(comparisonsIn("Đến nay có 190 dự án, bằng 79% tổng số dự án.")).toEqual([[]]);
    expect(comparisonsIn("Đã cho thuê 61 ha/111 ha (đạt 55%).")).toEqual([[]]);
    expect(comparisonsIn("Tỷ lệ lấp đầy 77%, tăng 3,4 điểm phần trăm.")).toEqual([[]]);
  });
});
