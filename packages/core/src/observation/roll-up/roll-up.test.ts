import { describe, expect, it } from "vitest";
import { defineIndicator, type Indicator } from "../../indicator/index.js";
import type { Period } from "../../period/index.js";
import type { Observation } from "../index.js";
import { observation } from "../observation.fixture.js";
import { placesOf, type RolledUpFigure, rollUp, tabulate } from "./index.js";
import { provincePlaceId } from "./place.js";

const named = (text: string) => ({ vi: text, en: text });

const INDICATORS: readonly Indicator[] = [
  defineIndicator({ code: "revenue", name: named("Doanh thu"), unit: "VND", measure: "flow" }),
  defineIndicator({ code: "workers_total", name: named("Lao động"), unit: "people", measure: "stock" }),
  defineIndicator({ code: "land_leased", name: named("Đã cho thuê"), unit: "ha", measure: "stock" }),
  defineIndicator({ code: "land_area_industrial", name: named("Đất công nghiệp"), unit: "ha", measure: "stock" }),
  defineIndicator({
    code: "occupancy_rate",
    name: named("Tỷ lệ lấp đầy"),
    unit: "percent",
    measure: "ratio",
    ratio: { numerator: "land_leased", denominator: "land_area_industrial", times: "100" as never },
  }),
  defineIndicator({
    code: "iip",
    name: named("IIP"),
    unit: "percent",
    measure: "ratio",
    overZones: "none",
    overTime: "none",
  }),
];

const zone = (id: string, kind: string, within: string | null = null) =>
  ({ id, name: named(id), kind, within, areaHectares: null }) as never;

const QUANG_BINH = {
  id: "quang-binh",
  name: named("Quảng Bình"),
  province: { code: "44", from: "2025-07-01", name: named("Quảng Trị") } as never,
  zones: [
    zone("hon-la", "coastal-economic-zone"),
    zone("cang-bien-hon-la", "industrial-park", "hon-la"),
    zone("cam-lien", "industrial-park"),
    zone("thuan-duc", "industrial-cluster"),
  ],
};

const QUANG_TRI = {
  ...QUANG_BINH,
  id: "quang-tri",
  name: named("Quảng Trị"),
  zones: [zone("lao-bao", "industrial-park")],
};

const PLACES = placesOf([QUANG_BINH, QUANG_TRI]);
const PROVINCE = provincePlaceId({ code: "44", from: "2025-07-01" as never });

type Fields = Parameters<typeof observation>[0];

const rolled = (
  figures: readonly Fields[],
  at: string,
  periods: readonly string[] = ["2023"],
  options: object = {},
): readonly RolledUpFigure[] =>
  rollUp(tabulate([{ board: "quang-binh", observations: figures.map(observation) }], INDICATORS), {
    places: PLACES,
    periods: periods as readonly Period[],
    at: [at],
    ...options,
  });

const only = (figures: readonly RolledUpFigure[]): RolledUpFigure => {
  expect(figures).toHaveLength(1);
  return figures[0] as RolledUpFigure;
};

const quarter = (number: number, value: string, more: Fields = {}): Fields => ({
  period: `2023-Q${number}`,
  value,
  ...more,
});

const QUARTERS = [quarter(1, "1"), quarter(2, "20"), quarter(3, "300"), quarter(4, "4000.5")];

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

describe("a figure over places", () => {
  const at = (place: string, value: string, more: Fields = {}): Fields => ({ zone: place, value, ...more });

  it("is the sum of a board's zones, without its clusters", () => {
    const figures = [at("hon-la", "1"), at("cam-lien", "20"), at("thuan-duc", "300")];
    expect(only(rolled(figures, "quang-binh"))).toMatchObject({ value: "21", basis: "over-places", complete: true });
    expect(only(rolled(figures, "quang-binh/*clusters"))).toMatchObject({ value: "300", complete: true });
  });

  it("is as the board stated it, where it did", () => {
    const figures = [at("hon-la", "1"), at("cam-lien", "20"), { value: "22" }];
    expect(only(rolled(figures, "quang-binh"))).toMatchObject({ value: "22", basis: "stated" });
  });

  it("is marked where a zone lacks, and the zone is named", () => {
    const figure = only(rolled([at("hon-la", "1")], "quang-binh"));
    expect(figure).toMatchObject({ value: "1", complete: false });
    expect(figure.gaps).toEqual([{ place: "quang-binh/cam-lien", indicator: "revenue", period: "2023" }]);
  });

  it("is not a whole economic zone where only a park in it is known", () => {
    const figure = only(rolled([at("cang-bien-hon-la", "5")], "quang-binh/hon-la"));
    expect(figure).toMatchObject({ value: "5", complete: false, basis: "over-places" });
    expect(figure.gaps).toEqual([{ place: "quang-binh/hon-la", indicator: "revenue", period: "2023" }]);
  });

  it("counts a park once, within its economic zone", () => {
    const figures = [at("hon-la", "10"), at("cang-bien-hon-la", "5"), at("cam-lien", "1")];
    expect(only(rolled(figures, "quang-binh")).value).toBe("11");
  });

  it("takes zones that were added up over time", () => {
    const figures = [
      ...QUARTERS.map((fields) => ({ ...fields, zone: "hon-la" })),
      at("cam-lien", "0.5", { period: "2023-H1" }),
    ];
    const figure = only(rolled(figures, "quang-binh"));
    expect(figure).toMatchObject({ value: "4322", complete: false, status: "actual" });
    expect(figure.gaps).toEqual([{ place: "quang-binh/cam-lien", indicator: "revenue", period: "2023-H2" }]);
  });

  it("goes before a board's own figure that has gaps in time, where the zones are whole", () => {
    const figures = [at("hon-la", "1"), at("cam-lien", "20"), { period: "2023-H1", value: "5" }];
    expect(only(rolled(figures, "quang-binh"))).toMatchObject({ value: "21", basis: "over-places", complete: true });
  });

  it("leaves a board's own figure standing where neither is whole", () => {
    const figures = [at("hon-la", "1"), { period: "2023-H1", value: "5" }];
    const figure = only(rolled(figures, "quang-binh"));
    expect(figure).toMatchObject({ value: "5", basis: "over-time", complete: false });
    expect(figure.gaps).toEqual([{ place: "quang-binh", indicator: "revenue", period: "2023-H2" }]);
  });

  it("is whole without a place that is not expected to report", () => {
    const expects = ({ id }: { readonly id: string }) => id !== "quang-binh/cam-lien";
    expect(only(rolled([at("hon-la", "1")], "quang-binh", ["2023"], { expects })).complete).toBe(true);
  });

  it("names a gap of a place that is not expected nowhere", () => {
    const expects = ({ id }: { readonly id: string }) => id !== "quang-binh/cam-lien";
    const figures = [at("hon-la", "1", { period: "2023-H1" })];
    expect(only(rolled(figures, "quang-binh", ["2023"], { expects })).gaps).toEqual([
      { place: "quang-binh/hon-la", indicator: "revenue", period: "2023-H2" },
    ]);
  });

  it("takes the zones' sum in place of a larger one than a double holds", () => {
    const figures = [
      { period: "2023-H1", value: "99999999999999999999" },
      at("hon-la", "99999999999999999999"),
      at("cam-lien", "1"),
    ];
    expect(only(rolled(figures, "quang-binh"))).toMatchObject({ value: "100000000000000000000", complete: true });
  });

  it("is an estimate where a zone's is", () => {
    const figures = [at("hon-la", "1", { status: "estimate" }), at("cam-lien", "20")];
    expect(only(rolled(figures, "quang-binh")).status).toBe("estimate");
  });

  it("of a single project is no part of the sum", () => {
    expect(rolled([{ value: "1", project: "cang-hon-la" }], "quang-binh")).toEqual([]);
  });

  it("names a board that reported nothing once, not each of its zones", () => {
    const figure = only(rolled([at("hon-la", "1"), at("cam-lien", "20")], PROVINCE));
    expect(figure).toMatchObject({ value: "21", complete: false });
    expect(figure.gaps).toEqual([{ place: "quang-tri", indicator: "revenue", period: "2023" }]);
  });
});

describe("boards whose provinces merged", () => {
  it("meet in the province of today, for figures of years before", () => {
    const table = tabulate(
      [
        { board: "quang-binh", observations: [observation({ value: "6299000000000" })] },
        { board: "quang-tri", observations: [observation({ value: "1000000000001" })] },
      ],
      INDICATORS,
    );
    const figure = only(rollUp(table, { places: PLACES, periods: ["2023" as Period], at: [PROVINCE] }));
    expect(figure).toMatchObject({ place: PROVINCE, value: "7299000000001", complete: true, basis: "over-places" });
  });
});

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

describe("the places", () => {
  it("are zones within boards, boards within their province, clusters apart", () => {
    expect(PLACES.filter(({ id }) => !id.startsWith("quang-tri"))).toEqual([
      { id: PROVINCE, name: named("Quảng Trị"), within: null, groundOfItsOwn: false },
      { id: "quang-binh", name: named("Quảng Bình"), within: PROVINCE, groundOfItsOwn: false },
      {
        id: "quang-binh/*clusters",
        name: { vi: "Các cụm công nghiệp", en: "Industrial clusters" },
        within: null,
        groundOfItsOwn: false,
      },
      { id: "quang-binh/hon-la", name: named("hon-la"), within: "quang-binh", groundOfItsOwn: true },
      {
        id: "quang-binh/cang-bien-hon-la",
        name: named("cang-bien-hon-la"),
        within: "quang-binh/hon-la",
        groundOfItsOwn: false,
      },
      { id: "quang-binh/cam-lien", name: named("cam-lien"), within: "quang-binh", groundOfItsOwn: false },
      { id: "quang-binh/thuan-duc", name: named("thuan-duc"), within: "quang-binh/*clusters", groundOfItsOwn: false },
    ]);
    expect(PLACES.filter(({ id }) => id === PROVINCE)).toHaveLength(1);
  });

  it("of a province that is older than the data have no day in their id", () => {
    expect(provincePlaceId({ code: "22", from: null })).toBe("province:22:");
  });

  it("may name a place that is not there, and stand alone then", () => {
    const places = [{ id: "b/a", name: named("a"), within: "b/nowhere", groundOfItsOwn: false }];
    const table = tabulate([{ board: "b", observations: [observation({ zone: "a", value: "1" })] }], INDICATORS);
    const figures = rollUp(table, { places, periods: ["2023" as Period] });
    expect(figures.map(({ place, value, complete }) => [place, value, complete])).toEqual([["b/a", "1", true]]);
    expect(rollUp(table, { places, periods: ["2023" as Period], at: ["b/nowhere"] })).toEqual([]);
  });
});

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
