import { describe, expect, it } from "vitest";

import { type Fields, only, rolled } from "./quang-binh.fixture.js";

describe("a stock over time", () => {
  const workers = (fields: Fields): Fields => ({ indicator: "workers_total", unit: "people", ...fields });

  it("is the last that was counted, whatever the order in which it is given", () => {
    const figures = [workers({ period: "2023-Q4", value: "40" }), workers({ period: "2023-Q1", value: "50" })];
    for (const order of [figures, figures.toReversed()]) {
      expect(only(rolled(order, "quang-binh"))).toMatchObject({ value: "40", complete: true, basis: "over-time" });
    }
  });

  it("is marked where the end of the period was not counted, and the rest is named", () => {
    const figure = only(rolled([workers({ period: "2023-Q2", value: "9" })], "quang-binh"));
    expect(figure).toMatchObject({ value: "9", complete: false });
    expect(figure.gaps.map(({ period }) => period)).toEqual(["2023-H2"]);
  });

  it("may be known by its cut-off day alone", () => {
    const figures = [
      workers({ period: null, asOf: "2023-11-15", value: "8" }),
      workers({ period: null, asOf: "2023-06-30", value: "7" }),
    ];
    const figure = only(rolled(figures, "quang-binh"));
    expect(figure.value).toBe("8");
    expect(figure.gaps.map(({ period }) => period)).toEqual(["2023-11", "2023-12"]);
  });

  it("is whole where the month of its cut-off day ends the period", () => {
    expect(only(rolled([workers({ period: null, asOf: "2023-12-31", value: "8" })], "quang-binh")).complete).toBe(true);
    expect(only(rolled([workers({ period: null, asOf: "2023-12", value: "8" })], "quang-binh")).complete).toBe(true);
  });

  it("has no gap in a month that was over on the cut-off day", () => {
    const figure = only(rolled([workers({ period: null, asOf: "2023-09-30", value: "8" })], "quang-binh"));
    expect(figure.gaps.map(({ period }) => period)).toEqual(["2023-Q4"]);
  });

  it("speaks for the period it was reported for, however early the office cut off", () => {
    const figure = only(rolled([workers({ period: "2023", asOf: "2023-11-30", value: "8" })], "quang-binh"));
    expect(figure).toMatchObject({ value: "8", complete: true, basis: "stated" });
  });

  it("is the later one of two of one day, and the actual one before the estimate", () => {
    const first = workers({ period: "2023", value: "1" });
    const second = workers({ period: "2023", value: "2" });
    expect(only(rolled([first, second], "quang-binh")).value).toBe("2");
    const estimate = workers({ period: "2023", value: "3", status: "estimate" });
    for (const order of [
      [estimate, first],
      [first, estimate],
    ]) {
      expect(only(rolled(order, "quang-binh"))).toMatchObject({ value: "1", status: "actual" });
    }
  });

  it("of the period goes before one of an earlier part, and the newer day before the older", () => {
    const quarterly = workers({ period: "2023-Q4", value: "1" });
    const yearly = workers({ period: "2023", asOf: "2023-11-30", value: "2" });
    const summer = workers({ period: null, asOf: "2023-06-30", value: "3" });
    const orders = [
      [quarterly, yearly, summer],
      [summer, yearly, quarterly],
      [yearly, summer, quarterly],
    ];
    for (const order of orders) expect(only(rolled(order, "quang-binh")).value).toBe("1");
    expect(only(rolled([summer, yearly], "quang-binh")).value).toBe("2");
  });

  it("counts from the first day of the period to its last", () => {
    const at = (asOf: string) => rolled([workers({ period: null, asOf, value: "8" })], "quang-binh", ["2023-Q3"]);
    expect(only(at("2023-07-01")).gaps.map(({ period }) => period)).toEqual(["2023-Q3"]);
    expect(only(at("2023-09-30")).gaps).toEqual([]);
    expect(at("2023-06-30")).toEqual([]);
    expect(at("2023-10-01")).toEqual([]);
  });

  it("of a longer period is no figure of a shorter one", () => {
    expect(rolled([workers({ period: "2023", value: "8" })], "quang-binh", ["2023-Q4"])).toEqual([]);
  });

  it("that a source calls lũy kế is the same stock", () => {
    const figures = [
      workers({ period: "2023-Q1", value: "1" }),
      workers({ period: "2023-Q4", value: "2", cumulative: true }),
    ];
    expect(only(rolled(figures, "quang-binh"))).toMatchObject({ value: "2", cumulative: false });
  });

  it("is not carried over from an earlier period", () => {
    expect(rolled([workers({ period: "2022", value: "8" })], "quang-binh")).toEqual([]);
    expect(rolled([workers({ period: null, asOf: "2022-12-31", value: "8" })], "quang-binh")).toEqual([]);
    expect(rolled([workers({ period: null, asOf: "2024-01-01", value: "8" })], "quang-binh")).toEqual([]);
  });
});
