import { describe, expect, it } from "vitest";
import { observation } from "../observation.fixture.js";
import { billions, type Fields, find, kinds } from "./evidence.fixture.js";

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
