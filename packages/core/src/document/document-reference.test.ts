import { describe, expect, it } from "vitest";
import type { Day } from "../day/index.js";
import { type Document, documentSchema, parseReference, referenceOf, sameDocument } from "./index.js";

const record: Document = {
  id: "645-tb-kkt-2020",
  type: "TB",
  number: "645",
  symbol: "TB-KKT",
  party: false,
  date: "2020-07-17" as Day,
  issuer: "Ban Quản lý Khu kinh tế tỉnh Quảng Trị",
  subject: null,
};

describe("the reference of a record", () => {
  it("is what its number and symbol read as, with issuer and date", () => {
    expect(referenceOf(record)).toEqual({
      ...parseReference("645/TB-KKT"),
      issuer: "Ban Quản lý Khu kinh tế tỉnh Quảng Trị",
      date: "2020-07-17",
    });
    expect(referenceOf({ ...record, type: "NQ", number: "7", symbol: "NQ/TU", party: true })).toMatchObject({
      number: "07",
      symbol: "NQ/TU",
      kind: "party",
      issuerAbbreviation: "TU",
      asPrinted: "7-NQ/TU",
      repaired: ["zero"],
    });
  });

  it("holds the year that the record writes before the symbol", () => {
    expect(referenceOf({ ...record, type: "QĐ", number: "41", symbol: "2019/QĐ-UBND" })).toMatchObject({
      number: "41",
      year: 2019,
      symbol: "QĐ-UBND",
      kind: "legal",
    });
  });

  it("has the record's type, which settles what the symbol leaves open", () => {
    const open = { ...record, number: "45", symbol: "KH-TH" };
    expect(referenceOf({ ...open, type: "KH" })).toMatchObject({
      type: "KH",
      issuerAbbreviation: "TH",
      ambiguous: false,
    });
    for (const type of ["CV", "TCo"] as const) {
      expect(referenceOf({ ...open, type })).toMatchObject({
        type,
        issuerAbbreviation: "KH",
        unit: "TH",
        ambiguous: false,
      });
    }
    expect(referenceOf({ ...record, type: "CV", symbol: "KH-UBND" })).toMatchObject({
      type: "CV",
      issuerAbbreviation: "UBND",
    });
    const party = { ...record, symbol: "QĐ/TW", party: true };
    expect(referenceOf({ ...party, type: "QyĐ" })).toMatchObject({ type: "QyĐ", ambiguous: false, kind: "party" });
    expect(referenceOf({ ...party, type: "CV" })).toMatchObject({
      type: "CV",
      issuerAbbreviation: "TW",
      kind: "party",
    });
  });

  it("takes a symbol that nobody reads as it is", () => {
    const odd = { ...record, number: "0012345678", symbol: "9A", type: "BB" } as const;
    expect(referenceOf(odd)).toEqual({
      number: "12345678",
      year: null,
      symbol: "9A",
      type: "BB",
      kind: "administrative",
      issuerAbbreviation: null,
      unit: null,
      ambiguous: false,
      asPrinted: "0012345678/9A",
      repaired: [],
      issuer: record.issuer,
      date: record.date,
    });
    expect(referenceOf({ ...odd, number: "5C", party: true })).toMatchObject({
      number: "05c",
      kind: "party",
      asPrinted: "5C-9A",
    });
  });

  it("is compared with a citation in running text", () => {
    const cited = parseReference("645/TBKKT");
    expect(cited && sameDocument(referenceOf(record), cited)).toBe("possible");
    const dated = cited && { ...cited, date: "2020-07-17" as Day, issuer: "BQL KKT tỉnh Quảng Trị" };
    expect(dated && sameDocument(referenceOf(record), dated)).toBe("same");
  });
});

describe("the record of a document", () => {
  it("holds symbols of all forms", () => {
    for (const symbol of ["TB-KKT", "NQ/TU", "2019/QĐ-UBND", "TTr-KKT", "BNN&PTNT-KH"]) {
      expect(documentSchema.safeParse({ ...record, symbol }).success).toBe(true);
    }
    for (const symbol of ["", "TB - KKT", "-KKT", "TB-", "TB--KKT", `T${"B".repeat(40)}`]) {
      expect(documentSchema.safeParse({ ...record, symbol }).success).toBe(false);
    }
  });

  it("holds a number of digits, with or without a small letter", () => {
    for (const number of ["645", "07", "30c"])
      expect(documentSchema.safeParse({ ...record, number }).success).toBe(true);
    for (const number of ["", "c", "30C", "30cc", "6.45", "-1"]) {
      expect(documentSchema.safeParse({ ...record, number }).success).toBe(false);
    }
  });

  it("has one of the 29 types", () => {
    expect(documentSchema.safeParse({ ...record, type: "CV" }).success).toBe(true);
    expect(documentSchema.safeParse({ ...record, type: "NĐ" }).success).toBe(false);
  });
});
