import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDecimals, type Decimal, shiftDecimal } from "../../decimal/index.js";
import { observation } from "../observation.fixture.js";
import { billions, type Fields, find, kinds } from "./evidence.fixture.js";

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
