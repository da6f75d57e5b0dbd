import { describe, expect, it } from "vitest";
import type { Decimal } from "../decimal/index.js";
import { defineIndicator, type Indicator, indicatorSchema, type Measure } from "./index.js";

const named = { code: "beds", name: { vi: "Số giường", en: "Beds" }, unit: "count" } as const;

const addingUp = (measure: Measure, more: Partial<Indicator> = {}) => {
  const { overZones, overTime } = defineIndicator({ ...named, measure, ...more });
  return [overZones, overTime];
};

describe("an indicator that is defined", () => {
  it("adds up as its measure does", () => {
    expect(addingUp("flow")).toEqual(["sum", "sum"]);
    expect(addingUp("stock")).toEqual(["sum", "last"]);
  });

  it("is recomputed from its parts where it is a ratio, and from nothing where they are not reported", () => {
    const ratio = { numerator: "beds_taken", denominator: "beds_total", times: "100" as Decimal };
    expect(addingUp("ratio", { ratio })).toEqual(["recompute", "recompute"]);
    expect(addingUp("ratio")).toEqual(["none", "none"]);
    expect(addingUp("ratio", { ratio: null })).toEqual(["none", "none"]);
  });

  it("keeps what its definition says instead", () => {
    expect(addingUp("ratio", { overZones: "sum" })).toEqual(["sum", "none"]);
    expect(addingUp("stock", { overTime: "none" })).toEqual(["sum", "none"]);
  });

  it("is neither good nor bad, of one unit, a part of nothing and of no form until told", () => {
    const defined = defineIndicator({ ...named, measure: "stock" });
    expect(defined).toEqual({
      ...named,
      measure: "stock",
      overZones: "sum",
      overTime: "last",
      ratio: null,
      otherUnits: [],
      direction: "none",
      partOf: null,
      partitions: [],
      columns: [],
    });
    expect(indicatorSchema.safeParse(defined).success).toBe(true);
  });
});
