import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decimal, multiplyDecimals, toDecimal } from "../decimal/index.js";
import { formatOccupancy, type LandAreas, occupancyOfZones, occupancyRate } from "./index.js";

const exact = (text: string): Decimal => toDecimal(text) as Decimal;

const UNKNOWN: LandAreas = {
  planned: null,
  established: null,
  industrialService: null,
  leased: null,
  recovered: null,
  handedOver: null,
  operating: null,
};

const land = (areas: Partial<Record<keyof LandAreas, string>>): LandAreas => ({
  ...UNKNOWN,
  ...(areas as Partial<LandAreas>),
});

describe("an occupancy rate", () => {
  const zone = land({
    leased: "78.64",
    planned: "100",
    recovered: "90.1938",
    industrialService: "80",
    operating: "79",
  });

  it.each([
    ["planned", "78.64", "100"],
    ["recovered", "87.19", "90.1938"],
    ["industrialService", "98.3", "80"],
    ["operating", "99.54", "79"],
  ] as const)("on %s land is %s %%, told with its denominator", (denominator, rate, of) => {
    expect(occupancyRate(zone, denominator)).toEqual({ rate, leased: "78.64", denominator, of });
  });

  it("is rounded half away from zero to two decimals", () => {
    expect(occupancyRate(land({ leased: "0.12345", planned: "1" }), "planned")?.rate).toBe("12.35");
    expect(occupancyRate(land({ leased: "0.12344", planned: "1" }), "planned")?.rate).toBe("12.34");
  });

  it("is 0 where nothing is leased, and nothing where there is no land or an area is unknown", () => {
    expect(occupancyRate(land({ leased: "0", planned: "1" }), "planned")?.rate).toBe("0");
    expect(occupancyRate(land({ leased: "1", planned: "0" }), "planned")).toBeNull();
    expect(occupancyRate(land({ planned: "1" }), "planned")).toBeNull();
    expect(occupancyRate(land({ leased: "1" }), "planned")).toBeNull();
  });

  it("holds for areas that no double holds", () => {
    const huge = land({ leased: "500000000000000000.5", planned: "1000000000000000001" });
    expect(occupancyRate(huge, "planned")?.rate).toBe("50");
  });
});

describe("the occupancy of several zones", () => {
  it("is the ratio of the sums, not the mean of the rates", () => {
    const zones = [
      { zone: "a", land: land({ leased: "90", planned: "100" }) },
      { zone: "b", land: land({ leased: "10", planned: "900" }) },
    ];
    expect(occupancyOfZones(zones, "planned")).toEqual({
      occupancy: { rate: "10", leased: "100", denominator: "planned", of: "1000" },
      missing: [],
    });
  });

  it("names the zones that it leaves out for an area that is not known", () => {
    const zones = [
      { zone: "a", land: land({ leased: "1", recovered: "2" }) },
      { zone: "b", land: land({ leased: "1" }) },
      { zone: "c", land: land({ recovered: "2" }) },
    ];
    expect(occupancyOfZones(zones, "recovered")).toEqual({
      occupancy: { rate: "50", leased: "1", denominator: "recovered", of: "2" },
      missing: ["b", "c"],
    });
  });

  it("counts only zones in operation on operating land, with what they leased", () => {
    const zones = [
      { zone: "running", land: land({ leased: "30", operating: "40", industrialService: "60" }) },
      { zone: "not-yet", land: land({ leased: "10", operating: "0", industrialService: "140" }) },
    ];
    expect(occupancyOfZones(zones, "operating").occupancy).toEqual({
      rate: "75",
      leased: "30",
      denominator: "operating",
      of: "40",
    });
    expect(occupancyOfZones(zones, "industrialService").occupancy?.rate).toBe("20");
  });

  it("is nothing for no zones, or for zones without land", () => {
    expect(occupancyOfZones([], "planned")).toEqual({ occupancy: null, missing: [] });
    const bare = [{ zone: "a", land: land({ leased: "0", planned: "0" }) }];
    expect(occupancyOfZones(bare, "planned")).toEqual({ occupancy: null, missing: [] });
  });

  it("does not change when every zone is cut into equal parts", () => {
    const area = fc.integer({ min: 0, max: 10 ** 9 }).map((value) => exact(String(value)));
    const zones = fc.array(fc.record({ leased: area, planned: area }), { maxLength: 8 });
    fc.assert(
      fc.property(zones, (areas) => {
        const whole = areas.map(({ leased, planned }, index) => ({
          zone: `z${index}`,
          land: land({ leased: multiplyDecimals(leased, exact("2")), planned: multiplyDecimals(planned, exact("2")) }),
        }));
        const halves = areas.flatMap((half, index) =>
          [1, 2].map((part) => ({ zone: `z${index}-${part}`, land: land(half) })),
        );
        expect(occupancyOfZones(halves, "planned")).toEqual(occupancyOfZones(whole, "planned"));
      }),
    );
  });
});

describe("an occupancy rate in words", () => {
  const rate = (denominator: "planned" | "recovered" | "industrialService" | "operating") =>
    occupancyRate(land({ leased: "1405", [denominator]: "2000" }), denominator);

  it.each([
    [
      "industrialService",
      "70,25% (trên diện tích đất công nghiệp, dịch vụ)",
      "70.25% (of industrial and service land)",
    ],
    ["planned", "70,25% (trên diện tích quy hoạch)", "70.25% (of planned area)"],
    ["recovered", "70,25% (trên diện tích đất đã thu hồi)", "70.25% (of recovered land)"],
    [
      "operating",
      "70,25% (trên diện tích đất công nghiệp, dịch vụ đang hoạt động)",
      "70.25% (of industrial and service land in operation)",
    ],
  ] as const)("names %s land", (denominator, vi, en) => {
    expect(formatOccupancy(rate(denominator), "vi")).toBe(vi);
    expect(formatOccupancy(rate(denominator), "en")).toBe(en);
  });

  it("is a dash where there is none", () => {
    expect(formatOccupancy(null, "vi")).toBe("-");
    expect(formatOccupancy(null, "en")).toBe("-");
  });
});
