import { describe, expect, it } from "vitest";
import type { Day } from "../../day/index.js";
import { codesOf, itemsOf, type MetaFields, messageOf, observation, report } from "../report.fixture.js";

describe("the figures of a report", () => {
  const revenue = { figures: [{ indicator: "revenue" }] };

  it("have an observation with its source", () => {
    expect(itemsOf(report(revenue), { observations: [observation({})] })).toEqual([]);
    expect(codesOf(report(revenue), { observations: [observation({ article: null })] })).toEqual([
      "figure-without-source",
    ]);
    expect(itemsOf(report(revenue))).toEqual([
      {
        code: "figure-missing",
        severity: "blocks",
        at: "figures[0]",
        message: {
          vi: 'chỉ tiêu "Doanh thu của doanh nghiệp", năm 2023: chưa có số thực hiện hoặc ước thực hiện; hãy thêm vào observations.csv, hoặc bỏ khỏi mục figures.',
          en: '"Revenue of enterprises", 2023: has no actual or estimated value; add it to observations.csv, or take it out of figures.',
        },
      },
    ]);
  });

  it("are told by place and name, or by code where nobody named them", () => {
    const figures = [{ indicator: "revenue", zone: "hon-la", project: "cang-hon-la" }];
    expect(messageOf(report({ figures }), { indicators: [] })?.en).toMatch(
      /^"revenue" \(hon-la\) \(cang-hon-la\), 2023: /,
    );
  });

  it("are found wanting each at its own place, everything at once", () => {
    const figures = [{ indicator: "export_value" }, { indicator: "revenue" }];
    const observations = [observation({ article: null, asOf: "2024-01-31" }), observation({ period: "2022" })];
    expect(itemsOf(report({ figures }), { observations }).map(({ code, at }) => [code, at])).toEqual([
      ["figure-missing", "figures[0]"],
      ["figure-without-source", "figures[1]"],
      ["figure-after-cut-off", "figures[1]"],
      ["comparison-with-last-year-missing", "figures[1]"],
    ]);
  });

  it("are of the reporting period, whether it is named or not", () => {
    const of = (period: string | null) => report({ figures: [{ indicator: "revenue", period }] });
    const observations = [observation({}), observation({ period: "2023-9M" })];
    expect(itemsOf(of("2023"), { observations })).toEqual([]);
    expect(codesOf(of("2023-9M"), { observations })).toEqual(["figure-of-another-period"]);
    expect(messageOf(of("2023-9M"), { observations })).toEqual({
      vi: 'chỉ tiêu "Doanh thu của doanh nghiệp", 9 tháng đầu năm 2023: không phải số liệu của kỳ báo cáo (năm 2023); hãy bỏ period, hoặc nói rõ kỳ trong báo cáo.',
      en: '"Revenue of enterprises", first 9 months of 2023: is not of the reporting period (2023); drop its period, or tell it in the report.',
    });
  });

  it("are not counted past the cut-off day", () => {
    const counted = (asOf: string) => ({ observations: [observation({ asOf })] });
    const cut = report({ ...revenue, asOf: "2023-12-14" });
    expect(codesOf(cut, counted("2023-12-14"))).toEqual([]);
    expect(codesOf(cut, counted("2023-12"))).toEqual([]);
    expect(codesOf(cut, counted("2024-01"))).toEqual(["figure-after-cut-off"]);
    expect(messageOf(cut, counted("2023-12-15"))?.en).toBe(
      '"Revenue of enterprises", 2023: is counted up to 2023-12-15, past the report\'s cut-off day (2023-12-14); take the figure up to that day, or mend asOf.',
    );
  });

  it("are no longer estimates once the year is over", () => {
    const observations = [observation({ status: "estimate" })];
    const dated = (date: string | null, fields: MetaFields = {}) =>
      report({ ...revenue, asOf: "2023-12-14", date, ...fields });
    expect(codesOf(dated("2023-12-31"), { observations })).toEqual([]);
    expect(codesOf(dated("2024-01-01"), { observations })).toEqual(["estimate-after-period"]);
    expect(codesOf(dated("2024-01-01"), { observations: [observation({})] })).toEqual([]);
    expect(codesOf(dated(null), { observations, today: "2024-01-01" as Day })).toEqual([
      "date-missing",
      "estimate-after-period",
    ]);
    expect(codesOf(dated(null), { observations, today: "2023-12-31" as Day })).toEqual(["date-missing"]);
  });

  it("may be estimates of a shorter period, whose books close later", () => {
    const quarter = report({ ...revenue, period: "2023-Q4", kind: "periodic" });
    const observations = [observation({ period: "2023-Q4", status: "estimate" })];
    expect(itemsOf(quarter, { observations })).toEqual([]);
  });

  it.each([
    ["yoy", { period: "2022" }, "comparison-with-last-year-missing"],
    ["plan", { status: "target" }, "comparison-with-plan-missing"],
  ])("are compared with the base that is there: %s", (base, other, code) => {
    const compared = observation({ comparisons: [{ base, form: "ratio", value: "114" }] });
    const beside = observation({ ...other, value: "5" });
    expect(codesOf(report(revenue), { observations: [observation({}), beside] })).toEqual([code]);
    expect(codesOf(report(revenue), { observations: [compared, beside] })).toEqual([]);
    expect(codesOf(report(revenue), { observations: [compared, observation({ ...other, value: "0" })] })).toEqual([]);
    expect(
      codesOf(report(revenue), { observations: [observation({}), observation({ ...other, value: "0" })] }),
    ).toEqual([]);
    expect(codesOf(report(revenue), { observations: [beside] })).toEqual(["figure-missing"]);
  });

  it("are not taken to be compared with one base by a comparison with another", () => {
    const compared = observation({ comparisons: [{ base: "previous", form: "change", value: "3" }] });
    const observations = [compared, observation({ period: "2022" }), observation({ status: "target" })];
    expect(codesOf(report(revenue), { observations })).toEqual([
      "comparison-with-last-year-missing",
      "comparison-with-plan-missing",
    ]);
  });

  it("hold those that the board requires, for the period itself", () => {
    const required = ["revenue", "export_value"];
    const observations = [observation({}), observation({ period: "2023-9M" })];
    expect(codesOf(report(revenue), { observations, required: ["revenue"] })).toEqual([]);
    expect(
      codesOf(report({ figures: [{ indicator: "revenue", period: "2023" }] }), { observations, required: ["revenue"] }),
    ).toEqual([]);
    expect(
      codesOf(report({ figures: [{ indicator: "revenue", period: "2023-9M" }] }), { observations, required }),
    ).toEqual(["required-figure-missing", "required-figure-missing", "figure-of-another-period"]);
    expect(itemsOf(report(revenue), { observations, required })).toEqual([
      {
        code: "required-figure-missing",
        severity: "blocks",
        at: "figures",
        message: {
          vi: 'thiếu chỉ tiêu bắt buộc "Giá trị xuất khẩu" của kỳ báo cáo; hãy thêm dòng "- { indicator: export_value }" vào mục figures.',
          en: 'the required indicator "Exports" is not shown for the period; add the line "- { indicator: export_value }" to figures.',
        },
      },
    ]);
  });
});
