import { describe, expect, it } from "vitest";
import type { Period } from "../../period/index.js";
import type { Observation } from "../index.js";
import { observation } from "../observation.fixture.js";
import { rollUp, tabulate } from "./index.js";

import { INDICATORS, named, PLACES, PROVINCE, rolled } from "./quang-binh.fixture.js";

describe("a table of figures", () => {
  it("leaves out indicators that nobody described, and names them", () => {
    const table = tabulate([{ board: "b", observations: [observation({ indicator: "unheard_of" })] }], INDICATORS);
    expect(table.unknownIndicators).toEqual(["unheard_of"]);
    expect(rollUp(table, { places: [], periods: ["2023" as Period] })).toEqual([]);
  });

  it("keeps boards apart whose zones have one name, in whatever order they come", () => {
    const at = (zone: string | null, value: string) => observation({ zone, value });
    const table = tabulate(
      [
        { board: "a", observations: [at("x", "1"), at("y", "2"), at("x", "3")] },
        { board: "b", observations: [at("x", "10")] },
        { board: "a", observations: [at("y", "4"), at(null, "9")] },
      ],
      INDICATORS,
    );
    expect(table.places).toEqual(["a/x", "a/y", "b/x", "a"]);
    expect(table.moments).toHaveLength(1);
    const values = rollUp(table, { places: [], periods: ["2023" as Period] }).map(({ place, value }) => [place, value]);
    expect(Object.fromEntries(values)).toEqual({ "a/x": "3", "a/y": "4", "b/x": "10", a: "9" });
  });

  it("tells moments apart by period, cut-off day and status", () => {
    const figures = [
      observation({}),
      observation({ asOf: "2023-12-31" }),
      observation({ status: "estimate" }),
      observation({ period: "2022" }),
      observation({}),
    ];
    expect(tabulate([{ board: "a", observations: figures }], INDICATORS).moments).toEqual([
      { period: "2023", asOf: null, status: "actual" },
      { period: "2023", asOf: "2023-12-31", status: "actual" },
      { period: "2023", asOf: null, status: "estimate" },
      { period: "2022", asOf: null, status: "actual" },
    ]);
  });

  it("lets a place that the tree leaves out stand alone", () => {
    const figures = rollUp(tabulate([{ board: "elsewhere", observations: [observation({})] }], INDICATORS), {
      places: PLACES,
      periods: ["2023" as Period],
    });
    expect(figures.map(({ place }) => place)).toEqual(["elsewhere"]);
  });

  it("answers from the roots down, in the order of the indicators and periods", () => {
    const figures = rolled(
      [
        { zone: "cam-lien", value: "1" },
        { indicator: "workers_total", unit: "people", zone: "cam-lien", value: "2" },
      ],
      "quang-binh",
      ["2023-Q1", "2023"],
      { at: undefined },
    );
    expect(figures.map(({ place, indicator, period }) => [place, indicator, period])).toEqual([
      [PROVINCE, "revenue", "2023"],
      [PROVINCE, "workers_total", "2023"],
      ["quang-binh", "revenue", "2023"],
      ["quang-binh", "workers_total", "2023"],
      ["quang-binh/cam-lien", "revenue", "2023"],
      ["quang-binh/cam-lien", "workers_total", "2023"],
    ]);
  });

  it("does not turn in circles where places lie in one another", () => {
    const places = [
      { id: "a", name: named("a"), within: "b", groundOfItsOwn: false },
      { id: "b", name: named("b"), within: "a", groundOfItsOwn: false },
    ];
    const table = tabulate([{ board: "a", observations: [observation({ value: "1" })] }], INDICATORS);
    const figures = rollUp(table, { places, periods: ["2023" as Period] });
    expect(figures.map(({ place, value }) => [place, value])).toEqual([["a", "1"]]);
  });

  it("does not change what it was given", () => {
    const observations: readonly Observation[] = Object.freeze([Object.freeze(observation({}))]);
    const table = tabulate([{ board: "quang-binh", observations }], INDICATORS);
    const options = { places: PLACES, periods: ["2023" as Period] };
    expect(rollUp(table, options)).toEqual(rollUp(table, options));
  });
});
