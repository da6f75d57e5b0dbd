import { describe, expect, it } from "vitest";
import { type Decimal, toDecimal } from "../decimal/index.js";
import { type LandArea, type LandAreas, landAreasSchema, landProblems } from "./index.js";

const UNKNOWN: LandAreas = {
  planned: null,
  established: null,
  industrialService: null,
  leased: null,
  recovered: null,
  handedOver: null,
  operating: null,
};

const land = (areas: Partial<Record<LandArea, string>>): LandAreas => ({
  ...UNKNOWN,
  ...(Object.fromEntries(Object.entries(areas).map(([name, area]) => [name, toDecimal(area)])) as Partial<LandAreas>),
});

const pairsIn = (areas: Partial<Record<LandArea, string>>): readonly (string | null)[] =>
  landProblems(land(areas), (column) => ({ file: "land.csv", row: 3, column })).map(({ column }) => column);

describe("a zone's land", () => {
  it("is exact areas in hectares, or unknown", () => {
    expect(landAreasSchema.safeParse(land({ planned: "190.5", leased: "0" })).success).toBe(true);
    for (const leased of ["-0.5", "1,5", 12, undefined]) {
      expect(landAreasSchema.safeParse({ ...UNKNOWN, leased }).success).toBe(false);
    }
  });

  it("does not contradict itself where every part fits, up to the last square metre", () => {
    expect(
      pairsIn({
        planned: "200",
        established: "200",
        industrialService: "150.0001",
        leased: "150.0001",
        recovered: "200",
        handedOver: "200",
        operating: "150.0001",
      }),
    ).toEqual([]);
    expect(pairsIn({ industrialService: "150.0001", leased: "150.0002" })).toEqual(["leased"]);
  });

  it.each([
    ["established", "planned"],
    ["industrialService", "established"],
    ["leased", "industrialService"],
    ["operating", "industrialService"],
    ["handedOver", "established"],
    ["recovered", "planned"],
  ] as const)("cannot be %s beyond what is %s", (part, whole) => {
    expect(pairsIn({ [part]: "10.1", [whole]: "10" })).toEqual([part]);
    expect(pairsIn({ [part]: "10", [whole]: "10" })).toEqual([]);
  });

  it("is compared with the next larger area that is known, and told once", () => {
    expect(pairsIn({ leased: "101", established: "100", planned: "50" })).toEqual(["established", "leased"]);
    expect(pairsIn({ leased: "101", planned: "100" })).toEqual(["leased"]);
    expect(pairsIn({ leased: "101", industrialService: "102", established: "100" })).toEqual(["industrialService"]);
  });

  it("says nothing where only one of two areas is known", () => {
    expect(pairsIn({ leased: "101" })).toEqual([]);
    expect(pairsIn({ recovered: "5", handedOver: "6" })).toEqual([]);
  });

  it("tells both figures as each language writes them, and where they stand", () => {
    const areas = land({ industrialService: "1000000000000000000.5", leased: "1000000000000000001" });
    expect(landProblems(areas, () => ({ file: "land.csv", row: 3, column: "leased" }))).toEqual([
      {
        code: "contradiction",
        file: "land.csv",
        row: 3,
        column: "leased",
        message: {
          vi: "diện tích đất công nghiệp, dịch vụ đã cho thuê (1.000.000.000.000.000.001 ha) lớn hơn diện tích đất công nghiệp, dịch vụ (1.000.000.000.000.000.000,5 ha); hãy kiểm tra lại hai số.",
          en: "leased land (1,000,000,000,000,000,001 ha) exceeds industrial and service land (1,000,000,000,000,000,000.5 ha); check both figures.",
        },
      },
    ]);
  });

  it("is left as it was given", () => {
    const areas = Object.freeze(land({ planned: "1", established: "2" as Decimal }));
    expect(() => landProblems(areas, () => ({ file: null, row: null, column: null }))).not.toThrow();
  });
});
