import { describe, expect, it } from "vitest";
import { findIssuer } from "./index.js";

describe("a well-known issuer", () => {
  it("has a name in two languages, and is the only one of its name or one of many", () => {
    expect(findIssuer("CP")).toEqual({
      abbreviation: "CP",
      name: { vi: "Chính phủ", en: "Government" },
      party: false,
      unique: true,
    });
    expect(findIssuer("UBND")).toEqual({
      abbreviation: "UBND",
      name: { vi: "Ủy ban nhân dân", en: "People's Committee" },
      party: false,
      unique: false,
    });
    expect(findIssuer("TW")).toEqual({
      abbreviation: "TW",
      name: { vi: "Trung ương Đảng", en: "Party Central Committee" },
      party: true,
      unique: true,
    });
    expect(findIssuer("TU")).toEqual({
      abbreviation: "TU",
      name: { vi: "Tỉnh ủy, Thành ủy", en: "Provincial or City Party Committee" },
      party: true,
      unique: false,
    });
  });

  it.each([
    ["TTG", "TTg"],
    ["ttg", "TTg"],
    ["ubnd", "UBND"],
    ["BKHDT", "BKHĐT"],
    ["HDND", "HĐND"],
    ["hdbt", "HĐBT"],
    ["TƯ", "TW"],
    ["BNN&PTNT", "BNN&PTNT"],
    ["qh15", "QH15"],
  ])("is known as %s: %s", (text, abbreviation) => {
    expect(findIssuer(text)?.abbreviation).toBe(abbreviation);
  });

  it.each(["", "ABC", "DU", "DUK", "QH", "QH0", "QH30", "QH155", "XQH15", "UBTVQH", "UBTV15"])(
    "is not taken for %j",
    (text) => {
      expect(findIssuer(text)).toBeNull();
    },
  );

  it("counts the legislature's terms in Roman figures", () => {
    expect(findIssuer("QH9")?.name.vi).toBe("Quốc hội khóa IX");
    expect(findIssuer("QH10")?.name.vi).toBe("Quốc hội khóa X");
    expect(findIssuer("QH14")?.name).toEqual({ vi: "Quốc hội khóa XIV", en: "National Assembly, term XIV" });
    expect(findIssuer("QH16")?.name.vi).toBe("Quốc hội khóa XVI");
    expect(findIssuer("QH29")?.name.vi).toBe("Quốc hội khóa XXIX");
    expect(findIssuer("UBTVQH15")).toEqual({
      abbreviation: "UBTVQH15",
      name: {
        vi: "Ủy ban Thường vụ Quốc hội khóa XV",
        en: "Standing Committee of the National Assembly, term XV",
      },
      party: false,
      unique: true,
    });
  });
});
