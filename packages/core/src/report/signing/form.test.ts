import { describe, expect, it } from "vitest";
import { codesOf, itemsOf, type MetaFields, messageOf, report } from "../report.fixture.js";

describe("the form of a report", () => {
  it.each([
    ["issuer", null],
    ["number", null],
    ["symbol", null],
    ["place", null],
    ["date", null],
    ["filing", null],
    ["signerTitle", null],
    ["addressees", []],
    ["recipients", []],
  ] as const)("lacks its %s", (field, empty) => {
    expect(itemsOf(report({ [field]: empty })).map(({ at }) => at)).toEqual([field]);
  });

  it("does not need the signer's name", () => {
    expect(itemsOf(report({ signerName: null }))).toEqual([]);
  });

  it("says that the registry gives the number once it is signed", () => {
    expect(messageOf(report({ number: null }))).toEqual({
      vi: "chưa có số văn bản; văn thư cấp số sau khi ký, chậm nhất trong ngày làm việc tiếp theo, rồi ghi ở mục number.",
      en: "there is no number; the registry gives it after signing, by the next working day: write it under number then.",
    });
  });

  it("addresses nobody where it is a briefing within the board", () => {
    const briefing: MetaFields = { period: "2023-Q4", kind: "briefing", addressees: [] };
    expect(itemsOf(report(briefing))).toEqual([]);
    expect(codesOf(report({ ...briefing, recipients: [] }))).toEqual(["recipients-missing"]);
    expect(codesOf(report({ ...briefing, kind: "periodic" }))).toEqual(["addressees-missing"]);
  });

  it.each(["TB-KKT", "BCT-KKT", "KKT-BC"])("warns of the symbol %s", (symbol) => {
    expect(itemsOf(report({ symbol }))).toEqual([
      {
        code: "symbol-of-another-type",
        severity: "warns",
        at: "symbol",
        message: {
          vi: `ký hiệu "${symbol}" không phải của báo cáo; ký hiệu báo cáo mở đầu bằng BC, ví dụ "BC-KKT".`,
          en: `the symbol "${symbol}" is not a report's; a report's symbol opens with BC, such as "BC-KKT".`,
        },
      },
    ]);
  });

  it.each(["BC-KKT", "BC/TU", "BC"])("takes the symbol %s", (symbol) => {
    expect(itemsOf(report({ symbol }))).toEqual([]);
  });
});
