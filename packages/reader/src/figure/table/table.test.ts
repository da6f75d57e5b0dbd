import { describe, expect, it } from "vitest";
import { figuresIn } from "../reading.fixture.js";

const told = (text: string) =>
  figuresIn(text, "2024-04-05").map(({ indicator, value, period, status, comparisons }) => [
    indicator,
    value,
    period,
    ...(status === "actual" ? [] : [status]),
    ...comparisons.map(({ base, form, ...amount }) => `${base} ${form} ${"percent" in amount ? amount.percent : ""}`),
  ]);

describe("a table that stands in a text", () => {
  it("is read row by row, with its unit and what its header says of the columns", () => {
    const text = `Chỉ tiêu | Đơn vị | Quý I/2024 | So cùng kỳ (%)
Doanh thu | tỷ đồng | 12.450 | 108,2
Xuất khẩu | triệu USD | 345,6 | 112,5`;
    expect(told(text)).toEqual([
      ["revenue", "12450000000000", "2024-Q1", "yoy ratio 108.2"],
      ["export_value", "345600000", "2024-Q1", "yoy ratio 112.5"],
    ]);
  });

  it("may have its cells parted by tabs, and its unit in brackets behind the name", () => {
    const text = "Nội dung\tTháng 3/2024\tTăng, giảm so với cùng kỳ (%)\nNộp ngân sách (tỷ đồng)\t512\t-3,6";
    expect(told(text)).toEqual([["budget_contribution", "512000000000", "2024-03", "yoy change -3.6"]]);
  });

  it("may number its rows, tell the plan of the year, and name its base by letters", () => {
    const text = `TT\tChỉ tiêu\tĐVT\tKế hoạch 2023\tThực hiện 10 tháng năm 2023\tTH/KH (%)
1\tDoanh thu\ttỷ đồng\t24.800\t20.832\t84,0
2\tXuất khẩu\ttriệu USD\t640\t588,8\t92,0`;
    expect(told(text)).toEqual([
      ["revenue", "24800000000000", "2023", "target"],
      ["revenue", "20832000000000", "2023-10M", "plan ratio 84"],
      ["export_value", "640000000", "2023", "target"],
      ["export_value", "588800000", "2023-10M", "plan ratio 92"],
    ]);
  });

  it("may say by how much in percent or in the unit, by its sign", () => {
    const text = `Chỉ tiêu | ĐVT | Quý I/2024 | So cùng kỳ
Doanh thu | tỷ đồng | 1.603,5 | +9,3%
Lao động | người | 9.872 | +412 người`;
    const absolute = figuresIn(text, "2024-04-05")[1]?.comparisons[0];
    expect(told(text)[0]).toEqual(["revenue", "1603500000000", "2024-Q1", "yoy change 9.3"]);
    expect(absolute).toMatchObject({ base: "yoy", form: "absolute", amount: "412" });
  });

  it("may have several columns of values", () => {
    const text = `Chỉ tiêu | ĐVT | Kế hoạch | Tháng 3/2024 | Ước quý I/2024
Doanh thu | tỷ đồng | 60.000 | 4.200 | 12.450`;
    expect(told(text)).toEqual([
      ["revenue", "4200000000000", "2024-03"],
      ["revenue", "12450000000000", "2024-Q1", "estimate"],
    ]);
  });

  it("is none where no unit is told, or the line is prose", () => {
    expect(told("A | B | C\nDoanh thu | 12 | 13")).toEqual([]);
    expect(told("Năm 2023, doanh thu 12 tỷ đồng | xuất khẩu 3 triệu USD")).toEqual([
      ["revenue", "12000000000", "2023"],
      ["export_value", "3000000", "2023"],
    ]);
  });
});
