import { describe, expect, it } from "vitest";
import { changeInPercent, comparisonSchema, latestObservations } from "./index.js";
import { observation } from "./observation.fixture.js";

describe("the latest figures", () => {
  it("take the newest period of each series", () => {
    const entries = latestObservations([
      observation({ period: "2023" }),
      observation({ period: "2021", value: "1" }),
      observation({ period: "2022", value: "2" }),
      observation({ zone: "hon-la", period: "2020", value: "3" }),
    ]);
    expect(entries.map(({ latest }) => [latest.zone, latest.period])).toEqual([
      [null, "2023"],
      ["hon-la", "2020"],
    ]);
  });

  it("take the newest cut-off day within a period", () => {
    const [entry] = latestObservations([
      observation({ asOf: "2024-01-31", value: "2" }),
      observation({ asOf: "2023-11-30", value: "1" }),
    ]);
    expect(entry?.latest.value).toBe("2");
  });

  it("never pass a plan or a forecast off as done, and set it beside", () => {
    const [entry] = latestObservations([
      observation({ indicator: "disbursement_rate", unit: "percent", value: "81.36", asOf: "2024-01" }),
      observation({
        indicator: "disbursement_rate",
        unit: "percent",
        value: "100",
        asOf: "2024-01-31",
        status: "forecast",
      }),
    ]);
    expect(entry?.latest.value).toBe("81.36");
    expect(entry?.forecast?.value).toBe("100");
    expect(entry?.target).toBeNull();
  });

  it("set beside them the plan and the forecast of the same period alone", () => {
    const [entry] = latestObservations([
      observation({ period: "2023" }),
      observation({ period: "2024", status: "target", value: "8" }),
      observation({ period: "2023", status: "target", value: "6" }),
      observation({ period: "2023", status: "target", value: "7", asOf: "2023-06-30" }),
      observation({ period: "2023", status: "forecast", value: "9" }),
    ]);
    expect([entry?.latest.value, entry?.target?.value, entry?.forecast?.value]).toEqual(["6299000000000", "6", "9"]);
  });

  it("are an estimate where that is the newest", () => {
    const [entry] = latestObservations([
      observation({ period: "2024", status: "target", value: "3" }),
      observation({ period: "2023", status: "estimate", value: "2" }),
      observation({ period: "2022", value: "1" }),
    ]);
    expect(entry?.latest.value).toBe("2");
  });

  it("keep a rate and its forecast together, whichever of them a source calls lũy kế", () => {
    const rate = { indicator: "disbursement_rate", unit: "percent" };
    const entries = latestObservations(
      [
        observation({ ...rate, value: "81.36", cumulative: true }),
        observation({ ...rate, value: "100", status: "forecast" }),
      ],
      () => "ratio",
    );
    expect(entries.map(({ latest, forecast }) => [latest.value, forecast?.value])).toEqual([["81.36", "100"]]);
  });

  it("tell a flow's running total apart", () => {
    const entries = latestObservations(
      [observation({ value: "1" }), observation({ value: "9", cumulative: true })],
      () => "flow",
    );
    expect(entries.map(({ latest }) => latest.value)).toEqual(["1", "9"]);
  });

  it("show a plan where nothing was done yet", () => {
    const [entry] = latestObservations([observation({ status: "target", value: "99" })]);
    expect(entry?.latest.status).toBe("target");
    expect(entry?.target).toBeNull();
  });
});

describe("a comparison", () => {
  it.each([
    ["ratio", "114", "14"],
    ["ratio", "89", "-11"],
    ["change", "-12.5", "-12.5"],
    ["multiple", "3", null],
    ["absolute", "41", null],
  ] as const)("by %s of %s says a change of %s percent", (form, value, percent) => {
    expect(changeInPercent(comparisonSchema.parse({ base: "yoy", form, value }))).toBe(percent);
  });
});

describe("an observation", () => {
  it.each([
    { value: "1.234,5" },
    { value: 1 },
    { unit: "đồng" },
    { period: "quý 3" },
    { asOf: "2024-13" },
    { status: "done" },
  ])("is refused with %j", (fields) => {
    expect(() => observation(fields)).toThrow();
  });
});
