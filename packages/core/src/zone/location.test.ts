import { describe, expect, it } from "vitest";
import { LOCATION_CLASSES, locationClassOf, type PlacedZone, withinProblems, type ZoneKind } from "./index.js";

const zone = (id: string, kind: ZoneKind, within: string | null = null): PlacedZone => ({ id, kind, within });

const ZONES = [
  zone("hon-la", "coastal-economic-zone"),
  zone("cha-lo", "border-gate-economic-zone"),
  zone("dac-biet", "specialised-economic-zone"),
  zone("phi-thue-quan", "non-tariff-area", "cha-lo"),
];

describe("where a park lies", () => {
  it.each([
    [null, "outside"],
    ["hon-la", "coastal-economic-zone"],
    ["cha-lo", "border-gate-economic-zone"],
    ["dac-biet", "specialised-economic-zone"],
    ["phi-thue-quan", null],
    ["nowhere", null],
  ] as const)("within %s is %s", (within, expected) => {
    expect(locationClassOf(zone("kcn", "industrial-park", within), ZONES)).toBe(expected);
  });

  it("is said of every kind of park", () => {
    expect(locationClassOf(zone("kcx", "export-processing-zone", "hon-la"), ZONES)).toBe("coastal-economic-zone");
    expect(locationClassOf(zone("st", "eco-industrial-park"), ZONES)).toBe("outside");
  });

  it.each(["coastal-economic-zone", "non-tariff-area", "industrial-cluster"] as const)(
    "is not said of a %s",
    (kind) => {
      expect(locationClassOf(zone("khac", kind), ZONES)).toBeNull();
    },
  );

  it("has the four columns of form 2101, in their order", () => {
    expect(Object.values(LOCATION_CLASSES).map(({ vi }) => vi)).toEqual([
      "KCN nằm ngoài KKT",
      "KCN nằm trong KKT ven biển",
      "KCN nằm trong KKT cửa khẩu",
      "KCN nằm trong KKT chuyên biệt",
    ]);
  });
});

describe("what a zone is said to lie in", () => {
  const messages = (...more: readonly PlacedZone[]) => {
    const zones = [...ZONES, ...more];
    return withinProblems(zones, (one) => ({ file: "zones.csv", row: zones.indexOf(one) + 2, column: "within" }));
  };

  it("may be an economic zone, nothing, or an id that another check looks up", () => {
    expect(messages(zone("kcn", "industrial-park", "hon-la"), zone("kcn-2", "industrial-park", "nowhere"))).toEqual([]);
  });

  it("is not a park, with the place and what to do", () => {
    expect(messages(zone("a", "industrial-park"), zone("b", "industrial-park", "a"))).toEqual([
      {
        code: "contradiction",
        file: "zones.csv",
        row: 7,
        column: "within",
        message: {
          vi: '"a" là khu công nghiệp; chỉ ghi mã của khu kinh tế chứa khu này, hoặc bỏ trống.',
          en: '"a" is of the kind "Industrial park"; give the economic zone that this one lies in, or leave it empty.',
        },
      },
    ]);
  });

  it("is nothing for an economic zone", () => {
    const [problem, ...rest] = messages(zone("moi", "coastal-economic-zone", "hon-la"));
    expect(rest).toEqual([]);
    expect(problem?.message.vi).toBe("khu kinh tế không nằm trong khu kinh tế khác; hãy bỏ trống.");
  });

  it("is not the zone itself, nor a circle that leads back to it", () => {
    const zones = [
      zone("a", "coastal-economic-zone", "b"),
      zone("b", "coastal-economic-zone", "c"),
      zone("c", "coastal-economic-zone", "a"),
      zone("d", "industrial-park", "a"),
      zone("e", "industrial-park", "e"),
    ];
    const found = withinProblems(zones, ({ id }) => ({ file: null, row: null, column: id }));
    expect(found.map(({ column, message }) => [column, message.vi])).toEqual([
      ["a", 'khu không thể nằm trong chính nó: "a" → "b" → "c" → "a"; hãy sửa mã hoặc bỏ trống.'],
      ["b", 'khu không thể nằm trong chính nó: "b" → "c" → "a" → "b"; hãy sửa mã hoặc bỏ trống.'],
      ["c", 'khu không thể nằm trong chính nó: "c" → "a" → "b" → "c"; hãy sửa mã hoặc bỏ trống.'],
      ["e", 'khu không thể nằm trong chính nó: "e" → "e"; hãy sửa mã hoặc bỏ trống.'],
    ]);
  });
});
