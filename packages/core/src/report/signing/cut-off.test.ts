import { describe, expect, it } from "vitest";
import type { Day } from "../../day/index.js";
import { codesOf, itemsOf, messageOf, observation, report } from "../report.fixture.js";

describe("the cut-off day of a report", () => {
  const revenue = { figures: [{ indicator: "revenue" }] };
  const observations = [observation({})];

  it("is asked for where the report shows figures", () => {
    expect(codesOf(report({ ...revenue, asOf: null }), { observations })).toEqual(["cut-off-missing"]);
    expect(itemsOf(report({ asOf: null }))).toEqual([]);
  });

  it.each([
    ["2023-01-01", []],
    ["2023-12-31", []],
    ["2022-12-31", ["cut-off-outside-period"]],
    ["2024-01-01", ["cut-off-outside-period"]],
  ])("%s against the calendar year: %j", (asOf, codes) => {
    expect(codesOf(report({ asOf }))).toEqual(codes);
    expect(codesOf(report({ asOf }), { window: null })).toEqual(codes);
  });

  it.each([
    ["2022-12-14", ["cut-off-outside-period"]],
    ["2022-12-15", []],
    ["2023-12-14", []],
    ["2023-12-15", ["cut-off-outside-period"]],
  ])("%s against the window from 15 December to 14 December: %j", (asOf, codes) => {
    const window = { from: "2022-12-15" as Day, to: "2023-12-14" as Day };
    expect(codesOf(report({ asOf }), { window })).toEqual(codes);
  });

  it("is told with the days of the period in office form", () => {
    expect(messageOf(report({ asOf: "2024-01-03" }))).toEqual({
      vi: "ngày chốt 03/01/2024 nằm ngoài thời gian của kỳ báo cáo (01/01/2023 đến 31/12/2023); hãy sửa asOf, hoặc nói rõ lý do trong báo cáo.",
      en: "the cut-off day 3 January 2024 is outside the reporting period (1 January 2023 to 31 December 2023); mend asOf, or give the reason in the report.",
    });
  });

  it("is not after the day that the report bears: January often brings last year's number", () => {
    expect(codesOf(report({ date: "2023-12-31" }))).toEqual([]);
    expect(itemsOf(report({ date: "2023-01-05" }))).toEqual([
      {
        code: "cut-off-after-date",
        severity: "blocks",
        at: "asOf",
        message: {
          vi: "số liệu tính đến ngày 31/12/2023, sau ngày của báo cáo (05/01/2023); hãy xem lại năm và sửa asOf hoặc date.",
          en: "the figures are counted up to 31 December 2023, after the report's own day (5 January 2023); look at the year and mend asOf or date.",
        },
      },
    ]);
  });

  it("is not after today while the report bears no day", () => {
    const draft = report({ date: null });
    expect(codesOf(draft, { today: "2023-12-31" as Day })).toEqual(["date-missing"]);
    expect(codesOf(draft, { today: "2023-12-30" as Day })).toEqual(["date-missing", "cut-off-after-date"]);
  });
});
