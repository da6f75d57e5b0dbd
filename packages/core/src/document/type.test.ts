import { describe, expect, it } from "vitest";
import {
  abbreviationOf,
  COPY_TYPES,
  DOCUMENT_TYPES,
  type DocumentType,
  findCopyType,
  findDocumentType,
  findLegalType,
  findTypeByAbbreviation,
  LEGAL_TYPES,
  type LegalType,
  nameOfType,
  PARTY_TYPES,
} from "./index.js";

const codes = Object.keys(DOCUMENT_TYPES) as DocumentType[];
const legalCodes = Object.keys(LEGAL_TYPES) as LegalType[];

describe("the types of Decree 30", () => {
  it("are 29, with three copies apart", () => {
    expect(codes).toHaveLength(29);
    expect(Object.keys(COPY_TYPES)).toEqual(["SY", "TrS", "SL"]);
  });

  it("print their codes as abbreviations, but for công văn and thư công, which have none", () => {
    expect(codes.filter((code) => abbreviationOf(code) === null)).toEqual(["CV", "TCo"]);
    expect(codes.filter((code) => abbreviationOf(code) !== null && abbreviationOf(code) !== code)).toEqual([]);
    expect(abbreviationOf("TrS")).toBe("TrS");
  });

  it("are each found by their name and by its capitals", () => {
    expect(codes.map((code) => findDocumentType(DOCUMENT_TYPES[code].vi))).toEqual(codes);
    expect(codes.map((code) => findDocumentType(DOCUMENT_TYPES[code].vi.toUpperCase()))).toEqual(codes);
  });

  it.each([
    ["Giấy ủy quyền", "GUQ"],
    ["Giấy uỷ quyền", "GUQ"],
    ["Bản thoả thuận", "BTT"],
    ["ban thoa thuan", "BTT"],
    ["  Tờ   trình ", "TTr"],
    ["Quyết định".normalize("NFD"), "QĐ"],
    ["Nghị quyết (cá biệt)", "NQ"],
    ["Nghị quyết (cá biệt) ", "NQ"],
    ["Quy định", "QyĐ"],
    ["Đề án", "ĐA"],
    ["Dự án", "DA"],
  ])("are found under %j: %s", (name, code) => {
    expect(findDocumentType(name)).toBe(code);
  });

  it.each([
    "",
    "Nghị định",
    "Bản sao y",
    "Quyết",
    "(cá biệt)",
    "(cá biệt) Quyết định",
    "Quyết định của tỉnh",
    "(".repeat(100_000),
  ])("are not found under a name that is none of theirs (%#)", (name) => {
    expect(findDocumentType(name)).toBeNull();
  });

  it("look at names of up to 60 characters", () => {
    expect(findDocumentType(`Kế hoạch${" ".repeat(52)}`)).toBe("KH");
    expect(findDocumentType(`Kế hoạch${" ".repeat(53)}`)).toBeNull();
  });
});

describe("copies and legal types", () => {
  it("are found by their names", () => {
    expect(findCopyType("Bản sao y")).toBe("SY");
    expect(findCopyType("bản trích sao")).toBe("TrS");
    expect(findCopyType("Bản sao lục")).toBe("SL");
    expect(findCopyType("Báo cáo")).toBeNull();
    expect(legalCodes.map((code) => findLegalType(LEGAL_TYPES[code].vi))).toEqual(legalCodes);
    expect(findLegalType("Kế hoạch")).toBeNull();
  });

  it("have no abbreviation where the legislature's documents print none", () => {
    expect(legalCodes.filter((code) => abbreviationOf(code) === null)).toEqual(["BLu", "Lu"]);
  });
});

describe("a type's abbreviation", () => {
  it.each([
    ["QĐ", "QĐ"],
    ["QD", "QĐ"],
    ["qđ", "QĐ"],
    ["qd", "QĐ"],
    ["TTR", "TTr"],
    ["ttr", "TTr"],
    ["TTr", "TTr"],
    ["TT", "TT"],
    ["CTR", "CTr"],
    ["CT", "CT"],
    ["HD", "HD"],
    ["hd", "HD"],
    ["HĐ", "HĐ"],
    ["hđ", "HĐ"],
    ["DA", "DA"],
    ["ĐA", "ĐA"],
    ["QYD", "QyĐ"],
    ["QĐi", "QyĐ"],
    ["ND", "NĐ"],
    ["CD", "CĐ"],
    ["TRS", "TrS"],
    ["KL", "KL"],
    ["VBHN", "VBHN"],
    ["CV", "CV"],
  ])("%s names %s", (text, type) => {
    expect(findTypeByAbbreviation(text)).toBe(type);
  });

  it.each(["", "UBND", "TCo", "Lu", "BLu", "QĐ-UBND", "Q"])("%j names none", (text) => {
    expect(findTypeByAbbreviation(text)).toBeNull();
  });
});

describe("a type's name", () => {
  it("depends on the kind of document where one abbreviation has several", () => {
    expect(nameOfType({ type: "TT", kind: "legal" })).toEqual({ vi: "Thông tư", en: "Circular" });
    expect(nameOfType({ type: "TT", kind: "party" })).toEqual(PARTY_TYPES.TT);
    expect(nameOfType({ type: "QĐ", kind: "legal" })).toEqual({ vi: "Quyết định", en: "Decision" });
    expect(nameOfType({ type: "QyĐ", kind: "party" })).toEqual({ vi: "Quy định", en: "Regulation" });
    expect(nameOfType({ type: "SY", kind: "administrative" })).toEqual({ vi: "Bản sao y", en: "True copy" });
    expect(nameOfType({ type: "SL", kind: "party" })).toEqual({ vi: "Bản sao lục", en: "Copy of a copy" });
    expect(nameOfType({ type: "KL", kind: "administrative" })).toEqual({ vi: "Kết luận", en: "Conclusion" });
    expect(nameOfType({ type: "CV", kind: "legal" })).toEqual({ vi: "Công văn", en: "Official letter" });
  });

  it("is null where the type is unknown or is none of the kind", () => {
    expect(nameOfType({ type: null, kind: "legal" })).toBeNull();
    expect(nameOfType({ type: "NĐ", kind: "party" })).toBeNull();
  });
});
