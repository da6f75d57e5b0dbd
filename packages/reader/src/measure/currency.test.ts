import { describe, expect, it } from "vitest";
import { textOf } from "../text/index.js";
import { measuresIn } from "./measure.fixture.js";
import { measureAt } from "./measure-at.js";

const reads = (cases: readonly (readonly [text: string, value: string, unit: string])[]) =>
  it.each(cases)("%s is %s %s", (text, value, unit) => {
    expect(measuresIn(text)).toEqual([`${text} | ${value} | ${unit}`]);
  });

describe("money", () => {
  reads([
    ["84.610,20 tỷ đồng", "84610200000000", "VND"],
    ["116 nghìn tỷ đồng", "116000000000000", "VND"],
    ["19.003,52 triệu USD", "19003520000", "USD"],
    ["1,92 tỷ đô la Mỹ", "1920000000", "USD"],
    ["2.731,40 triệu Đô la Mỹ", "2731400000", "USD"],
    ["1.000 tỷ VNĐ", "1000000000000", "VND"],
    ["500.000đ", "500000", "VND"],
    ["45 tr.đồng", "45000000", "VND"],
    ["12 trđ", "12000000", "VND"],
    ["6 tỷđồng", "6000000000", "VND"],
    ["US$ 12,5 triệu", "12500000", "USD"],
    ["USD 5 triệu", "5000000", "USD"],
    ["$10", "10", "USD"],
    ["20€", "20", "EUR"],
    ["3,5 tỷ yên Nhật", "3500000000", "JPY"],
    ["7 triệu nhân dân tệ", "7000000", "CNY"],
    ["40 tỷ won", "40000000000", "KRW"],
    ["9 triệu bảng Anh", "9000000", "GBP"],
    ["2 tỷ kíp", "2000000000", "LAK"],
    ["15 triệu đô la Singapore", "15000000", "SGD"],
    ["ba trăm triệu đồng", "300000000", "VND"],
    ["3.142.57 tỷ đồng", "3142570000000", "VND"],
  ]);

  it("without its currency is đồng from a tỷ on, where nothing else is counted", () => {
    expect(measuresIn("tổng vốn 5 tỷ, thêm 2 tỷ được giải ngân")).toEqual([
      "5 tỷ | 5000000000 | VND",
      "2 tỷ | 2000000000 | VND",
    ]);
    expect(measuresIn("2 tỷ sản phẩm, 1,5 tỷ người, đạt 5 tỷ lệ")).toEqual([]);
    expect(measuresIn("20 triệu, 500 nghìn")).toEqual([]);
    expect(measuresIn("20 triệu, 500 nghìn, 300k", { money: true })).toEqual([
      "20 triệu | 20000000 | VND",
      "500 nghìn | 500000 | VND",
      "300k | 300000 | VND",
    ]);
  });

  it("tells that its currency is implied", () => {
    expect(measureAt(textOf("gần 5 tỷ").tokens, 0)).toEqual({
      value: "5000000000",
      unit: "VND",
      qualifier: "lt",
      from: 0,
      to: 3,
      malformed: false,
      implied: true,
    });
  });

  it("has no thousandths: a comma before three digits groups them, whatever the text does elsewhere", () => {
    expect(measuresIn("120,000 VND; 1,5 USD; 31,233 tỷ đồng")).toEqual([
      "120,000 VND | 120000 | VND",
      "1,5 USD | 1.5 | USD",
      "31,233 tỷ đồng | 31233000000 | VND",
    ]);
  });

  it("is not read from comrades, cities and other words that begin like a currency", () => {
    expect(measuresIn("5 đồng chí, 10 đô thị, 3 đồng hồ, 2 huyện Yên Bình, có 4 Yên Bái, 6 bảng, 3 kíp trực")).toEqual(
      [],
    );
    expect(measuresIn("năm 2023 đồng loạt ra quân, tháng 8/2023 đồng thời")).toEqual([]);
  });

  it("of two currencies is two sums", () => {
    expect(measuresIn("142 triệu USD và 9.150 tỷ đồng")).toEqual([
      "142 triệu USD | 142000000 | USD",
      "9.150 tỷ đồng | 9150000000000 | VND",
    ]);
  });
});
