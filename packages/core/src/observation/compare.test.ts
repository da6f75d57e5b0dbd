import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDecimals, type Decimal } from "../decimal/index.js";
import {
  attainmentOf,
  baseOf,
  compareObservations,
  compareValues,
  compareWith,
  estimateOutcomes,
  seriesKeyOf,
  seriesOf,
} from "./index.js";
import { observation } from "./observation.fixture.js";

const decimal = (text: string): Decimal => text as Decimal;

describe("a figure beside its base", () => {
  it.each([
    ["114", "100", { ratio: "114", change: "14", multiple: "1.14", absolute: "14" }],
    ["88", "100", { ratio: "88", change: "-12", multiple: "0.88", absolute: "-12" }],
    ["0", "100", { ratio: "0", change: "-100", multiple: "0", absolute: "-100" }],
    ["1", "3", { ratio: "33.33", change: "-66.67", multiple: "0.33", absolute: "-2" }],
    ["1", "800", { ratio: "0.13", change: "-99.87", multiple: "0", absolute: "-799" }],
    [
      "3000000000000000000",
      "1000000000000000001",
      { ratio: "300", change: "200", multiple: "3", absolute: "1999999999999999999" },
    ],
  ] as const)("%s against %s", (value, base, compared) => {
    expect(compareValues(decimal(value), decimal(base), "VND")).toEqual(compared);
  });

  it.each(["0", "-5"])("has no percentage of a base of %s, but a difference", (base) => {
    expect(compareValues(decimal("10"), decimal(base), "VND")).toEqual({
      ratio: null,
      change: null,
      multiple: null,
      absolute: addDecimals(decimal("10"), base === "0" ? decimal("0") : decimal("5")),
    });
  });

  it("that is a percentage differs by points alone", () => {
    expect(compareValues(decimal("81.36"), decimal("80"), "percent")).toEqual({
      ratio: null,
      change: null,
      multiple: null,
      absolute: "1.36",
    });
  });

  it("rises by as many percent as its ratio is above a hundred", () => {
    const amounts = fc.bigInt({ min: 1n, max: 10n ** 18n }).map((value) => decimal(String(value)));
    fc.assert(
      fc.property(amounts, amounts, (value, base) => {
        const { ratio, change, absolute } = compareValues(value, base, "USD");
        expect(addDecimals(change as Decimal, decimal("100"))).toBe(ratio);
        expect(addDecimals(base, absolute)).toBe(value);
      }),
    );
  });
});

describe("the base of a figure", () => {
  const figure = observation({ period: "2023-Q1", value: "120" });
  const lastYear = observation({ period: "2022-Q1", value: "100" });
  const before = observation({ period: "2022-Q4", value: "150" });
  const plan = observation({ period: "2023-Q1", value: "125", status: "target" });
  const among = [plan, before, lastYear, figure];

  it.each([
    ["yoy", lastYear, "120"],
    ["previous", before, "80"],
    ["plan", plan, "96"],
  ] as const)("%s", (base, record, ratio) => {
    expect(baseOf(figure, among, base)).toBe(record);
    expect(compareWith(figure, among, base)).toMatchObject({ base: record, ratio });
  });

  it("is an actual figure before an estimate, and the newest of those", () => {
    const estimate = observation({ period: "2022-Q1", value: "1", status: "estimate", asOf: "2022-12-31" });
    const older = observation({ period: "2022-Q1", value: "2", asOf: "2022-03-14" });
    const newer = observation({ period: "2022-Q1", value: "3", asOf: "2022-03-31" });
    expect(baseOf(figure, [older, newer, estimate], "yoy")).toBe(newer);
    expect(baseOf(figure, [newer, older], "yoy")).toBe(newer);
    expect(baseOf(figure, [estimate], "yoy")).toBe(estimate);
  });

  it("that is a plan is a plan, not what was done", () => {
    expect(baseOf(figure, [observation({ period: "2023-Q1", status: "estimate", value: "1" })], "plan")).toBeNull();
  });

  it("may name the same months otherwise", () => {
    const half = observation({ period: "2022-6M" });
    expect(baseOf(observation({ period: "2023-H1" }), [half], "yoy")).toBe(half);
  });

  it.each([
    ["another zone", { zone: "hon-la" }],
    ["another unit", { unit: "USD" }],
    ["another indicator", { indicator: "export_value" }],
    ["a project", { project: "cang-hon-la" }],
    ["a running total", { cumulative: true }],
    ["a plan where none was asked for", { status: "target" }],
    ["a forecast", { status: "forecast" }],
    ["no period", { period: null, asOf: "2022-03-31" }],
  ])("is not of %s", (_, fields) => {
    const other = observation({ period: "2022-Q1", ...fields });
    expect(baseOf(figure, [other], "yoy")).toBeNull();
    expect(compareWith(figure, [other], "yoy")).toBeNull();
  });

  it("is not sought for a figure without a period, nor for nine months before nine months", () => {
    expect(baseOf(observation({ period: null, asOf: "2023-12-31" }), among, "yoy")).toBeNull();
    expect(baseOf(observation({ period: "2023-9M" }), [observation({ period: "2022-9M" })], "previous")).toBeNull();
  });

  it("is never the figure itself", () => {
    const target = observation({ status: "target" });
    expect(baseOf(target, [target], "plan")).toBeNull();
  });
});

describe("a plan", () => {
  it.each([
    ["more", "110", "100", { percent: "110", beyond: "10", met: true }],
    ["more", "100", "100", { percent: "100", beyond: "0", met: true }],
    ["more", "99", "100", { percent: "99", beyond: "-1", met: false }],
    ["less", "99", "100", { percent: "99", beyond: "-1", met: true }],
    ["less", "100", "100", { percent: "100", beyond: "0", met: true }],
    ["less", "101", "100", { percent: "101", beyond: "1", met: false }],
    ["none", "101", "100", { percent: "101", beyond: "1", met: null }],
    ["more", "5", "0", { percent: null, beyond: "5", met: true }],
  ] as const)("where %s is good: %s of %s", (direction, value, target, attainment) => {
    expect(attainmentOf(decimal(value), decimal(target), "projects", direction)).toEqual(attainment);
  });
});

describe("an estimate", () => {
  it("is set beside the actual figure that came after it", () => {
    const estimate = observation({ status: "estimate", value: "6000" });
    const actual = observation({ value: "6299" });
    const [outcome, ...others] = estimateOutcomes([estimate, actual, observation({ zone: "hon-la", value: "1" })]);
    expect(others).toEqual([]);
    expect(outcome).toEqual({ estimate, actual, ratio: "104.98", change: "4.98", multiple: "1.05", absolute: "299" });
  });

  it("is compared with the newest actual figure, counted alike", () => {
    const estimate = observation({ status: "estimate", value: "100" });
    const older = observation({ value: "110", asOf: "2023-12-14" });
    const newer = observation({ value: "120", asOf: "2023-12-31" });
    const total = observation({ value: "999", cumulative: true, asOf: "2024-01-31" });
    const elsewhen = observation({ value: "1", period: "2024" });
    const undated = observation({ value: "1", period: null, asOf: "2024-12-31" });
    const outcomes = estimateOutcomes([newer, total, older, estimate, elsewhen, undated]);
    expect(outcomes.map(({ actual }) => actual)).toEqual([newer]);
  });

  it("is left out where nothing came after it, or it has no period", () => {
    expect(estimateOutcomes([observation({ status: "estimate" })])).toEqual([]);
    expect(
      estimateOutcomes([
        observation({ status: "estimate", period: null, asOf: "2023-12-31" }),
        observation({ period: null, asOf: "2023-12-31" }),
      ]),
    ).toEqual([]);
    expect(
      estimateOutcomes([
        observation({ status: "estimate" }),
        observation({ period: "2022" }),
        observation({ status: "target" }),
      ]),
    ).toEqual([]);
  });
});

describe("a series", () => {
  it("holds one indicator of one zone in one unit, oldest figure first", () => {
    const later = observation({ period: "2023" });
    const earlier = observation({ period: "2022" });
    const dollars = observation({ unit: "USD" });
    expect(seriesOf([later, dollars, earlier])).toEqual([
      {
        key: "revenue|||VND|",
        indicator: "revenue",
        zone: null,
        project: null,
        unit: "VND",
        observations: [earlier, later],
      },
      expect.objectContaining({ key: "revenue|||USD|", observations: [dollars] }),
    ]);
  });

  it("is known by zone and project too", () => {
    expect(seriesKeyOf(observation({ zone: "hon-la", project: "cang-hon-la" }))).toBe(
      "revenue|hon-la|cang-hon-la|VND|",
    );
  });

  it("tells a running total from what came within the period, where the indicator is a flow", () => {
    const figures = [observation({}), observation({ cumulative: true })];
    const keys = (measureOf?: () => "flow" | "stock" | "ratio") => seriesOf(figures, measureOf).map(({ key }) => key);
    expect(keys(() => "flow")).toEqual(["revenue|||VND|", "revenue|||VND|cumulative"]);
    expect(keys(() => "stock")).toEqual(["revenue|||VND|"]);
    expect(keys(() => "ratio")).toEqual(["revenue|||VND|"]);
    expect(keys()).toEqual(["revenue|||VND|"]);
  });

  it.each([
    [{ period: "2023-H1" }, { period: "2023" }, -1],
    [{ period: "2023" }, { period: "2023-Q4" }, 1],
    [{ period: "2023", asOf: "2023-11-30" }, { period: "2023", asOf: "2024-01-31" }, -1],
    [{ period: null, asOf: "2024-01-01" }, { period: "2023" }, 1],
    [{ period: null, asOf: "2023-12-31" }, { period: null, asOf: "2023-12-31" }, 0],
    [{ period: null, asOf: null }, { period: "2023" }, -1],
  ])("puts %j against %j at %i", (left, right, order) => {
    expect(compareObservations(observation(left), observation(right))).toBe(order);
    expect(compareObservations(observation(right), observation(left))).toBe(order === 0 ? 0 : -order);
  });
});
