import { describe, expect, it } from "vitest";
import { defineIndicator, type Indicator } from "../../indicator/index.js";
import type { Period } from "../../period/index.js";
import { observation } from "../observation.fixture.js";
import { placesOf, type RolledUpFigure, rollUp, tabulate } from "./index.js";

const named = (text: string) => ({ vi: text, en: text });

const indicator = (code: string, unit: Indicator["unit"], rest: Partial<Indicator>): Indicator =>
  defineIndicator({ code, name: named(code), unit, measure: "flow", ...rest });

const INDICATORS = [
  indicator("revenue", "VND", {}),
  indicator("workers_total", "people", { measure: "stock" }),
  indicator("revenue_per_worker", "VND", {
    measure: "ratio",
    ratio: { numerator: "revenue", denominator: "workers_total", times: "1" as never },
  }),
];

const zone = (id: string) => ({ id, name: named(id), kind: "industrial-park", within: null }) as never;

const PLACES = placesOf([
  { id: "board", name: named("Board"), province: null, zones: [zone("a"), zone("b"), zone("c")] },
]);

type Fields = Parameters<typeof observation>[0];

const rolled = (figures: readonly Fields[], at: string, period: string, options: object = {}) =>
  rollUp(tabulate([{ board: "board", observations: figures.map(observation) }], INDICATORS), {
    places: PLACES,
    periods: [period as Period],
    at: [at],
    ...options,
  });

const valueFor = (figures: readonly Fields[], at: string, period: string): string | null | undefined =>
  rolled(figures, at, period).find((figure) => figure.indicator === figures[0]?.indicator)?.value;

/** The value is the same in whatever order the figures are given. */
const expectInAnyOrder = (figures: readonly Fields[], at: string, period: string, value: string): void => {
  expect(valueFor(figures, at, period)).toBe(value);
  expect(valueFor(figures.toReversed(), at, period)).toBe(value);
};

const flow = (period: string | null, value: string, more: Fields = {}): Fields => ({
  indicator: "revenue",
  period,
  value,
  ...more,
});

const stock = (period: string | null, value: string, more: Fields = {}): Fields => ({
  indicator: "workers_total",
  unit: "people",
  period,
  value,
  ...more,
});

describe("of several ways to make a flow", () => {
  it("the one whose first part is longest is taken, in whatever order the figures are given", () => {
    const halves = [flow("2023-H1", "1"), flow("2023-H2", "2")];
    expectInAnyOrder([...halves, flow("2023-9M", "10"), flow("2023-Q4", "20")], "board", "2023", "30");
  });

  it("the one that adds is taken before one that takes away, though it has more parts", () => {
    const months = [flow("2023-10", "1"), flow("2023-11", "2"), flow("2023-12", "3")];
    expectInAnyOrder([flow("2023", "100"), flow("2023-9M", "90"), ...months], "board", "2023-Q4", "6");
  });

  it("none counts what began before the period", () => {
    expect(rolled([flow("2023-9M", "90")], "board", "2023-H2")).toEqual([]);
    expect(rolled([flow("2022/2023", "90")], "board", "2023")).toEqual([]);
  });

  it("each place has its own, however many figures it has and however alike their times are", () => {
    const monthly = (place: string, months: readonly string[]): readonly Fields[] =>
      months.map((month) => flow(month, "1", { zone: place }));
    const months = [2022, 2023].flatMap((year) =>
      Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`),
    );
    const figures = [...monthly("a", months), ...monthly("b", months.with(-1, "2021-12"))];
    const [whole] = rolled(figures, "board/a", "2023");
    const [partial] = rolled(figures, "board/b", "2023");
    expect([whole?.value, whole?.complete, partial?.value, partial?.complete]).toEqual(["12", true, "11", false]);
    expect(partial?.gaps).toEqual([{ place: "board/b", indicator: "revenue", period: "2023-12" }]);
  });
});

describe("of several figures for one period", () => {
  it("the one without a cut-off day speaks up to the period's end, and so goes before an earlier cut-off", () => {
    expectInAnyOrder([flow("2023", "7"), flow("2023", "5", { asOf: "2023-11-30" })], "board", "2023", "7");
    expectInAnyOrder([flow("2023", "7"), flow("2023", "8", { asOf: "2024-01-15" })], "board", "2023", "8");
  });

  it("the one given last holds where nothing tells them apart", () => {
    expect(valueFor([flow("2023", "5"), flow("2023", "7")], "board", "2023")).toBe("7");
    expect(valueFor([flow("2023", "7"), flow("2023", "5")], "board", "2023")).toBe("5");
    expect(valueFor([stock("2023", "5"), stock("2023", "7")], "board", "2023")).toBe("7");
    expect(valueFor([stock("2023", "7"), stock("2023", "5")], "board", "2023")).toBe("5");
  });
});

describe("of several counts of a stock", () => {
  it("the one that speaks for the later day holds, whenever the office cut off", () => {
    const third = stock("2023-Q3", "5", { asOf: "2023-12-20" });
    expectInAnyOrder([third, stock(null, "6", { asOf: "2023-11-30" })], "board", "2023", "6");
    expectInAnyOrder([third, stock(null, "6", { asOf: "2023-09-29" })], "board", "2023", "5");
  });

  it("the newer cut-off holds for one period, and on one day what an estimate became", () => {
    const early = stock("2023", "5", { asOf: "2023-11-30" });
    expectInAnyOrder([early, stock("2023", "6", { asOf: "2023-12-14" })], "board", "2023", "6");
    const estimate = stock("2023", "8", { asOf: "2023-12-14", status: "estimate" });
    expectInAnyOrder([estimate, stock("2023", "6", { asOf: "2023-12-14" })], "board", "2023", "6");
  });

  it("one reported for the period holds, though it was cut off after it", () => {
    const [figure] = rolled([stock("2023", "5", { asOf: "2024-01-15" })], "board", "2023");
    expect(figure).toMatchObject({ value: "5", complete: true, basis: "stated" });
    expect(rolled([stock(null, "5", { asOf: "2024-01-15" })], "board", "2023")).toEqual([]);
  });

  it("one of the first day of the period counts, and the rest of the period is its gap", () => {
    const [figure] = rolled([stock(null, "5", { asOf: "2023-01-01" })], "board", "2023");
    expect(figure).toMatchObject({ value: "5", complete: false });
    expect(figure?.gaps.map(({ period }) => period)).toEqual(["2023"]);
    expect(rolled([stock(null, "5", { asOf: "2022-12-31" })], "board", "2023")).toEqual([]);
  });
});

describe("a board beside its zones", () => {
  const zones = (value: string): readonly Fields[] => ["a", "b", "c"].map((id) => flow("2023", value, { zone: id }));

  it("whose own figure is partial takes the zones' sum alone, beyond what a double holds", () => {
    const own = flow("2023-H1", "9007199254740993000");
    expect(valueFor([own, ...zones("9007199254740993001")], "board", "2023")).toBe("27021597764222979003");
    expect(valueFor([own, ...zones("1")], "board", "2023")).toBe("3");
  });

  it("lacks only the zones that are expected to report", () => {
    const expects = ({ id }: { readonly id: string }): boolean => id !== "board/c";
    const figure = rolled([flow("2023", "5", { zone: "a" })], "board", "2023", { expects })[0];
    expect(figure?.gaps.map(({ place }) => place)).toEqual(["board/b"]);
  });
});

describe("a ratio", () => {
  const RATE = "revenue_per_worker";
  const ratioAt = (figures: readonly Fields[], at: string): readonly RolledUpFigure[] =>
    rolled(figures, at, "2023").filter((figure) => figure.indicator === RATE);

  it("stated for the board is left as it is there, and worked out for a zone", () => {
    const figures = [
      flow("2023", "100", { zone: "a" }),
      stock("2023", "4", { zone: "a" }),
      flow("2023", "100"),
      stock("2023", "5"),
      { indicator: RATE, value: "21" },
    ];
    expect(ratioAt(figures, "board").map(({ value, basis }) => [value, basis])).toEqual([["21", "stated"]]);
    expect(ratioAt(figures, "board/a").map(({ value, basis }) => [value, basis])).toEqual([["25", "recomputed"]]);
  });

  it("has no value where its parts lack as many zones, but others", () => {
    const both = ["c"].flatMap((id) => [flow("2023", "1", { zone: id }), stock("2023", "1", { zone: id })]);
    const figures = [...both, flow("2023", "1", { zone: "a" }), stock("2023", "1", { zone: "b" })];
    const [figure] = ratioAt(figures, "board");
    expect(figure).toMatchObject({ value: null, complete: false });
    expect(figure?.gaps.map(({ place, indicator: code }) => [place, code])).toEqual([
      ["board/b", "revenue"],
      ["board/a", "workers_total"],
    ]);
  });

  it("has no value where its parts lack other months", () => {
    const figures = [flow("2023-H1", "1"), stock(null, "1", { asOf: "2023-09-30" })];
    expect(ratioAt(figures, "board")[0]).toMatchObject({ value: null, complete: false });
  });

  it("is made of what came in the period, not of a running total", () => {
    const total = flow("2023", "900", { cumulative: true });
    expect(ratioAt([total, stock("2023", "4")], "board")).toMatchObject([{ value: null }]);
    expect(ratioAt([total, flow("2023", "100"), stock("2023", "4")], "board")).toMatchObject([{ value: "25" }]);
    expect(ratioAt([total], "board")).toEqual([]);
  });

  it("is an estimate where its denominator is, and a forecast where both are foreseen", () => {
    const estimated = [flow("2023", "100"), stock("2023", "4", { status: "estimate" })];
    expect(ratioAt(estimated, "board")).toMatchObject([{ value: "25", status: "estimate" }]);
    const foreseen = [flow("2023", "100", { status: "forecast" }), stock("2023", "4", { status: "forecast" })];
    expect(ratioAt(foreseen, "board")).toMatchObject([{ value: "25", status: "forecast" }]);
  });
});
