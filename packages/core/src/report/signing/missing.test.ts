import { describe, expect, it } from "vitest";
import { reportMetaSchema, SIGNING_CHECKS } from "../index.js";
import { itemsOf, report } from "../report.fixture.js";

describe("before a report is signed", () => {
  it("nothing is missing of one that is complete", () => {
    expect(itemsOf(report())).toEqual([]);
  });

  it("everything is missing of a mere beginning", () => {
    const meta = reportMetaSchema.parse({ period: "2023", kind: "final-review", subject: "Tổng kết năm 2023" });
    expect(itemsOf({ id: "2023", meta, sections: [] }).map(({ code, severity, at }) => [code, severity, at])).toEqual([
      ["issuer-missing", "blocks", "issuer"],
      ["number-missing", "warns", "number"],
      ["symbol-missing", "blocks", "symbol"],
      ["place-missing", "blocks", "place"],
      ["date-missing", "warns", "date"],
      ["signer-title-missing", "blocks", "signerTitle"],
      ["recipients-missing", "blocks", "recipients"],
      ["filing-missing", "warns", "filing"],
      ["addressees-missing", "blocks", "addressees"],
      ["section-missing", "blocks", "results"],
      ["section-missing", "blocks", "shortcomings"],
      ["section-missing", "blocks", "causes"],
      ["section-missing", "blocks", "tasks"],
    ]);
  });

  it("each thing weighs what the table of checks says", () => {
    for (const { code, severity } of itemsOf(report({ symbol: "TB-KKT", number: null, issuer: null })))
      expect(severity).toBe(SIGNING_CHECKS[code]);
  });
});
