import { citeDocument, citeReference, formatReference, parseReference } from "@khukit/core/document";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReference } from "./index.js";

describe("readReference", () => {
  it("reads a citation with its type, date and issuer", () => {
    expect(readReference("Quyết định số 31/QĐ-UBND ngày 10/01/2019 của UBND tỉnh")).toEqual({
      number: "31",
      symbol: "QĐ-UBND",
      year: null,
      type: "QĐ",
      type_vi: "Quyết định",
      kind: "administrative",
      date: "2019-01-10",
      issuer: "UBND tỉnh",
      subject: null,
      canonical: "31/QĐ-UBND",
    });
  });

  it.each([
    ["31/QĐ-UBND", "31", "QĐ-UBND", "QĐ"],
    ["số 31/QĐ-UBND", "31", "QĐ-UBND", "QĐ"],
    ["Số: 645/TB-KKT", "645", "TB-KKT", "TB"],
    ["NĐ 35/2022/NĐ-CP", "35", "NĐ-CP", "NĐ"],
    ["(Nghị quyết số 11-NQ/TW)", "11", "NQ/TW", "NQ"],
    ["4622/UBND-KT", "4622", "UBND-KT", null],
    ["Luật Đầu tư số 61/2020/QH14", "61", "QH14", null],
    ["58-2026-ND-CP", "58", "ND-CP", "NĐ"],
    ["khoản 2 Điều 5 Nghị định số 35/2022/NĐ-CP.", "35", "NĐ-CP", "NĐ"],
  ])("reads %s", (given, number, symbol, type) => {
    expect(readReference(given)).toMatchObject({ number, symbol, type });
  });

  it("takes the year of the number", () => {
    expect(readReference("35/2022/NĐ-CP ngày 28/5/2022")).toMatchObject({
      year: 2022,
      date: "2022-05-28",
      kind: "legal",
    });
  });

  it("keeps the subject that a full citation goes on with", () => {
    const reading = readReference(
      "Nghị định số 35/2022/NĐ-CP ngày 28/5/2022 của Chính phủ quy định về quản lý khu công nghiệp",
    );
    expect(reading).toMatchObject({ issuer: "Chính phủ", subject: "quy định về quản lý khu công nghiệp" });
  });

  it.each([
    "",
    "31",
    "15/9",
    "1/2.000",
    "QĐ-UBND",
    "Nghị định 15/2020",
    "Luật Đầu tư năm 2020",
    "Giấy phép số 12/GP-UBND",
    "Quyết định số 31/QĐ-UBND và Quyết định số 32/QĐ-UBND",
    "hôm nay ông ký Quyết định số 31/QĐ-UBND",
    `31/QĐ-UBND ${"x".repeat(1000)}`,
  ])("is null for what is not one citation: %.40s", (given) => {
    expect(readReference(given)).toBeNull();
  });
});

const number = fc.integer({ min: 1, max: 99_999 }).map((value) => String(value).padStart(2, "0"));
const administrative = fc.tuple(
  fc.constantFrom("QĐ", "TB", "KH", "BC", "TTr", "CTr", "CT", "CĐ"),
  fc.constantFrom("UBND", "BQLKKT", "KKT", "BTC", "SXD", "UBND-KT"),
);

describe("what core prints", () => {
  it("is read back, alone and as a citation", () => {
    fc.assert(
      fc.property(number, administrative, (digits, [type, issuer]) => {
        const reference = parseReference(`${digits}/${type}-${issuer}`);
        if (reference === null) throw new Error("core reads what it prints");
        for (const text of [formatReference(reference), citeReference(reference).vi]) {
          expect(readReference(text)).toMatchObject({ number: digits, symbol: reference.symbol, type });
        }
      }),
    );
  });

  it("is read back with date, issuer and subject", () => {
    const document = {
      type: "QĐ",
      number: "31",
      symbol: "QĐ-UBND",
      party: false,
      date: "2019-01-10",
      issuer: "Ủy ban nhân dân tỉnh Kon Tum",
      subject: "Ban hành Chương trình hành động",
    } as Parameters<typeof citeDocument>[0];
    expect(readReference(citeDocument(document, "full").vi)).toMatchObject({
      number: "31",
      date: "2019-01-10",
      issuer: "Ủy ban nhân dân tỉnh Kon Tum",
      subject: "ban hành Chương trình hành động",
    });
  });
});

it("reads any string without an exception", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (given) => void readReference(given)));
});
