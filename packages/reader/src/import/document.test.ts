import { describe, expect, it } from "vitest";
import type { DocumentHeader, ReferenceMention } from "../reading.js";
import { folder, HEADER, news, planned, reference, source } from "./import.fixture.js";

const DOCUMENTS = "id,type,number,symbol,party,date,issuer,subject\n";

const ownOf = (changes: Partial<DocumentHeader>) =>
  planned([source({ header: { ...HEADER, ...changes } })]).documents.map(({ value }) => value)[0];

const citing = (changes: Partial<ReferenceMention>, documents = "") =>
  planned([source({ references: [reference(changes)] })], {
    files: documents === "" ? folder() : folder({ "documents.csv": DOCUMENTS + documents }),
  });

describe("the document itself", () => {
  it("is the board's where no issuer stands over it, unless its symbol names another", () => {
    expect(ownOf({ issuer: null })?.issuer).toBe("Ban Quản lý Khu kinh tế tỉnh Quảng Bình");
    expect(ownOf({ issuer: null, symbol: "TB-UBND" })).toBeUndefined();
    expect(ownOf({ issuer: null, symbol: "TB-BTC" })?.issuer).toBe("Bộ Tài chính");
  });

  it("has its issuer's name in small letters where the heading has it in capitals", () => {
    expect(ownOf({ issuer: "ỦY BAN NHÂN DÂN TỈNH BẮC KẠN", symbol: "TB-UBND" })?.issuer).toBe(
      "Ủy ban nhân dân tỉnh Bắc Kạn",
    );
  });

  it("is a công văn where its symbol names no type", () => {
    expect(ownOf({ type: null, symbol: "KKT-VP" })).toMatchObject({ type: "CV", id: "97-kkt-vp-2022" });
  });

  it("of the party keeps the party's form", () => {
    expect(ownOf({ type: "NQ", number: "07", symbol: "NQ/ĐU", issuer: "Đảng ủy Khối" })).toMatchObject({
      party: true,
      number: "07",
      symbol: "NQ/ĐU",
    });
  });

  it("holds no line break or formula in what it is about", () => {
    expect(ownOf({ subject: '=HYPERLINK("x")\nKết luận' })?.subject).toBe('HYPERLINK("x") Kết luận');
  });

  it("is not cited by itself", () => {
    const own = reference({ text: "97/TB-KKT", number: "97", symbol: "TB-KKT", type: "TB", date: null, issuer: null });
    const plan = planned([source({ header: HEADER, references: [own] })]);
    expect(plan.documents).toHaveLength(1);
    expect(plan.refusals).toEqual([]);
  });
});

describe("a cited document", () => {
  it("keeps the year that its reference prints", () => {
    const decision = { text: "543/2007/QĐ-TTG", number: "543", symbol: "QĐ-TTG", date: "2007-05-04", issuer: null };
    expect(citing(decision).documents[0]?.value).toMatchObject({
      id: "543-qd-ttg-2007",
      symbol: "2007/QĐ-TTg",
      issuer: "Thủ tướng Chính phủ",
    });
  });

  it.each([
    [{ date: null }, "its day of issue cannot be told"],
    [{ issuer: null }, "its issuer cannot be told"],
    [
      { text: "32/2024/NĐ-CP", number: "32", symbol: "NĐ-CP", type: "NĐ", date: "2024-03-15" },
      "it is legislation, and documents.csv takes administrative documents alone",
    ],
    [
      { text: "35/2022/QĐ-TTg", number: "35", symbol: "QĐ-TTg", date: "2021-03-15" },
      'date: the date "2021-03-15" is not in the year 2022 that "35/2022/QĐ-TTg" gives; mend the date or the reference.',
    ],
  ])("with %j is left out", (changes, reason) => {
    expect(citing(changes).refusals.map((refusal) => refusal.reason.en)).toEqual([reason]);
  });

  it("is there already, however its issuer is shortened", () => {
    const held = "qd-31,QĐ,31,QĐ-UBND,,2019-01-10,Ủy ban nhân dân tỉnh Quảng Bình,Ban hành Chương trình\n";
    expect(citing({}, held).documents).toMatchObject([{ state: "present", row: 2, value: { id: "qd-31" } }]);
    expect(citing({ date: null, issuer: null }, held).documents).toMatchObject([{ state: "present" }]);
  });

  it("of another day differs from the one that the folder has", () => {
    const held = "qd-31,QĐ,31,QĐ-UBND,,2019-01-11,Ủy ban nhân dân tỉnh Quảng Bình,\n";
    expect(citing({}, held).documents).toMatchObject([{ state: "different", fields: ["date"] }]);
  });

  it("that may be one of the folder or another is left out", () => {
    const held = "qd-31,QĐ,31,QĐ-UBND,,2019-02-11,UBND tỉnh,\n";
    expect(citing({}, held).refusals.map(({ reason }) => reason.en)).toEqual([
      "it may be the document “qd-31” of documents.csv",
    ]);
  });

  it("of another issuer gets an id of its own", () => {
    const held = "31-qd-ubnd-2019,QĐ,31,QĐ-UBND,,2019-03-01,Ủy ban nhân dân tỉnh Kon Tum,\n";
    expect(citing({}, held).documents).toMatchObject([{ state: "added", value: { id: "31-qd-ubnd-2019-2" } }]);
  });

  it("is one, however often it is cited, and stands in the article that cites it", () => {
    const item = news({ references: [reference(), reference()] });
    const other = news(
      { references: [reference()] },
      { news: { title: "Tin khác", lead: null, keywords: [], body: "Nội dung khác." } },
    );
    const plan = planned([item, other]);
    expect(plan.documents.map(({ state }) => state)).toEqual(["added", "present"]);
    expect(plan.articles.map(({ value }) => value.meta.documents)).toEqual([["31-qd-ubnd-2019"], ["31-qd-ubnd-2019"]]);
  });
});
