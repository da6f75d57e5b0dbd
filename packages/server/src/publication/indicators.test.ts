import type { IndicatorEntry } from "@khukit/core/publication";
import { describe, expect, test } from "vitest";
import { boardRecords } from "../board.fixture.js";
import { indicators } from "./index.js";

const { board, indicators: entries } = indicators(boardRecords(), "https://a.example");
const entryOf = (code: string): IndicatorEntry => entries.find((entry) => entry.code === code) as IndicatorEntry;

describe("indicators", () => {
  test("name the board", () => {
    expect(board).toEqual({
      id: "mau",
      name: { vi: "Ban Quản lý Khu kinh tế tỉnh Mẫu", en: "Management Board of Mau Economic Zone" },
    });
  });

  test("stand in the order of the board's own table, each series once", () => {
    expect(entries.map(({ code }) => code)).toEqual([
      "revenue",
      "revenue_industry",
      "disbursement_rate",
      "vehicles",
      "passengers",
      "project_investment",
    ]);
  });

  test("hold the latest figure exactly, with its plan, comparison and source", () => {
    expect(entryOf("revenue")).toMatchObject({
      name: { vi: "Doanh thu của doanh nghiệp" },
      unit: "VND",
      measure: "flow",
      period: "2023",
      asOf: null,
      value: "6299000000000",
      status: "actual",
      comparisons: [{ base: "plan", form: "ratio", value: "108" }],
      target: { value: "5832000000000", period: "2023", asOf: null, qualifier: null },
      forecast: null,
      zone: null,
      project: null,
      source: {
        title: "Tổng kết công tác năm 2023",
        url: "https://a.example/mau/tin/tong-ket-2023/",
        published: "2024-01-22",
      },
    });
  });

  test("tell earlier figures from the oldest on, without plans and forecasts", () => {
    expect(entryOf("revenue").history).toEqual([
      { period: "2021", asOf: null, value: "5100000000000", status: "actual" },
      { period: "2022", asOf: null, value: "5800000000000", status: "actual" },
    ]);
  });

  test("keep decimals, qualifiers, notes, zones and projects", () => {
    expect(entryOf("disbursement_rate")).toMatchObject({ value: "81.36", period: null, asOf: "2024-01-22" });
    expect(entryOf("vehicles")).toMatchObject({
      qualifier: "gt",
      note: "Ước tính",
      zone: { id: "cha-lo", name: { vi: "Khu kinh tế cửa khẩu Cha Lo", en: "Cha Lo Economic Zone" } },
      source: null,
    });
    expect(entryOf("project_investment")).toMatchObject({
      cumulative: true,
      project: { id: "nha-may" },
      zone: { id: "hon-la" },
    });
    expect(entryOf("revenue_industry").partOf).toBe("revenue");
  });
});
