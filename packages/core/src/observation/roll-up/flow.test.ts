import { describe, expect, it } from "vitest";

import { only, PROVINCE, QUARTERS, quarter, rolled } from "./quang-binh.fixture.js";

describe("a flow over time", () => {
  it("is the sum of its parts, to the last digit", () => {
    expect(only(rolled(QUARTERS, "quang-binh"))).toEqual({
      place: "quang-binh",
      indicator: "revenue",
      unit: "VND",
      cumulative: false,
      period: "2023",
      status: "actual",
      value: "4321.5",
      basis: "over-time",
      complete: true,
      gaps: [],
    });
  });

  it.each([
    [
      "nine months and the fourth quarter",
      [
        ["2023-9M", "321"],
        ["2023-Q4", "4000"],
      ],
      "2023",
      "4321",
    ],
    [
      "two halves",
      [
        ["2023-H2", "4300"],
        ["2023-H1", "21"],
      ],
      "2023",
      "4321",
    ],
    [
      "a half, a quarter and three months",
      [
        ["2023-H1", "1"],
        ["2023-Q3", "2"],
        ["2023-10", "3"],
        ["2023-11", "4"],
        ["2023-12", "5"],
      ],
      "2023",
      "15",
    ],
    [
      "the year without its nine months",
      [
        ["2023", "4321"],
        ["2023-9M", "321"],
      ],
      "2023-Q4",
      "4000",
    ],
    [
      "the half without its first quarter",
      [
        ["2023-H1", "21"],
        ["2023-Q1", "1"],
      ],
      "2023-Q2",
      "20",
    ],
    [
      "the nine months without the half",
      [
        ["2023-9M", "321"],
        ["2023-H1", "21"],
      ],
      "2023-Q3",
      "300",
    ],
    [
      "years of a span",
      [
        ["2021", "1"],
        ["2022", "2"],
        ["2023", "3"],
      ],
      "2021/2023",
      "6",
    ],
  ] as const)("is made of %s", (_, figures, target, value) => {
    const figure = only(
      rolled(
        figures.map(([period, amount]) => ({ period, value: amount })),
        "quang-binh",
        [target],
      ),
    );
    expect(figure).toMatchObject({ period: target, value, complete: true, gaps: [], basis: "over-time" });
  });

  it("is stated where it was reported for the same months by another name", () => {
    const figures = [
      { period: "2023-6M", value: "5", asOf: "2023-07-31" },
      { period: "2023-H1", value: "4", asOf: "2023-06-14" },
    ];
    expect(only(rolled(figures, "quang-binh", ["2023-H1"]))).toMatchObject({ value: "5", basis: "stated" });
  });

  it("is taken as stated where it was stated, and the parts are left alone", () => {
    const figure = only(rolled([...QUARTERS, { period: "2023", value: "5000" }], "quang-binh"));
    expect(figure).toMatchObject({ value: "5000", basis: "stated", complete: true });
  });

  it("prefers the fewest parts: what was added up by the office goes before what we add", () => {
    const figure = only(
      rolled([...QUARTERS, { period: "2023-H1", value: "22" }, { period: "2023-H2", value: "4301" }], "quang-binh"),
    );
    expect(figure.value).toBe("4323");
  });

  it("adds before it takes away", () => {
    const figure = only(
      rolled(
        [
          { period: "2023-Q3", value: "1" },
          { period: "2023-Q4", value: "2" },
          { period: "2023", value: "10" },
          { period: "2023-H1", value: "6" },
        ],
        "quang-binh",
        ["2023-H2"],
      ),
    );
    expect(figure.value).toBe("3");
  });

  it("is marked where a quarter lacks, and the quarter is named", () => {
    const figure = only(rolled([quarter(1, "1"), quarter(2, "20"), quarter(4, "4000")], "quang-binh"));
    expect(figure).toMatchObject({ value: "4021", complete: false });
    expect(figure.gaps).toEqual([{ place: "quang-binh", indicator: "revenue", period: "2023-Q3" }]);
  });

  it("may be made by way of figures outside the period", () => {
    const figure = only(
      rolled(
        [
          { period: "2022/2023", value: "30" },
          { period: "2022", value: "10" },
        ],
        "quang-binh",
      ),
    );
    expect(figure).toMatchObject({ value: "20", complete: true });
  });

  it("takes nothing from outside the period where it has gaps", () => {
    const figure = only(
      rolled([quarter(1, "1"), { period: "2022-Q4", value: "50" }, { period: "2024-Q1", value: "60" }], "quang-binh"),
    );
    expect(figure).toMatchObject({ value: "1", complete: false });
    expect(figure.gaps.map(({ period }) => period)).toEqual(["2023-Q2", "2023-H2"]);
  });

  it("is nothing where only the figure of a longer period is known", () => {
    expect(rolled([{ period: "2022/2023", value: "30" }], "quang-binh")).toEqual([]);
  });

  it("prefers the longer of two first parts, whatever the order in which they are given", () => {
    const figures = [
      { period: "2023-H1", value: "1" },
      { period: "2023-9M", value: "10" },
      { period: "2023-H2", value: "100" },
      { period: "2023-Q4", value: "1000" },
    ];
    for (const order of [figures, figures.toReversed()]) {
      expect(only(rolled(order, "quang-binh")).value).toBe("1010");
    }
  });

  it("is the same for places that report at the same times, and other for those that do not", () => {
    const figures = [
      ...QUARTERS.map((fields) => ({ ...fields, zone: "hon-la" })),
      ...QUARTERS.map((fields) => ({ ...fields, zone: "cam-lien" })),
      ...QUARTERS.toReversed().map((fields) => ({ ...fields, zone: "thuan-duc" })),
      { zone: "cang-bien-hon-la", period: "2023-H1", value: "7" },
      { zone: "cang-bien-hon-la", period: "2023-H2", value: "8" },
    ];
    const values = rolled(figures, "quang-binh", ["2023"], { at: undefined }).map(({ place, value }) => [place, value]);
    expect(Object.fromEntries(values)).toEqual({
      [PROVINCE]: "8643",
      "quang-binh": "8643",
      "quang-binh/hon-la": "4321.5",
      "quang-binh/cam-lien": "4321.5",
      "quang-binh/cang-bien-hon-la": "15",
      "quang-binh/thuan-duc": "4321.5",
      "quang-binh/*clusters": "4321.5",
    });
  });

  it("may be made of more periods than a number can tell apart", () => {
    const days = Array.from({ length: 12 * 20 }, (_, month) => ({
      period: `${2001 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
      value: String(month),
    }));
    const figure = only(rolled(days, "quang-binh", ["2001/2020"]));
    expect(figure).toMatchObject({ value: String((239 * 240) / 2), complete: true });
    expect(rolled(days, "quang-binh", ["2001", "2020"]).map(({ value }) => value)).toEqual(["66", "2802"]);
  });

  it("of one cut-off day is the later one given, the estimate only where nothing is actual", () => {
    const estimate = quarter(1, "1", { status: "estimate" });
    const second = quarter(1, "2", { status: "estimate" });
    expect(only(rolled([estimate, second], "quang-binh", ["2023-Q1"]))).toMatchObject({
      value: "2",
      status: "estimate",
    });
    const undated = quarter(1, "3");
    const dated = quarter(1, "4", { asOf: "2023-04-30" });
    expect(only(rolled([dated, undated, estimate], "quang-binh", ["2023-Q1"])).value).toBe("4");
    expect(only(rolled([undated, dated, estimate], "quang-binh", ["2023-Q1"])).value).toBe("4");
  });

  it("names its gaps in the largest periods that fit", () => {
    const figure = only(rolled([{ period: "2023-02", value: "1" }], "quang-binh"));
    expect(figure.gaps.map(({ period }) => period)).toEqual(["2023-01", "2023-03", "2023-Q2", "2023-H2"]);
  });

  it("covers as much as it can where periods overlap", () => {
    const figure = only(
      rolled(
        [
          { period: "2023-H1", value: "21" },
          { period: "2023-Q2", value: "20" },
          { period: "2023-08", value: "8" },
        ],
        "quang-binh",
      ),
    );
    expect(figure.value).toBe("29");
    expect(figure.gaps.map(({ period }) => period)).toEqual(["2023-07", "2023-09", "2023-Q4"]);
  });

  it("does not add a running total, nor mix it with what came in the period", () => {
    const figures = rolled(
      [...QUARTERS, quarter(1, "900", { cumulative: true }), quarter(4, "990", { cumulative: true })],
      "quang-binh",
    );
    expect(figures.map(({ cumulative, value }) => [cumulative, value])).toEqual([
      [false, "4321.5"],
      [true, "990"],
    ]);
  });

  it("takes the figure with the newest cut-off day, and the actual one in place of its estimate", () => {
    const figure = only(
      rolled(
        [
          quarter(1, "7", { asOf: "2023-03-31" }),
          quarter(1, "5", { asOf: "2023-03-14" }),
          quarter(2, "30", { status: "estimate", asOf: "2023-07-31" }),
          quarter(2, "20", { asOf: "2023-06-30" }),
        ],
        "quang-binh",
        ["2023-H1"],
      ),
    );
    expect(figure).toMatchObject({ value: "27", status: "actual" });
  });

  it("is an estimate where any part of it is", () => {
    const figure = only(
      rolled([{ period: "2023-9M", value: "1" }, quarter(4, "2", { status: "estimate" })], "quang-binh"),
    );
    expect(figure).toMatchObject({ value: "3", status: "estimate", complete: true });
  });

  it("keeps what is done, planned and foreseen apart", () => {
    const figures = rolled(
      [{ value: "1" }, { value: "2", status: "target" }, { value: "3", status: "forecast" }],
      "quang-binh",
    );
    expect(figures.map(({ status, value }) => [status, value])).toEqual([
      ["actual", "1"],
      ["target", "2"],
      ["forecast", "3"],
    ]);
  });

  it("keeps units apart", () => {
    const figures = rolled([quarter(1, "1"), quarter(2, "2", { unit: "USD" })], "quang-binh", ["2023-H1"]);
    expect(figures.map(({ unit, value, complete }) => [unit, value, complete])).toEqual([
      ["VND", "1", false],
      ["USD", "2", false],
    ]);
  });
});
