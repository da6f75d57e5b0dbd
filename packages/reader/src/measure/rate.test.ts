import { describe, expect, it } from "vitest";
import { measuresIn } from "./measure.fixture.js";

const reads = (cases: readonly (readonly [text: string, value: string, unit: string])[]) =>
  it.each(cases)("%s is %s %s", (text, value, unit) => {
    expect(measuresIn(text)).toEqual([`${text} | ${value} | ${unit}`]);
  });

describe("a rate", () => {
  reads([
    ["6,7 triệu đồng/người/tháng", "6700000", "VND/person/month"],
    ["5 triệu đồng một người một tháng", "5000000", "VND/person/month"],
    ["8 triệu đồng/tháng/lao động", "8000000", "VND/person/month"],
    ["7 triệu đồng mỗi tháng", "7000000", "VND/month"],
    ["18 triệu/người", "18000000", "VND/person"],
    ["2.526 tấn/ngày", "2526", "t/day"],
    ["1,2 triệu tấn/năm", "1200000", "t/year"],
    ["15.000 m3/ngày đêm", "15000", "m3/day"],
    ["9.500 m³/ngày.đêm", "9500", "m3/day"],
    ["95 USD/m2", "95", "USD/m2"],
    ["1.800 đồng/kWh", "1800", "VND/kWh"],
    ["250 lượt xe/ngày", "250", "vehicles/day"],
    ["500.000 đồng/người", "500000", "VND/person"],
  ]);

  it("is none where another measure or a time follows", () => {
    expect(measuresIn("50,28 ha/61,58 ha")).toEqual(["50,28 ha | 50.28 | ha", "61,58 ha | 61.58 | ha"]);
    expect(measuresIn("giải ngân 5 tỷ đồng một năm trước")).toEqual(["5 tỷ đồng | 5000000000 | VND"]);
    expect(measuresIn("lãi suất 6%/năm")).toEqual(["6% | 6 | percent"]);
  });

  it("is needed where things are only counted", () => {
    expect(measuresIn("250 lượt xe, 30 người")).toEqual([]);
  });
});
