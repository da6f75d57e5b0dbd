import { describe, expect, it } from "vitest";
import type { Day } from "../day/index.js";
import { type Document, documentProblems } from "./index.js";

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

const problemsOf = (changes: Partial<Document>) =>
  documentProblems({ ...record, ...changes }, (column) => ({ file: "documents.csv", row: 2, column }));

const columnsOf = (changes: Partial<Document>) => problemsOf(changes).map(({ column }) => column);

describe("a record that agrees with itself", () => {
  it.each<[string, Partial<Document>]>([
    ["a notice", {}],
    ["a decision with a year", { type: "QĐ", number: "41", symbol: "2020/QĐ-UBND" }],
    ["a decision in small letters", { type: "QĐ", symbol: "qd-ubnd" }],
    ["a công văn", { type: "CV", symbol: "UBND-KT" }],
    ["a thư công", { type: "TCo", symbol: "UBND-KT" }],
    ["a công văn of a unit whose name is a type's", { type: "CV", symbol: "KH-TH" }],
    ["a thư công of a unit whose name is a type's", { type: "TCo", symbol: "KH-TH" }],
    ["a party resolution", { type: "NQ", number: "07", symbol: "NQ/TU", party: true }],
    ["a party resolution of Trung ương", { type: "NQ", number: "07", symbol: "NQ/TƯ", party: true }],
    ["a party regulation", { type: "QyĐ", symbol: "QĐ/TW", party: true }],
    ["a party decision", { type: "QĐ", symbol: "QĐ/TW", party: true }],
    ["a party document of a body nobody knows", { type: "KH", symbol: "KH/CB", party: true }],
    ["a conclusion, which a record cannot hold", { type: "TB", symbol: "KL/TU", party: true }],
    ["a decree, which a record cannot hold", { type: "QĐ", symbol: "2020/NĐ-CP" }],
    ["an issuer alone", { type: "TB", symbol: "KKT" }],
    ["a document of the Prime Minister without a type", { type: "QĐ", symbol: "TTg" }],
  ])("has no problem: %s", (_, changes) => {
    expect(problemsOf(changes)).toEqual([]);
  });
});

describe("a record that contradicts itself", () => {
  it("names another type than its symbol", () => {
    expect(problemsOf({ type: "QĐ" })).toEqual([
      {
        code: "contradiction",
        file: "documents.csv",
        row: 2,
        column: "type",
        message: {
          vi: 'loại văn bản là Quyết định nhưng ký hiệu "TB-KKT" là của Thông báo; hãy sửa loại hoặc ký hiệu.',
          en: 'the type is Decision but the symbol "TB-KKT" is of a Notice; mend the type or the symbol.',
        },
      },
    ]);
    expect(problemsOf({ symbol: "UBND-KT" })[0]?.message.vi).toBe(
      'loại văn bản là Thông báo nhưng ký hiệu "UBND-KT" là của Công văn; hãy sửa loại hoặc ký hiệu.',
    );
    expect(columnsOf({ type: "CV", symbol: "KH-UBND" })).toEqual(["type"]);
    expect(problemsOf({ symbol: "KH-TH" })[0]?.message.en).toBe(
      'the type is Notice but the symbol "KH-TH" is of a Plan; mend the type or the symbol.',
    );
    expect(columnsOf({ type: "QyĐ", symbol: "QĐ-UBND" })).toEqual(["type"]);
    expect(columnsOf({ type: "NQ", symbol: "QĐ/TW", party: true })).toEqual(["type"]);
    expect(columnsOf({ type: "TCo", symbol: "TB-UBND" })).toEqual(["type"]);
    expect(columnsOf({ type: "QyĐ", symbol: "TB/TU", party: true })).toEqual(["type"]);
  });

  it("is the party's but is not marked so", () => {
    expect(problemsOf({ type: "NQ", number: "07", symbol: "NQ-TU" })).toEqual([
      {
        code: "contradiction",
        file: "documents.csv",
        row: 2,
        column: "party",
        message: {
          vi: '"07/NQ-TU" là văn bản của Đảng, viết "07-NQ/TU"; hãy đánh dấu văn bản của Đảng và ghi ký hiệu "NQ/TU".',
          en: '"07/NQ-TU" is a party document, written "07-NQ/TU"; mark it as the party\'s and give the symbol "NQ/TU".',
        },
      },
    ]);
    expect(columnsOf({ type: "NQ", number: "07", symbol: "NQ/TU" })).toEqual(["party"]);
  });

  it("is marked as the party's but is not written so", () => {
    expect(problemsOf({ type: "NQ", number: "07", symbol: "NQ-TU", party: true })).toEqual([
      {
        code: "contradiction",
        file: "documents.csv",
        row: 2,
        column: "symbol",
        message: {
          vi: 'văn bản được ghi là của Đảng nhưng ký hiệu "NQ-TU" không theo dạng "NQ/TU"; hãy sửa ký hiệu hoặc bỏ đánh dấu văn bản của Đảng.',
          en: 'the document is marked as the party\'s but the symbol "NQ-TU" has not the form "NQ/TU"; mend the symbol or take the mark away.',
        },
      },
    ]);
    expect(columnsOf({ type: "NQ", number: "07", symbol: "NQTU", party: true })).toEqual(["symbol"]);
    expect(columnsOf({ type: "KH", symbol: "KH/ĐU/CB", party: true })).toEqual(["symbol"]);
    expect(columnsOf({ type: "QĐ", symbol: "QĐ-UBND", party: true })).toEqual(["symbol"]);
    expect(columnsOf({ type: "QĐ", symbol: "QĐ/UBND", party: true })).toEqual(["symbol"]);
  });

  it("is dated in another year than its reference prints", () => {
    expect(problemsOf({ type: "QĐ", number: "41", symbol: "2019/QĐ-UBND" })).toEqual([
      {
        code: "contradiction",
        file: "documents.csv",
        row: 2,
        column: "date",
        message: {
          vi: 'ngày ban hành "2020-07-17" không thuộc năm 2019 ghi trong "41/2019/QĐ-UBND"; hãy sửa ngày hoặc số, ký hiệu.',
          en: 'the date "2020-07-17" is not in the year 2019 that "41/2019/QĐ-UBND" gives; mend the date or the reference.',
        },
      },
    ]);
  });

  it("has lost its number", () => {
    expect(problemsOf({ number: "00" })).toEqual([
      {
        code: "contradiction",
        file: "documents.csv",
        row: 2,
        column: "number",
        message: {
          vi: 'số văn bản "00" không phải là một số; cần số từ 01 trở lên như in trên văn bản.',
          en: 'the number "00" is none; expected a number from 01 on, as the document prints it.',
        },
      },
    ]);
    expect(columnsOf({ number: "" })).toEqual(["number"]);
    expect(columnsOf({ number: "0c" })).toEqual(["number"]);
    expect(columnsOf({ number: "10" })).toEqual([]);
    expect(columnsOf({ number: "01" })).toEqual([]);
  });

  it("is told all of it at once", () => {
    expect(columnsOf({ type: "TB", number: "41", symbol: "2019/QĐ-UBND", party: true })).toEqual([
      "type",
      "symbol",
      "date",
    ]);
  });
});
