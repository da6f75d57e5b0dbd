import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDecimals, type Decimal, shiftDecimal } from "../../decimal/index.js";
import { defineIndicator } from "../../indicator/index.js";
import { observation } from "../observation.fixture.js";
import { type Finding, findContradictions } from "./index.js";

const named = (vi: string, en: string) => ({ vi, en });

const INDICATORS = [
  defineIndicator({
    code: "revenue",
    name: named("Doanh thu", "Revenue"),
    unit: "VND",
    otherUnits: ["USD"],
    measure: "flow",
    partitions: [["revenue_industry", "revenue_trade"]],
  }),
  defineIndicator({
    code: "revenue_industry",
    name: named("Công nghiệp", "Industry"),
    unit: "VND",
    measure: "flow",
    partOf: "revenue",
  }),
  defineIndicator({
    code: "revenue_trade",
    name: named("Thương mại", "Trade"),
    unit: "VND",
    measure: "flow",
    partOf: "revenue",
  }),
  defineIndicator({
    code: "revenue_ports",
    name: named("Cảng", "Ports"),
    unit: "VND",
    measure: "flow",
    partOf: "revenue",
  }),
  defineIndicator({ code: "projects_total", name: named("Số dự án", "Projects"), unit: "projects", measure: "stock" }),
  defineIndicator({ code: "land_leased", name: named("Đất đã cho thuê", "Leased land"), unit: "ha", measure: "stock" }),
  defineIndicator({
    code: "land_industrial",
    name: named("Đất công nghiệp", "Industrial land"),
    unit: "ha",
    measure: "stock",
  }),
  defineIndicator({
    code: "occupancy_rate",
    name: named("Tỷ lệ lấp đầy", "Occupancy"),
    unit: "percent",
    measure: "ratio",
    ratio: { numerator: "land_leased", denominator: "land_industrial", times: "100" as Decimal },
  }),
];

const ZONES = [
  { id: "hon-la", kind: "coastal-economic-zone", within: null },
  { id: "cang-bien", kind: "industrial-park", within: "hon-la" },
  { id: "cam-lien", kind: "industrial-park", within: null },
  { id: "thuan-duc", kind: "industrial-cluster", within: null },
] as const;

type Fields = Parameters<typeof observation>[0];

const find = (...figures: readonly Fields[]): readonly Finding[] =>
  findContradictions(figures.map(observation), INDICATORS, ZONES);

const kinds = (...figures: readonly Fields[]): readonly string[] => find(...figures).map(({ kind }) => kind);

const billions = (count: number): string => String(count * 1e9);

describe("parts and their whole", () => {
  const whole = { value: billions(6299) };
  const industry = { indicator: "revenue_industry", value: billions(4153) };

  it("agree where they add up", () => {
    expect(find(whole, industry, { indicator: "revenue_trade", value: billions(2146) })).toEqual([]);
  });

  it("contradict one another where they do not, and the finding names the records and both sums", () => {
    const figures = [whole, industry, { indicator: "revenue_trade", value: billions(2246) }];
    const [finding, ...others] = find(...figures);
    expect(others).toEqual([]);
    expect(finding).toEqual({
      kind: "parts-and-whole",
      certainty: "contradiction",
      records: figures.map(observation),
      stated: "6299000000000",
      computed: "6399000000000",
      message: {
        vi: "Doanh thu, năm 2023: 6.299 tỷ đồng; các thành phần cộng lại được 6.399 tỷ đồng.",
        en: "Revenue, 2023: 6,299 billion VND; its parts add up to 6,399 billion VND.",
      },
    });
  });

  it("may differ by what rounding to tỷ explains, and no more", () => {
    expect(kinds(whole, industry, { indicator: "revenue_trade", value: billions(2147) })).toEqual([]);
    expect(kinds(whole, industry, { indicator: "revenue_trade", value: billions(2148) })).toEqual(["parts-and-whole"]);
  });

  it("are not set against each other across units, zones, times or plans", () => {
    const trade = { indicator: "revenue_trade", value: billions(9000), zone: "hon-la" };
    expect(kinds(whole, industry, trade)).toEqual([]);
    expect(kinds(whole, industry, { ...trade, zone: null, period: "2022" })).toEqual([]);
    expect(kinds(whole, industry, { ...trade, zone: null, status: "target" })).toEqual([]);
    expect(kinds(whole, industry, { ...trade, zone: null, cumulative: true })).toEqual([]);
    expect(kinds(whole, industry, { ...trade, zone: null, project: "p" })).toEqual([]);
  });

  it("contradict one another where one part alone is more than the whole", () => {
    const [finding] = find({ value: billions(4000) }, industry);
    expect(finding).toMatchObject({ kind: "parts-and-whole", computed: "4153000000000" });
    expect(finding?.message.vi).toContain("chỉ một phần trong đó đã là 4.153 tỷ đồng");
    expect(kinds({ value: billions(5000) }, industry)).toEqual([]);
  });

  it("include a part that stands in no full list", () => {
    expect(kinds(whole, { indicator: "revenue_ports", value: billions(6400) })).toEqual(["parts-and-whole"]);
    expect(kinds(whole, { indicator: "revenue_ports", value: billions(6200) })).toEqual([]);
  });

  it("may be more than the whole where one of them is negative", () => {
    expect(kinds({ value: billions(-5) }, { indicator: "revenue_industry", value: billions(-2) })).toEqual([]);
  });

  it("never contradict one another where they were split exactly, whatever the size", () => {
    const amounts = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 2 }))
      .map(([digits, scale]) => shiftDecimal(String(digits) as Decimal, -scale));
    fc.assert(
      fc.property(amounts, amounts, (industrial, trade) => {
        expect(
          kinds(
            { value: addDecimals(industrial, trade) },
            { indicator: "revenue_industry", value: industrial },
            { indicator: "revenue_trade", value: trade },
          ),
        ).toEqual([]);
      }),
    );
  });
});

describe("zones and their board", () => {
  const at = (zone: string | null, count: number, more: Fields = {}): Fields => ({
    indicator: "projects_total",
    unit: "projects",
    zone,
    value: String(count),
    ...more,
  });

  it("agree where they add up, without the clusters and counting a park once", () => {
    expect(kinds(at(null, 12), at("hon-la", 10), at("cam-lien", 2), at("cang-bien", 4), at("thuan-duc", 9))).toEqual(
      [],
    );
  });

  it("contradict one another by one project: things are counted, not rounded", () => {
    const [finding, ...others] = find(at(null, 13), at("hon-la", 10), at("cam-lien", 2));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: "zones-and-board", stated: "13", computed: "12" });
    expect(finding?.records.map(({ zone }) => zone)).toEqual([null, "hon-la", "cam-lien"]);
  });

  it("may be less where a zone is not known, but never more", () => {
    expect(kinds(at(null, 13), at("hon-la", 10))).toEqual([]);
    expect(kinds(at(null, 9), at("hon-la", 10))).toEqual(["zones-and-board"]);
  });

  it("include parks that are more than the economic zone they lie in", () => {
    const [finding] = find(at("hon-la", 3), at("cang-bien", 4));
    expect(finding).toMatchObject({ kind: "zones-and-board", stated: "3", computed: "4" });
    expect(finding?.message.vi).toMatch(/^Số dự án, khu hon-la, năm 2023: 3 dự án;/);
    expect(kinds(at("hon-la", 5), at("cang-bien", 4))).toEqual([]);
  });

  it("leave figures of single projects aside", () => {
    expect(kinds(at(null, 1), at("hon-la", 2, { project: "p" }))).toEqual([]);
  });

  it("are not added where they do not add up: rates", () => {
    const rate = (zone: string | null, value: string) => ({
      indicator: "occupancy_rate",
      unit: "percent",
      zone,
      value,
    });
    expect(kinds(rate(null, "50"), rate("hon-la", "90"), rate("cam-lien", "10"))).toEqual([]);
  });
});

describe("periods and the longer one they make", () => {
  const quarter = (number: number, count: number): Fields => ({ period: `2023-Q${number}`, value: billions(count) });
  const quarters = [quarter(1, 10), quarter(2, 20), quarter(3, 30), quarter(4, 40)];

  it("agree where they add up", () => {
    expect(kinds(...quarters, { value: billions(100) })).toEqual([]);
  });

  it("contradict one another where they do not", () => {
    const [finding, ...others] = find(...quarters, { value: billions(110) });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: "periods-and-whole", stated: "110000000000", computed: "100000000000" });
    expect(finding?.records).toHaveLength(5);
  });

  it("are of one place: quarters of a zone make no year of the board", () => {
    expect(kinds(...quarters.map((fields) => ({ ...fields, zone: "hon-la" })), { value: billions(1000) })).toEqual([]);
  });

  it("are of one standing: what was done makes no plan", () => {
    expect(kinds(...quarters, { value: billions(110), status: "target" })).toEqual([]);
    expect(kinds(...quarters.slice(1), { ...quarters[0], status: "estimate" }, { value: billions(110) })).toEqual([
      "periods-and-whole",
    ]);
  });

  it("are left alone where they have no period", () => {
    expect(kinds({ period: null, asOf: "2023-12-31", value: billions(1) }, { value: billions(100) })).toEqual([]);
  });

  it("contradict one another where nine months are more than the year", () => {
    expect(kinds({ value: billions(100) }, { period: "2023-9M", value: billions(110) })).toEqual(["periods-and-whole"]);
    expect(kinds({ value: billions(100) }, { period: "2023-9M", value: billions(90) })).toEqual([]);
  });

  it("contradict one another where the half is more than the nine months", () => {
    expect(kinds({ period: "2023-9M", value: billions(10) }, { period: "2023-H1", value: billions(20) })).toEqual([
      "periods-and-whole",
    ]);
  });

  it("are not added where they are stocks or running totals", () => {
    const stock = { indicator: "projects_total", unit: "projects" };
    expect(kinds({ ...stock, value: "5" }, { ...stock, period: "2023-Q1", value: "9" })).toEqual([]);
    const total = { cumulative: true };
    expect(kinds({ ...total, value: billions(5) }, { ...total, period: "2023-Q1", value: billions(4) })).toEqual([]);
  });
});

describe("a rate and its parts", () => {
  const land = (leased: string, industrial: string): readonly Fields[] => [
    { indicator: "land_leased", unit: "ha", value: leased },
    { indicator: "land_industrial", unit: "ha", value: industrial },
  ];
  const rate = (value: string, more: Fields = {}): Fields => ({
    indicator: "occupancy_rate",
    unit: "percent",
    value,
    ...more,
  });

  it("agree within the decimals that were printed", () => {
    expect(kinds(rate("70.3"), ...land("140.5", "200"))).toEqual([]);
    expect(kinds(rate("70"), ...land("140.5", "200"))).toEqual([]);
  });

  it("contradict one another beyond them", () => {
    const [finding] = find(rate("75"), ...land("140.5", "200"));
    expect(finding).toMatchObject({ kind: "ratio-and-parts", stated: "75", computed: "70.25" });
    expect(finding?.message).toEqual({
      vi: "Tỷ lệ lấp đầy, năm 2023: 75%; tính từ tử số và mẫu số được 70,25.",
      en: "Occupancy, 2023: 75%; its numerator and denominator make 70.25.",
    });
  });

  it("name the records that they are made of, and say for certain", () => {
    const [finding] = find(rate("75"), ...land("140.5", "200"));
    expect(finding?.certainty).toBe("contradiction");
    expect(finding?.records.map(({ indicator }) => indicator)).toEqual([
      "occupancy_rate",
      "land_leased",
      "land_industrial",
    ]);
  });

  it("are not set against each other across zones or units", () => {
    const [leased, industrial] = land("140.5", "200");
    expect(kinds({ ...rate("75"), zone: "hon-la" }, leased as Fields, industrial as Fields)).toEqual([]);
    const acres = kinds(rate("75"), { ...leased, unit: "m2" }, industrial as Fields);
    expect(acres).toEqual(["mixed-units"]);
  });

  it("are not set against each other where a part is missing, is zero, or the rate is only about so much", () => {
    expect(kinds(rate("75"), ...land("140.5", "200").slice(0, 1))).toEqual([]);
    expect(kinds(rate("75"), ...land("0", "0"))).toEqual([]);
    expect(kinds(rate("75", { qualifier: "approx" }), ...land("140.5", "200"))).toEqual([]);
    expect(kinds(rate("75", { period: "2022" }), ...land("140.5", "200"))).toEqual([]);
  });
});

describe("a percentage and its base", () => {
  const before = { period: "2022", value: billions(5000) };
  const now = (base: string, form: string, value: string, more: Fields = {}): Fields => ({
    value: billions(5700),
    comparisons: [{ base, form, value }],
    ...more,
  });

  it.each([
    ["ratio", "114"],
    ["change", "14"],
    ["multiple", "1.14"],
    ["absolute", billions(700)],
    ["ratio", "114.0"],
    ["multiple", "1.1"],
  ])("agree: %s of %s", (form, value) => {
    expect(kinds(before, now("yoy", form, String(Number(value))))).toEqual([]);
  });

  it.each([
    ["ratio", "115", "114"],
    ["change", "15", "14"],
    ["change", "-14", "14"],
    ["multiple", "1.2", "1.14"],
    ["absolute", billions(800), billions(700)],
    ["ratio", "114.1", "114"],
  ])("contradict one another: %s of %s where %s follows", (form, value, computed) => {
    const [finding, ...others] = find(before, now("yoy", form, value));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: "percentage-and-base", stated: value, computed });
    expect(finding?.records.map(({ period }) => period)).toEqual(["2023", "2022"]);
  });

  it("say in words what was stated, what the base was and what follows", () => {
    const [finding] = find(before, now("yoy", "change", "15"));
    expect(finding?.message).toEqual({
      vi: "Doanh thu, năm 2023: 5.700 tỷ đồng; nguồn ghi 15% so với cùng kỳ, nhưng cùng kỳ là 5.000 tỷ đồng nên phải là 14%.",
      en: "Revenue, 2023: 5,700 billion VND; stated as 15% against the same period last year, which was 5,000 billion VND and makes it 14%.",
    });
    const [multiple] = find(before, now("yoy", "multiple", "2"));
    expect(multiple?.message.vi).toContain("nguồn ghi 2 lần so với cùng kỳ");
    expect(multiple?.message.en).toContain("makes it 1.14 times");
    const [absolute] = find(
      { period: "2022", indicator: "projects_total", unit: "projects", value: "100" },
      {
        indicator: "projects_total",
        unit: "projects",
        value: "120",
        comparisons: [{ base: "yoy", form: "absolute", value: "10" }],
      },
    );
    expect(absolute?.message.vi).toContain(
      "nguồn ghi 10 dự án so với cùng kỳ, nhưng cùng kỳ là 100 dự án nên phải là 20 dự án.",
    );
    expect(absolute?.certainty).toBe("contradiction");
    const [planned] = find({ status: "target", value: billions(6000) }, now("plan", "ratio", "102"));
    expect(planned?.message.en).toContain("stated as 102% against the plan, which was 6,000 billion VND");
    const [previous] = find(before, now("previous", "ratio", "130"));
    expect(previous?.message.vi).toContain("nguồn ghi 130% so với kỳ trước");
  });

  it("are sought for the plan and the period before as well", () => {
    const plan = { status: "target", value: billions(6000) };
    expect(kinds(plan, now("plan", "ratio", "95"))).toEqual([]);
    expect(kinds(plan, now("plan", "ratio", "102"))).toEqual(["percentage-and-base"]);
    expect(kinds(before, now("previous", "ratio", "130"))).toEqual(["percentage-and-base"]);
  });

  it("are left alone where the base is not known, is zero, or percentages are compared by percent", () => {
    expect(kinds(now("yoy", "ratio", "999"))).toEqual([]);
    expect(kinds({ period: "2022", value: "0" }, now("yoy", "ratio", "999"))).toEqual([]);
    expect(kinds(before, now("yoy", "ratio", "999", { value: billions(-5700) }))).toEqual([]);
    const rate = { indicator: "occupancy_rate", unit: "percent" };
    expect(
      kinds(
        { ...rate, period: "2022", value: "50" },
        { ...rate, value: "60", comparisons: [{ base: "yoy", form: "change", value: "3" }] },
      ),
    ).toEqual([]);
    expect(
      kinds(
        { ...rate, period: "2022", value: "50" },
        { ...rate, value: "60", comparisons: [{ base: "yoy", form: "absolute", value: "3" }] },
      ),
    ).toEqual(["percentage-and-base"]);
  });

  it("leave room for what 'hơn', 'gần' and 'khoảng' say", () => {
    const over = (value: string, qualifier: string) => now("yoy", "ratio", value, { value: billions(6000), qualifier });
    expect(kinds(before, over("139", "gt"))).toEqual([]);
    expect(kinds(before, over("118", "gt"))).toEqual(["percentage-and-base"]);
    expect(kinds(before, over("118", "lt"))).toEqual([]);
    expect(kinds(before, over("122", "lt"))).toEqual(["percentage-and-base"]);
    expect(kinds(before, over("118", "approx"))).toEqual([]);
    expect(kinds(before, over("122", "approx"))).toEqual([]);
    expect(kinds(before, over("150", "approx"))).toEqual(["percentage-and-base"]);
  });
});

describe("a figure counted since the beginning", () => {
  const total = (period: string, value: string, more: Fields = {}): Fields => ({
    period,
    value,
    cumulative: true,
    ...more,
  });

  it("does not fall", () => {
    expect(kinds(total("2022", billions(10)), total("2023", billions(10)))).toEqual([]);
    const [finding, ...others] = find(total("2023", billions(9)), total("2022", billions(12)));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind: "falling-total",
      certainty: "contradiction",
      stated: billions(9),
      computed: billions(12),
    });
    expect(finding?.records.map(({ period }) => period)).toEqual(["2023", "2022"]);
  });

  it("may fall where it is a stock and something was revoked, so that is only a doubt", () => {
    const stock = { indicator: "projects_total", unit: "projects" };
    const [finding] = find(total("2022", "12", stock), total("2023", "9", stock));
    expect(finding).toMatchObject({ kind: "falling-total", certainty: "doubtful" });
    expect(finding?.message).toEqual({
      vi: "Số dự án, năm 2023: 9 dự án; số lũy kế trước đó là 12 dự án, số lũy kế không thể giảm nếu không có thu hồi, điều chỉnh.",
      en: "Projects, 2023: 9 projects; the total before was 12 projects, and a total does not fall unless something was revoked or adjusted.",
    });
  });

  it("falls by itself where the indicator is not known either", () => {
    const unknown = { indicator: "unheard_of" };
    const [finding] = find(total("2022", billions(12), unknown), total("2023", billions(9), unknown));
    expect(finding).toMatchObject({ kind: "falling-total", certainty: "contradiction" });
    expect(finding?.message).toEqual({
      vi: "unheard_of, năm 2023: 9 tỷ đồng; số lũy kế trước đó là 12 tỷ đồng, số lũy kế không thể giảm.",
      en: "unheard_of, 2023: 9 billion VND; the total before was 12 billion VND, and a total does not fall.",
    });
  });

  it("is looked at by each of its days", () => {
    const at = (asOf: string, value: string) => ({ period: null, asOf, value, cumulative: true });
    const [finding, ...others] = find(
      at("2023-06-30", billions(5)),
      at("2023-09-30", billions(3)),
      at("2023-12-31", billions(8)),
    );
    expect(others).toEqual([]);
    expect(finding?.message.vi).toMatch(/^Doanh thu, 2023-09-30: 3 tỷ đồng;/);
  });

  it("is not held against plans or what came within the period", () => {
    expect(kinds(total("2022", billions(10)), total("2023", billions(1), { status: "target" }))).toEqual([]);
    expect(kinds({ period: "2022", value: billions(10) }, { period: "2023", value: billions(1) })).toEqual([]);
  });
});

describe("units", () => {
  it("are those of the indicator", () => {
    const [finding, ...others] = find({ unit: "ha", value: "5" });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: "mixed-units", certainty: "contradiction", stated: null, computed: null });
    expect(finding?.message).toEqual({
      vi: "Doanh thu, năm 2023: 5 ha; chỉ tiêu này tính bằng đồng.",
      en: "Revenue, 2023: 5 ha; this indicator is counted in VND.",
    });
    expect(kinds({ unit: "USD", value: "5" })).toEqual([]);
  });

  it("differ between zones that can then not be added", () => {
    const [finding] = find({ zone: "hon-la", value: "5" }, { zone: "cam-lien", unit: "USD", value: "6" });
    expect(finding).toMatchObject({ kind: "mixed-units", certainty: "doubtful" });
    expect(finding?.records.map(({ zone }) => zone)).toEqual(["hon-la", "cam-lien"]);
    expect(finding?.message).toEqual({
      vi: "Doanh thu, khu hon-la, năm 2023: 5 đồng; nơi khác ghi bằng USD nên không cộng được.",
      en: "Revenue, zone hon-la, 2023: 5 VND; others are counted in USD and cannot be added.",
    });
  });

  it("of projects are no matter of adding up", () => {
    expect(kinds({ zone: "hon-la", value: "5" }, { zone: "cam-lien", project: "p", unit: "USD", value: "6" })).toEqual(
      [],
    );
  });

  it("may be shared in part", () => {
    const dollars = { unit: "USD", value: "6" };
    expect(
      kinds({ zone: "hon-la", ...dollars }, { zone: "cam-lien", value: "5" }, { zone: "cam-lien", ...dollars }),
    ).toEqual([]);
  });

  it("may be two for one place: FDI in USD and the rest in đồng are two figures", () => {
    const dollars = { unit: "USD", value: "6" };
    expect(kinds({ value: "5" }, dollars)).toEqual([]);
    expect(
      kinds({ zone: "hon-la", value: "5" }, { zone: "hon-la", ...dollars }, { zone: "cam-lien", ...dollars }),
    ).toEqual([]);
    expect(kinds({ zone: "hon-la", value: "5" }, { zone: "cam-lien", period: "2022", ...dollars })).toEqual([]);
  });
});

describe("what a figure can be", () => {
  it.each([
    ["ha", "100", "100.4", false],
    ["ha", "100", "101.1", true],
    ["ha", "100.5", "100.54", false],
    ["ha", "100.5", "100.6", false],
    ["ha", "100.5", "100.7", true],
    ["t", "1430000", "1434000", false],
    ["t", "1430000", "1441000", true],
    ["USD", "93000000", "93400000", false],
    ["USD", "100000000", "101100000", true],
    ["projects", "100", "101", true],
    ["people", "4815", "4815", false],
    ["percent", "80", "80.5", false],
    ["percent", "80", "81.1", true],
    ["t/day", "10", "10.5", false],
    ["t/year", "10", "10.5", false],
    ["m3/day", "10", "10.5", false],
    ["years", "10", "10.5", false],
    ["VND", "0", "0.4", false],
    ["VND", "0", "2", true],
  ] as const)("in %s: %s and %s differ beyond rounding: %s", (unit, first, second, differs) => {
    const figure = (value: string) => ({ indicator: "unheard_of", unit, value });
    expect(kinds(figure(first), figure(second))).toEqual(differs ? ["two-values"] : []);
  });
});

describe("one figure said twice", () => {
  it("must be the same, but for rounding", () => {
    expect(kinds({ value: billions(6299) }, { value: "6299400000000" })).toEqual([]);
    const [finding, ...others] = find({ value: billions(6299) }, { value: billions(6301) });
    expect(others).toEqual([]);
    expect(finding).toEqual({
      kind: "two-values",
      certainty: "contradiction",
      records: [observation({ value: billions(6299) }), observation({ value: billions(6301) })],
      stated: billions(6299),
      computed: billions(6301),
      message: {
        vi: "Doanh thu, năm 2023: 6.299 tỷ đồng; chỗ khác ghi 6.301 tỷ đồng.",
        en: "Revenue, 2023: 6,299 billion VND; elsewhere it is 6,301 billion VND.",
      },
    });
  });

  it("may have changed between two cut-off days, or from estimate to actual", () => {
    expect(kinds({ value: "1", asOf: "2023-11-30" }, { value: "5000000000000", asOf: "2023-12-31" })).toEqual([]);
    expect(kinds({ value: "1", status: "estimate" }, { value: "5000000000000" })).toEqual([]);
  });
});

it("nothing is found where there is nothing, or nothing is known of the indicator", () => {
  expect(find()).toEqual([]);
  expect(kinds({ indicator: "unheard_of", unit: "ha" })).toEqual([]);
});
