import { describe, expect, it } from "vitest";
import { measuresIn } from "./measure.fixture.js";

const reads = (cases: readonly (readonly [text: string, value: string, unit: string])[]) =>
  it.each(cases)("%s is %s %s", (text, value, unit) => {
    expect(measuresIn(text)).toEqual([`${text} | ${value} | ${unit}`]);
  });

describe("a range", () => {
  reads([
    ["6,5 - 8 triệu đồng/người/tháng", "6500000..8000000", "VND/person/month"],
    ["8.000 – 9.000 tỷ đồng", "8000000000000..9000000000000", "VND"],
    ["7-10 triệu đồng", "7000000..10000000", "VND"],
    ["từ 8 đến 9,5 tỷ đồng", "8000000000..9500000000", "VND"],
    ["từ hai đến ba trăm triệu đồng", "200000000..300000000", "VND"],
    ["từ 500 triệu đến 1 tỷ đồng", "500000000..1000000000", "VND"],
    ["từ 1 tỷ đến 2 tỷ USD", "1000000000..2000000000", "USD"],
    ["50.000 đến 1 triệu đồng", "50000..1000000", "VND"],
    ["95,5 - 96%", "95.5..96", "percent"],
    ["10%-15%", "10..15", "percent"],
    ["giữa 10 và 20 ha", "10..20", "ha"],
    ["10$-20$", "10..20", "USD"],
  ]);

  it("is none where the first number belongs to a name, a period or a date", () => {
    expect(measuresIn("KCN VSIP 3 - 200 ha, tháng 5 đến 10 tỷ đồng, ngày 15/9 - 20 tỷ đồng")).toEqual([
      "200 ha | 200 | ha",
      "10 tỷ đồng | 10000000000 | VND",
      "20 tỷ đồng | 20000000000 | VND",
    ]);
  });

  it("is none where it would fall, or change its unit", () => {
    expect(measuresIn("giảm từ 10% đến 5%, 20 ha - 5 tỷ đồng")).toEqual([
      "10% | 10 | percent",
      "5% | 5 | percent",
      "20 ha | 20 | ha",
      "5 tỷ đồng | 5000000000 | VND",
    ]);
    expect(measuresIn("tăng từ 5 tỷ đồng lên 10 tỷ đồng")).toEqual([
      "5 tỷ đồng | 5000000000 | VND",
      "10 tỷ đồng | 10000000000 | VND",
    ]);
  });
});
