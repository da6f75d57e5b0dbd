import { describe, expect, it } from "vitest";
import { checkRecord } from "../record/index.js";
import { reportMetaSchema, reportSchema } from "./index.js";

const DRAFT = { period: "2023-H1", kind: "interim-review", subject: "Sơ kết công tác 6 tháng đầu năm 2023" };

const problemsOf = (fields: Readonly<Record<string, unknown>>) => {
  const checked = checkRecord(reportMetaSchema, { ...DRAFT, ...fields }, (path) => ({
    file: "reports/2023-H1.md",
    row: null,
    column: path.join("."),
  }));
  return checked.ok ? [] : checked.problems;
};

describe("the front matter of a report", () => {
  it("says no more in a draft than what the report is on", () => {
    expect(reportMetaSchema.parse(DRAFT)).toEqual({
      ...DRAFT,
      number: null,
      symbol: null,
      issuer: null,
      place: null,
      date: null,
      addressees: [],
      recipients: [],
      filing: null,
      signerTitle: null,
      signerName: null,
      asOf: null,
      figures: [],
      directives: [],
    });
  });

  it("may name a field with nothing after it", () => {
    expect(problemsOf({ number: null, date: null, signerName: null })).toEqual([]);
  });

  it("holds everything that stands on an issued report", () => {
    const meta = {
      ...DRAFT,
      number: "64",
      symbol: "BC-KKT",
      issuer: "Ban Quản lý Khu kinh tế",
      place: "Trà Vinh",
      date: "2023-06-16",
      addressees: ["Ủy ban nhân dân tỉnh"],
      recipients: ["Như trên", "Lãnh đạo Ban"],
      filing: "VT, KHTH",
      signerTitle: "KT. TRƯỞNG BAN, PHÓ TRƯỞNG BAN",
      signerName: "Nguyễn Văn A",
      asOf: "2023-06-14",
      figures: [{ indicator: "import_export_value", zone: "cha-lo", project: null, period: "2023-Q1" }],
      directives: ["nhiem-vu-1"],
    };
    expect(reportMetaSchema.parse(meta)).toEqual(meta);
    expect(reportSchema.safeParse({ id: "2023-H1", meta, sections: [] }).success).toBe(true);
  });

  it("needs of a figure its indicator alone", () => {
    expect(reportMetaSchema.parse({ ...DRAFT, figures: [{ indicator: "revenue" }] }).figures).toEqual([
      { indicator: "revenue", zone: null, project: null, period: null },
    ]);
  });

  it.each([
    [{ period: "2021/2025" }, "period"],
    [{ period: 2023 }, "period"],
    [{ kind: "sơ kết" }, "kind"],
    [{ subject: "" }, "subject"],
    [{ number: "64/BC" }, "number"],
    [{ date: "16/6/2023" }, "date"],
    [{ asOf: "2023-06" }, "asOf"],
    [{ addressees: "Ủy ban nhân dân tỉnh" }, "addressees"],
    [{ figures: [{ zone: "cha-lo" }] }, "figures.0.indicator"],
    [{ figures: ["revenue"] }, "figures.0"],
    [{ directives: ["Nhiệm vụ 1"] }, "directives.0"],
    [{ signer: "Nguyễn Văn A" }, "signer"],
  ])("is refused with %j, at %s", (fields, column) => {
    expect(problemsOf(fields).map((problem) => problem.column)).toEqual([column]);
  });

  it("tells a clerk to put the year between quotes", () => {
    expect(problemsOf({ period: 2023 })[0]?.message).toEqual({
      vi: '"2023" không hợp lệ; cần một kỳ báo cáo đặt trong ngoặc kép: "2023" (năm), "2023-H1" (6 tháng đầu năm), "2023-Q3" (quý III), "2023-9M" (9 tháng đầu năm), "2023-07" (tháng 7).',
      en: 'found "2023"; expected a reporting period between quotes: "2023" (year), "2023-H1" (first half), "2023-Q3" (third quarter), "2023-9M" (first nine months), "2023-07" (July).',
    });
  });

  it("tells how a figure is written", () => {
    expect(problemsOf({ figures: "revenue" })[0]?.message.en).toBe(
      'found "revenue"; expected a list of the figures shown, each line like "- { indicator: revenue }".',
    );
  });
});
