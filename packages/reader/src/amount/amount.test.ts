import { describe, expect, it } from "vitest";
import { tokensOf } from "../text/index.js";
import { amountAt } from "./index.js";

const at = (text: string, index = 0) => {
  const found = amountAt(tokensOf(text), index, "vi");
  return found === null ? null : [found.value, found.unit, found.family, found.qualifier];
};

describe("an amount", () => {
  it.for([
    ["12 dự án", "12", "projects", "project", null],
    ["gần 450 dự án", "450", "projects", "project", "lt"],
    ["06 KCN", "6", "count", "zone", null],
    ["hơn 1.700 doanh nghiệp", "1700", "enterprises", "enterprise", "gt"],
    ["610 ngàn lao động", "610000", "people", "worker", null],
    ["10,2 vạn lao động", "102000", "people", "worker", null],
    ["218.700 lượt xe", "218700", "vehicles", "vehicle", null],
    ["48.600 tờ khai", "48600", "declarations", "declaration", null],
  ] as const)("of things counted: %s", ([text, value, unit, family, qualifier]) => {
    expect(at(text)).toEqual([value, unit, family, qualifier]);
  });

  it("is a measure before it is a count", () => {
    expect(at("84.610,20 tỷ đồng")).toEqual(["84610200000000", "VND", null, null]);
    expect(at("6,5 - 8 triệu đồng/người/tháng")).toEqual([["6500000", "8000000"], "VND/person/month", null, null]);
  });

  it("may be a range of things counted", () => {
    expect(at("từ 15 đến 20 nghìn lao động")?.[0]).toEqual(["15000", "20000"]);
  });

  it("is the part where a part of a count is told", () => {
    expect(at("12/18 KCN")).toEqual(["12", "count", "zone", null]);
    expect(at("1/2.000 KCN")).toBeNull();
    expect(at("19,2/48 tỷ đồng")).toEqual(["19200000000", "VND", null, null]);
  });

  it("may stand bare", () => {
    expect(at("77.204 (26,41%)")).toEqual(["77204", null, null, null]);
    expect(at("khoảng 92 nghìn")).toEqual(["92000", null, null, "approx"]);
  });

  it.for([
    ["giai đoạn 2 dự án", 2],
    ["Điều 9 dự án", 1],
    ["KCN VSIP 3 dự án", 2],
    ["lô B4-2 dự án", 4],
  ] as const)("is none where the number is part of a name: %s", ([text, index]) => {
    expect(at(text, index)).toBeNull();
  });

  it("is none of anybody where it only tells whom a rule is for", () => {
    expect(at("từ 10 lao động trở lên")).toBeNull();
  });
});
