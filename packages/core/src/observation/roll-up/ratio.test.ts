import { describe, expect, it } from "vitest";
import { defineIndicator } from "../../indicator/index.js";
import type { Period } from "../../period/index.js";
import { observation } from "../observation.fixture.js";
import { type RolledUpFigure, rollUp, tabulate } from "./index.js";

import { type Fields, named, only, rolled } from "./quang-binh.fixture.js";

describe("a ratio", () => {
  const land = (place: string | null, leased: string, industrial: string): readonly Fields[] => [
    { indicator: "land_leased", unit: "ha", zone: place, value: leased },
    { indicator: "land_area_industrial", unit: "ha", zone: place, value: industrial },
  ];

  const rateAt = (figures: readonly Fields[], place: string): RolledUpFigure | undefined =>
    rolled(figures, place).find(({ indicator }) => indicator === "occupancy_rate");

  it("is recomputed from its parts, never averaged: 90 % of 10 ha and 10 % of 90 ha are 18 %", () => {
    const figures = [...land("hon-la", "9", "10"), ...land("cam-lien", "9", "90")];
    expect(rateAt(figures, "quang-binh/hon-la")?.value).toBe("90");
    expect(rateAt(figures, "quang-binh")).toEqual({
      place: "quang-binh",
      indicator: "occupancy_rate",
      unit: "percent",
      cumulative: false,
      period: "2023",
      status: "actual",
      value: "18",
      basis: "recomputed",
      complete: true,
      gaps: [],
    });
  });

  it("has two decimals, the half rounded up", () => {
    expect(rateAt(land(null, "1", "800"), "quang-binh")?.value).toBe("0.13");
  });

  it("is as stated where it was stated for the very place and period", () => {
    const figures = [...land(null, "1", "2"), { indicator: "occupancy_rate", unit: "percent", value: "51.5" }];
    expect(rateAt(figures, "quang-binh")).toMatchObject({ value: "51.5", basis: "stated" });
  });

  it("of zones says nothing of the board without its parts", () => {
    const stated = { indicator: "occupancy_rate", unit: "percent", value: "50" };
    expect(
      rolled(
        [
          { ...stated, zone: "hon-la" },
          { ...stated, zone: "cam-lien" },
        ],
        "quang-binh",
      ),
    ).toEqual([]);
  });

  it("is not made over time where its parts are not known: quarters of an index are no year", () => {
    const index = { indicator: "iip", unit: "percent", value: "105" };
    expect(
      rolled(
        [
          { ...index, period: "2023-Q4" },
          { ...index, period: "2023-Q3" },
        ],
        "quang-binh",
      ),
    ).toEqual([]);
    expect(only(rolled([{ ...index, period: "2023-Q4" }, index], "quang-binh"))).toMatchObject({ basis: "stated" });
  });

  it("has no value where a part is missing, and says which", () => {
    const [leased] = land(null, "1", "2");
    const figure = rateAt([leased as Fields], "quang-binh");
    expect(figure).toMatchObject({ value: null, complete: false });
    expect(figure?.gaps).toEqual([{ place: "quang-binh", indicator: "land_area_industrial", period: "2023" }]);
  });

  it("has no value where the denominator is zero", () => {
    expect(rateAt(land(null, "1", "0"), "quang-binh")).toMatchObject({ value: null, complete: false, gaps: [] });
  });

  it("has no value where its parts cover other zones", () => {
    const figures = [...land("hon-la", "9", "10"), land("cam-lien", "9", "90")[1] as Fields];
    expect(rateAt(figures, "quang-binh")).toMatchObject({ value: null, complete: false });
  });

  it("is partial where both parts lack the same zone", () => {
    const figure = rateAt(land("hon-la", "9", "10"), "quang-binh");
    expect(figure).toMatchObject({ value: "90", complete: false });
    expect(figure?.gaps.map(({ place, indicator }) => [place, indicator])).toEqual([
      ["quang-binh/cam-lien", "land_leased"],
      ["quang-binh/cam-lien", "land_area_industrial"],
    ]);
  });

  it("is an estimate where a part is", () => {
    const [leased, industrial] = land(null, "1", "2");
    expect(rateAt([{ ...leased, status: "estimate" }, industrial as Fields], "quang-binh")?.status).toBe("estimate");
  });

  it("is an estimate where only its denominator is", () => {
    const [leased, industrial] = land(null, "1", "2");
    expect(rateAt([leased as Fields, { ...industrial, status: "estimate" }], "quang-binh")?.status).toBe("estimate");
    expect(rateAt([{ ...industrial, status: "estimate" } as Fields], "quang-binh")?.status).toBe("estimate");
  });

  it("says which part is missing where it is the numerator", () => {
    const figure = rateAt([land(null, "1", "2")[1] as Fields], "quang-binh");
    expect(figure?.gaps).toEqual([{ place: "quang-binh", indicator: "land_leased", period: "2023" }]);
  });

  it("is left out at places where neither part is known", () => {
    const figures = rolled(land("hon-la", "9", "10"), "quang-binh/cam-lien");
    expect(figures).toEqual([]);
  });

  it("has no value where its parts lack as many things, but not the same", () => {
    const figures = [
      { ...land("hon-la", "9", "10")[0], zone: "hon-la" } as Fields,
      land("cam-lien", "9", "90")[1] as Fields,
    ];
    expect(rateAt(figures, "quang-binh")).toMatchObject({ value: null, complete: false });
  });

  it("takes its parts as they came in the period, not as running totals", () => {
    const flows = defineIndicator({
      code: "disbursement_rate",
      name: named("Giải ngân"),
      unit: "percent",
      measure: "ratio",
      ratio: { numerator: "disbursed", denominator: "planned", times: "100" as never },
    });
    const part = (code: string) => defineIndicator({ code, name: named(code), unit: "VND", measure: "flow" });
    const figures = [
      observation({ indicator: "disbursed", value: "900", cumulative: true }),
      observation({ indicator: "disbursed", value: "50" }),
      observation({ indicator: "planned", value: "100" }),
      observation({ indicator: "planned", value: "1000", cumulative: true }),
    ];
    const table = tabulate([{ board: "b", observations: figures }], [flows, part("disbursed"), part("planned")]);
    const rate = rollUp(table, { places: [], periods: ["2023" as Period] }).find(
      ({ indicator }) => indicator === "disbursement_rate",
    );
    expect(rate?.value).toBe("50");
  });

  it("stated at one place is recomputed at another", () => {
    const figures = [
      { indicator: "occupancy_rate", unit: "percent", value: "55", zone: "hon-la" },
      ...land("hon-la", "9", "10"),
      ...land("cam-lien", "9", "90"),
    ];
    expect(rateAt(figures, "quang-binh/hon-la")).toMatchObject({ value: "55", basis: "stated" });
    expect(rateAt(figures, "quang-binh/cam-lien")).toMatchObject({ value: "10", basis: "recomputed" });
    expect(rolled(figures, "quang-binh/hon-la").filter(({ indicator }) => indicator === "occupancy_rate")).toHaveLength(
      1,
    );
  });

  it("of plans is made from plans", () => {
    const planned = land(null, "1", "4").map((fields) => ({ ...fields, status: "target" }));
    expect(rateAt([...planned, ...land(null, "1", "2")], "quang-binh")?.status).toBe("actual");
    expect(rateAt(planned, "quang-binh")).toMatchObject({ status: "target", value: "25" });
    const foreseen = land(null, "1", "5").map((fields) => ({ ...fields, status: "forecast" }));
    expect(rateAt(foreseen, "quang-binh")).toMatchObject({ status: "forecast", value: "20" });
  });
});
