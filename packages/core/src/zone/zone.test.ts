import { describe, expect, it } from "vitest";
import type { Day } from "../day/index.js";
import { checkRecord } from "../record/index.js";
import { familyOfKind, kindsAddUp, ZONE_KINDS, type Zone, type ZoneKind, zoneNameOn, zoneSchema } from "./index.js";

const KINDS = Object.keys(ZONE_KINDS) as ZoneKind[];

const ZONE = {
  id: "khu-mau",
  name: { vi: "Khu kinh tế mẫu", en: "Sample Economic Zone" },
  formerNames: [],
  kind: "coastal-economic-zone",
  within: null,
  areaHectares: "10000",
  establishedOn: "2020-01-05",
  establishedBy: "Quyết định số 01/2020/QĐ-TTg",
  infrastructureInvestor: null,
};

const check = (input: unknown) =>
  checkRecord(zoneSchema, input, (path) => ({ file: "zones.csv", row: 2, column: path.join(".") }));

const wrongColumns = (input: unknown): readonly (string | null)[] => {
  const result = check(input);
  return result.ok ? [] : result.problems.map(({ column }) => column);
};

describe("kinds of zone", () => {
  it("are three economic zones, six parks, four functional areas and the cluster", () => {
    const families = KINDS.map(familyOfKind);
    const count = (family: string): number => families.filter((each) => each === family).length;
    expect(count("economic-zone")).toBe(3);
    expect(count("industrial-park")).toBe(6);
    expect(count("functional-area")).toBe(4);
    expect(count("industrial-cluster")).toBe(1);
    expect(families).toHaveLength(14);
  });

  it("add up within their family and with no other", () => {
    expect(kindsAddUp("coastal-economic-zone", "border-gate-economic-zone")).toBe(true);
    expect(kindsAddUp("industrial-park", "eco-industrial-park")).toBe(true);
    expect(kindsAddUp("non-tariff-area", "free-trade-zone")).toBe(true);
    expect(kindsAddUp("industrial-park", "coastal-economic-zone")).toBe(false);
    expect(kindsAddUp("industrial-park", "functional-area")).toBe(false);
  });

  it("never add a cluster to anything but clusters", () => {
    expect(KINDS.filter((kind) => kindsAddUp("industrial-cluster", kind))).toEqual(["industrial-cluster"]);
    expect(KINDS.filter((kind) => kindsAddUp(kind, "industrial-cluster"))).toEqual(["industrial-cluster"]);
  });
});

describe("a zone", () => {
  it("is taken as it stands", () => {
    expect(check(ZONE)).toEqual({ ok: true, value: ZONE });
  });

  it.each([
    ["kind", { kind: "khu-cong-nghiep" }],
    ["areaHectares", { areaHectares: "10.000,5" }],
    ["establishedOn", { establishedOn: "05/01/2020" }],
    ["formerNames.0.until", { formerNames: [{ name: ZONE.name, until: null }] }],
    ["within", { within: undefined }],
  ])("is refused for its %s", (column, change) => {
    expect(wrongColumns({ ...ZONE, ...change })).toEqual([column]);
  });
});

describe("a zone's name", () => {
  const named = (vi: string): Zone["name"] => ({ vi, en: vi });
  const zone = {
    name: named("C"),
    formerNames: [
      { name: named("B"), until: "2025-11-27" as Day },
      { name: named("A"), until: "2010-12-31" as Day },
    ],
  };

  it.each([
    ["2005-01-01", "A"],
    ["2010-12-31", "A"],
    ["2011-01-01", "B"],
    ["2025-11-27", "B"],
    ["2025-11-28", "C"],
  ])("on %s is %s", (day, name) => {
    expect(zoneNameOn(zone, day as Day)).toEqual(named(name));
  });

  it("was always the same where there is no former one", () => {
    expect(zoneNameOn({ name: named("C"), formerNames: [] }, "1999-01-01" as Day)).toEqual(named("C"));
  });
});
