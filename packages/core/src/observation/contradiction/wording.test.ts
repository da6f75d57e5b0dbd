import { describe, expect, it } from "vitest";
import type { Decimal } from "../../decimal/index.js";
import { defineIndicator, type Indicator } from "../../indicator/index.js";
import { observation } from "../observation.fixture.js";
import { type Finding, findContradictions } from "./index.js";

const indicator = (code: string, vi: string, en: string, rest: Partial<Indicator>): Indicator =>
  defineIndicator({ code, name: { vi, en }, unit: "VND", measure: "flow", ...rest });

const INDICATORS = [
  indicator("revenue", "Doanh thu", "Revenue", { otherUnits: ["USD"] }),
  indicator("projects_total", "Số dự án", "Projects", { unit: "projects", measure: "stock" }),
  indicator("land_leased", "Đất đã cho thuê", "Leased land", { unit: "ha", measure: "stock" }),
  indicator("land_industrial", "Đất công nghiệp", "Industrial land", { unit: "ha", measure: "stock" }),
  indicator("occupancy_rate", "Tỷ lệ lấp đầy", "Occupancy", {
    unit: "percent",
    measure: "ratio",
    ratio: { numerator: "land_leased", denominator: "land_industrial", times: "100" as Decimal },
  }),
];

type Fields = Parameters<typeof observation>[0];

const find = (...figures: readonly Fields[]): readonly Finding[] =>
  findContradictions(figures.map(observation), INDICATORS, []);

const BILLION = "000000000";

describe("what a finding says", () => {
  it("of one figure said twice: both values, and the two records", () => {
    const figures = [{ value: `6299${BILLION}` }, { value: `6301${BILLION}`, article: "tong-ket" }];
    expect(find(...figures)).toEqual([
      {
        kind: "two-values",
        certainty: "contradiction",
        records: figures.map(observation),
        stated: "6299000000000",
        computed: "6301000000000",
        message: {
          vi: "Doanh thu, năm 2023: 6.299 tỷ đồng; chỗ khác ghi 6.301 tỷ đồng.",
          en: "Revenue, 2023: 6,299 billion VND; elsewhere it is 6,301 billion VND.",
        },
      },
    ]);
  });

  it("of a third value of one figure: each against the first", () => {
    const findings = find({ value: "1" }, { value: `2${BILLION}` }, { value: `3${BILLION}` });
    expect(findings.map(({ stated, computed }) => [stated, computed])).toEqual([
      ["1", "2000000000"],
      ["1", "3000000000"],
    ]);
  });

  it("of a total of things done within a time that falls: it cannot", () => {
    const total = (period: string, value: string): Fields => ({ period, value, cumulative: true });
    const figures = [total("2023", `9${BILLION}`), total("2022", `12${BILLION}`)];
    expect(find(...figures)).toEqual([
      {
        kind: "falling-total",
        certainty: "contradiction",
        records: figures.map(observation),
        stated: "9000000000",
        computed: "12000000000",
        message: {
          vi: "Doanh thu, năm 2023: 9 tỷ đồng; số lũy kế trước đó là 12 tỷ đồng, số lũy kế không thể giảm.",
          en: "Revenue, 2023: 9 billion VND; the total before was 12 billion VND, and a total does not fall.",
        },
      },
    ]);
  });

  it("of a stock that falls: unless something was revoked", () => {
    const total = (period: string, value: string): Fields => ({
      indicator: "projects_total",
      unit: "projects",
      period,
      value,
      cumulative: true,
    });
    expect(find(total("2022", "12"), total("2023", "9")).map(({ message }) => message)).toEqual([
      {
        vi: "Số dự án, năm 2023: 9 dự án; số lũy kế trước đó là 12 dự án, số lũy kế không thể giảm nếu không có thu hồi, điều chỉnh.",
        en: "Projects, 2023: 9 projects; the total before was 12 projects, and a total does not fall unless something was revoked or adjusted.",
      },
    ]);
  });

  it("of a total of an indicator that nobody described: its code, and that it cannot fall", () => {
    const total = (period: string, value: string): Fields => ({
      indicator: "trees",
      unit: "projects",
      period,
      value,
      cumulative: true,
    });
    const [finding] = find(total("2022", "12"), total("2023", "9"));
    expect(finding).toMatchObject({ kind: "falling-total", certainty: "contradiction" });
    expect(finding?.message.en).toBe(
      "trees, 2023: 9 projects; the total before was 12 projects, and a total does not fall.",
    );
  });

  it("of zones in different units: which unit the others are in, and every record of these", () => {
    const figures = [
      { zone: "hon-la", value: `5${BILLION}` },
      { zone: "cam-lien", unit: "USD", value: "6000000" },
      { zone: "cha-lo", unit: "USD", value: "7000000" },
    ];
    expect(find(...figures)).toEqual([
      {
        kind: "mixed-units",
        certainty: "doubtful",
        records: figures.map(observation),
        stated: null,
        computed: null,
        message: {
          vi: "Doanh thu, khu hon-la, năm 2023: 5 tỷ đồng; nơi khác ghi bằng USD nên không cộng được.",
          en: "Revenue, zone hon-la, 2023: 5 billion VND; others are counted in USD and cannot be added.",
        },
      },
    ]);
  });

  it("of units: nothing of the figure of a single project, nor of zones that share one unit of two", () => {
    expect(find({ zone: "hon-la", value: "5" }, { zone: "cam-lien", project: "p", unit: "USD", value: "6" })).toEqual(
      [],
    );
    expect(
      find(
        { zone: "hon-la", value: "5" },
        { zone: "cam-lien", unit: "USD", value: "6" },
        { zone: "cam-lien", value: "6" },
      ),
    ).toEqual([]);
  });

  it("of a difference: sums with their unit in what was and in what follows", () => {
    const figures = [
      { value: `5700${BILLION}`, comparisons: [{ base: "yoy", form: "absolute", value: `800${BILLION}` }] },
      { period: "2022", value: `5000${BILLION}` },
    ];
    expect(find(...figures)).toEqual([
      {
        kind: "percentage-and-base",
        certainty: "contradiction",
        records: figures.map(observation),
        stated: "800000000000",
        computed: "700000000000",
        message: {
          vi: "Doanh thu, năm 2023: 5.700 tỷ đồng; nguồn ghi 800 tỷ đồng so với cùng kỳ, nhưng cùng kỳ là 5.000 tỷ đồng nên phải là 700 tỷ đồng.",
          en: "Revenue, 2023: 5,700 billion VND; stated as 800 billion VND against the same period last year, which was 5,000 billion VND and makes it 700 billion VND.",
        },
      },
    ]);
  });

  it("of a rate: the three records, the rate first", () => {
    const figures = [
      { indicator: "land_leased", unit: "ha", value: "140.5" },
      { indicator: "occupancy_rate", unit: "percent", value: "75" },
      { indicator: "land_industrial", unit: "ha", value: "200" },
    ];
    const [finding, ...others] = find(...figures);
    expect(others).toEqual([]);
    expect(finding?.certainty).toBe("contradiction");
    expect(finding?.records.map((record) => record.indicator)).toEqual([
      "occupancy_rate",
      "land_leased",
      "land_industrial",
    ]);
  });

  it("of a figure known by its cut-off day alone: no period", () => {
    const [finding] = find({ unit: "ha", value: "5", period: null, asOf: "2023-12-31" });
    expect(finding?.message.en).toMatch(/^Revenue[^;]*: 5 ha; this indicator is counted in VND\.$/);
    expect(finding?.message.en).not.toContain("2023,");
  });
});

describe("what rounding explains", () => {
  const kinds = (...figures: readonly Fields[]): readonly string[] => find(...figures).map(({ kind }) => kind);

  it.each([
    ["ha", "land_leased", "140.5", "140.6", "140.7"],
    ["ha", "land_leased", "140", "141", "142"],
    ["percent", "occupancy_rate", "70.2", "70.3", "70.4"],
  ])("is half of the last digit of each of two figures in %s", (unit, code, value, near, far) => {
    const figure = { indicator: code, unit, value };
    expect(kinds(figure, { ...figure, value: near })).toEqual([]);
    expect(kinds(figure, { ...figure, value: far })).toEqual(["two-values"]);
  });

  it("is nothing where things are counted", () => {
    const figure = { indicator: "projects_total", unit: "projects", value: "20" };
    expect(kinds(figure, { ...figure, value: "21" })).toEqual(["two-values"]);
  });

  it("is half of one đồng beside zero, whose zero is no scale word", () => {
    expect(kinds({ value: "0" }, { value: "1" })).toEqual([]);
    expect(kinds({ value: "0" }, { value: "2" })).toEqual(["two-values"]);
  });

  it.each([
    ["gt", "6999000000000", "7001000000000"],
    ["lt", "5001000000000", "4999000000000"],
    ["approx", "6999000000000", "7001000000000"],
    ["approx", "5001000000000", "4999000000000"],
  ])("is one whole step where a source says %s", (qualifier, near, far) => {
    const rough = { value: `6000${BILLION}`, qualifier };
    expect(kinds(rough, { value: near })).toEqual([]);
    expect(kinds(rough, { value: far })).toEqual(["two-values"]);
  });

  it("is a step of the decimals where there are some", () => {
    const rough = { indicator: "land_leased", unit: "ha", value: "140.5", qualifier: "gt" };
    expect(kinds(rough, { ...rough, qualifier: null, value: "140.62" })).toEqual(["two-values"]);
    expect(kinds(rough, { ...rough, qualifier: null, value: "140.58" })).toEqual([]);
  });
});

describe("what is not set against each other", () => {
  const kinds = (...figures: readonly Fields[]): readonly string[] => find(...figures).map(({ kind }) => kind);
  const quarters = [1, 2, 3, 4].map((number) => ({ period: `2023-Q${number}`, value: `10${BILLION}` }));

  it("the year of a board and the quarters of one of its zones, or the plan of a year and what was done", () => {
    const year = { value: `100${BILLION}` };
    expect(kinds(year, ...quarters.map((quarter) => ({ ...quarter, zone: "hon-la" })))).toEqual([]);
    expect(kinds({ ...year, status: "target" }, ...quarters)).toEqual([]);
    expect(kinds(year, ...quarters)).toEqual(["periods-and-whole"]);
  });

  it("a year and a figure that has a cut-off day alone", () => {
    expect(kinds({ value: "5" }, { period: null, asOf: "2023-06-30", value: `9${BILLION}` })).toEqual([]);
  });

  it("a rate and a part of it in another unit, of another zone or of another time", () => {
    const industrial = { indicator: "land_industrial", unit: "ha", value: "200" };
    const rate = { indicator: "occupancy_rate", unit: "percent", value: "75" };
    const leased = { indicator: "land_leased", unit: "ha", value: "140.5" };
    expect(kinds(rate, leased, industrial)).toEqual(["ratio-and-parts"]);
    expect(kinds(rate, { ...leased, unit: "m2" }, industrial)).toEqual(["mixed-units"]);
    expect(kinds(rate, { ...leased, zone: "hon-la" }, industrial)).toEqual([]);
    expect(kinds(rate, { ...leased, asOf: "2023-06-30" }, industrial)).toEqual([]);
    expect(kinds(rate, industrial)).toEqual([]);
  });

  it("a percentage and a figure or a base that is negative", () => {
    const comparisons = [{ base: "yoy", form: "ratio", value: "114" }];
    const before = { period: "2022", value: `5${BILLION}` };
    expect(kinds({ value: `-5${BILLION}`, comparisons }, before)).toEqual([]);
    expect(kinds({ value: `5${BILLION}`, comparisons }, { ...before, value: `-5${BILLION}` })).toEqual([]);
    expect(kinds({ value: "0", comparisons }, before)).toEqual([]);
  });
});
