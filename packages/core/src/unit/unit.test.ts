import { describe, expect, it } from "vitest";
import { describeUnit, UNITS, type Unit, unitSchema } from "./index.js";

const units = Object.keys(UNITS) as Unit[];

describe("a unit", () => {
  it.each([
    ["VND", "đồng", "VND"],
    ["percent", "%", "%"],
    ["m3/day", "m³/ngày đêm", "m³/day"],
    ["m3/year", "m³/năm", "m³/year"],
    ["t/year", "tấn/năm", "tonnes/year"],
    ["kWh", "kWh", "kWh"],
    ["years", "năm", "years"],
    ["vessels", "lượt tàu", "vessel calls"],
    ["measures", "giải pháp", "measures"],
    ["networks", "mạng lưới", "networks"],
    ["links", "liên kết", "links"],
    ["count", "", ""],
  ] as const)("%s is written %s, and %s in English", (unit, vi, en) => {
    expect(describeUnit(unit)).toMatchObject({ vi, en });
  });

  it("is written in composed letters, and in both languages or in none", () => {
    for (const { vi, en } of units.map(describeUnit)) {
      expect(vi).toBe(vi.normalize("NFC"));
      expect(vi === "").toBe(en === "");
    }
  });

  it.each([
    ["VND", [6, 9]],
    ["VND/day", [6, 9]],
    ["USD", [6]],
    ["kWh", [6]],
    ["m3/year", [6]],
    ["t/year", []],
    ["projects", []],
  ] as const)("%s is counted by 10 to the power of %j, the smallest first", (unit, exponents) => {
    expect(describeUnit(unit).scales.map(({ exponent }) => exponent)).toEqual(exponents);
  });

  it("is one of those that are known", () => {
    expect(units.every((unit) => unitSchema.safeParse(unit).success)).toBe(true);
    expect(unitSchema.safeParse("acres").success).toBe(false);
    expect(unitSchema.safeParse("usd").success).toBe(false);
  });
});
