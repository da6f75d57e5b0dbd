import type { Decimal } from "@khukit/core/decimal";
import JSONstat from "jsonstat-toolkit";
import { describe, expect, test } from "vitest";
import { boardRecords } from "../../board.fixture.js";
import { statistics } from "./index.js";

const records = boardRecords();

/** A reader that is not ours. */
const read = (dataset: unknown) => JSONstat(JSON.parse(JSON.stringify(dataset)));

const PLACE = { indicator: "revenue", zone: "_board", period: "2023", status: "actual" };

describe("statistics, read by another's JSON-stat reader", () => {
  const dataset = read(statistics(records));

  test("are a dataset of four dimensions with their roles", () => {
    expect(dataset.class).toBe("dataset");
    expect(dataset.id).toEqual(["indicator", "zone", "period", "status"]);
    expect(dataset.role).toMatchObject({ metric: ["indicator"], geo: ["zone"], time: ["period"] });
    expect(dataset.label).toBe("Số liệu của Ban Quản lý Khu kinh tế tỉnh Mẫu");
    expect(dataset.updated).toBe("2024-01-22");
  });

  test.each([
    [PLACE, 6_299_000_000_000],
    [{ ...PLACE, period: "2022" }, 5_800_000_000_000],
    [{ ...PLACE, status: "target" }, 5_832_000_000_000],
    [{ ...PLACE, period: "2024", status: "forecast" }, 6_900_000_000_000],
    [{ ...PLACE, indicator: "revenue_industry" }, 4_153_000_000_000],
    [{ ...PLACE, indicator: "disbursement_rate", period: "2024-01-22" }, 81.36],
    [{ ...PLACE, indicator: "vehicles", zone: "cha-lo" }, 183_000],
    [{ indicator: "passengers", zone: "cha-lo", period: "2019-H1", status: "estimate" }, 101],
    [{ ...PLACE, indicator: "project_investment", zone: "_project:nha-may", period: "2024-01" }, 41_000_000_000_000],
  ])("hold at %o the figure %d", (place, value) => {
    expect(dataset.Data(place)?.value).toBe(value);
  });

  test("hold nothing where the board reported nothing", () => {
    expect(dataset.Data({ ...PLACE, zone: "hon-la" })?.value ?? null).toBeNull();
  });

  test("name every category, in order of time", () => {
    const periods = dataset.Dimension("period");
    expect(periods.id).toEqual(["2019-H1", "2021", "2022", "2023", "2024-01-22", "2024-01", "2024"]);
    expect(periods.Category("2019-H1").label).toBe("6 tháng đầu năm 2019");
    expect(periods.Category("2024-01-22").label).toBe("22/01/2024");
    expect(dataset.Dimension("zone").Category("_board").label).toBe("Ban Quản lý KKT Mẫu");
    expect(dataset.Dimension("zone").Category("_project:nha-may").label).toBe("Nhà máy mẫu");
    expect(dataset.Dimension("status").Category("target").label).toBe("Kế hoạch");
  });

  test("tell each indicator's unit and decimals", () => {
    const unitOf = (code: string) => dataset.Dimension("indicator").Category(code).unit;
    expect(unitOf("revenue")).toEqual({ label: "đồng", decimals: 0 });
    expect(unitOf("disbursement_rate")).toEqual({ label: "%", decimals: 2 });
  });
});

describe("figures that cannot stand in one cell", () => {
  const [revenue] = records.observations.filter(
    ({ indicator, zone, period, status }) =>
      indicator === "revenue" && zone === null && period === "2023" && status === "actual",
  );
  if (revenue === undefined) throw new Error("the fixture has no revenue of 2023");
  const other = (fields: object) => ({ ...revenue, comparisons: [], ...fields });
  const mixed = {
    ...records,
    observations: [
      ...records.observations,
      other({ unit: "USD", value: "5" as Decimal }),
      other({ cumulative: true, value: "7" as Decimal }),
      other({ unit: "USD", cumulative: true, value: "9.5" as Decimal }),
    ],
  };
  const published = statistics(mixed);
  const dataset = read(published);

  test.each([
    ["revenue", 6_299_000_000_000],
    ["revenue:USD", 5],
    ["revenue:cumulative", 7],
    ["revenue:USD:cumulative", 9.5],
  ])("are categories of their own: %s is %d", (indicator, value) => {
    expect(dataset.Data({ ...PLACE, indicator })?.value).toBe(value);
  });

  test("are named and counted as what they are", () => {
    const categoryOf = (code: string) => dataset.Dimension("indicator").Category(code);
    expect(categoryOf("revenue:USD").label).toMatch(/ \(USD\)$/);
    expect(categoryOf("revenue:USD:cumulative").label).toMatch(/ \(USD, lũy kế\)$/);
    expect(categoryOf("revenue:USD:cumulative").unit).toEqual({ label: "USD", decimals: 1 });
    expect(published.extension.unit).toMatchObject({ revenue: "VND", "revenue:USD": "USD" });
    expect(Object.keys(published.extension.partOf)).toEqual(expect.not.arrayContaining([expect.stringContaining(":")]));
  });

  test("are not given for the indicator in its own unit", () => {
    const { index } = statistics(mixed, { indicators: ["revenue"] }).dimension.indicator.category;
    expect(index).toEqual(["revenue"]);
    expect(statistics(mixed, { indicators: ["revenue:USD"] }).dimension.indicator.category.index).toEqual([
      "revenue:USD",
    ]);
  });
});

describe("statistics", () => {
  test("hold the same cells as exact text, and what each is compared with", () => {
    const { value, extension } = statistics(records);
    expect(Object.keys(extension.exact)).toEqual(Object.keys(value));
    expect(Object.values(extension.exact)).toContain("81.36");
    expect(Object.entries(value).every(([cell, number]) => Number(extension.exact[cell]) === number)).toBe(true);
    expect(Object.values(extension.comparisons)).toEqual([
      [{ base: "plan", form: "ratio", value: "108" }],
      [
        { base: "yoy", form: "ratio", value: "114" },
        { base: "plan", form: "ratio", value: "102" },
      ],
    ]);
    expect(extension.unit).toMatchObject({ revenue: "VND", vehicles: "vehicles" });
    expect(extension.partOf).toEqual({ revenue_industry: "revenue" });
  });

  test("name categories in English as well", () => {
    const { dimension } = statistics(records);
    expect(dimension.period.extension?.labelEn["2019-H1"]).toBe("first half of 2019");
    expect(dimension.status.extension?.labelEn).toMatchObject({ actual: "Actual" });
  });

  test("are narrowed by several values of each dimension", () => {
    const some = statistics(records, {
      indicators: ["revenue", "vehicles"],
      zones: ["_board"],
      periods: ["2023", "2022"],
    });
    expect(some.size).toEqual([1, 1, 2, 2]);
    expect(read(some).Data(PLACE)?.value).toBe(6_299_000_000_000);
  });

  test("of what nobody knows are empty, and still a dataset", () => {
    const none = statistics(records, { indicators: ["toString"] });
    expect(none.size).toEqual([0, 0, 0, 0]);
    expect(none.value).toEqual({});
    expect(read(none).class).toBe("dataset");
  });

  test("show the later count where a period was counted up to two days", () => {
    const twice = boardRecords({
      "observations.csv": `indicator,period,asOf,value,unit
revenue,2023,2023-12-31,"62",VND
revenue,2023,2023-06-30,"31",VND
`,
    });
    expect(statistics(twice).extension.exact).toEqual({ "0": "62" });
  });

  test("are dated by the records, not by a clock", () => {
    const { articles: _, ...rest } = records;
    const observed = { ...rest, articles: [] };
    expect(statistics(observed).updated).toBe("2024-01-22");
    expect(statistics({ ...observed, observations: [] }).updated).toBe("2024-01-22");
    const planned = boardRecords({
      "observations.csv": "indicator,asOf,value,unit,status\nrevenue,2030-12-31,9,VND,target\n",
    });
    expect(statistics(planned).updated).toBe("2024-01-22");
  });
});
