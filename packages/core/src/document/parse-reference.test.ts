import { describe, expect, it } from "vitest";
import { type DocumentReference, formatReference, parseReference } from "./index.js";

const read = (text: string): DocumentReference => {
  const reference = parseReference(text);
  if (reference === null) throw new Error(`"${text}" is not read`);
  return reference;
};

const meaning = (text: string) => {
  const { type, kind, issuerAbbreviation, unit } = read(text);
  return [type, kind, issuerAbbreviation, unit];
};

const mended = (text: string) => [formatReference(read(text)), read(text).repaired];

describe("a well-formed reference", () => {
  it("is taken apart", () => {
    expect(parseReference("35/2022/NĐ-CP")).toEqual({
      number: "35",
      year: 2022,
      symbol: "NĐ-CP",
      type: "NĐ",
      kind: "legal",
      issuerAbbreviation: "CP",
      unit: null,
      ambiguous: false,
      asPrinted: "35/2022/NĐ-CP",
      repaired: [],
    });
  });

  it.each([
    ["645/TB-KKT", ["TB", "administrative", "KKT", null]],
    ["31/QĐ-UBND", ["QĐ", "administrative", "UBND", null]],
    ["237/TTr-STC", ["TTr", "administrative", "STC", null]],
    ["12/BC-ABCD-P4", ["BC", "administrative", "ABCD", "P4"]],
    ["12/BC-ABCD-P4-TH", ["BC", "administrative", "ABCD", "P4-TH"]],
    ["4622/UBND-KT", ["CV", "administrative", "UBND", "KT"]],
    ["05/BNV-VP", ["CV", "administrative", "BNV", "VP"]],
    ["161/BXTĐT-MC", ["CV", "administrative", "BXTĐT", "MC"]],
    ["12/HĐND-TT-KT", ["CV", "administrative", "HĐND", "TT-KT"]],
    ["12/QĐABC-KT", ["CV", "administrative", "QĐABC", "KT"]],
    ["12/2014/NQLT", ["NQLT", "legal", null, null]],
    ["12/TTHĐND-TH", ["CV", "administrative", "TTHĐND", "TH"]],
    ["34/TT-HĐND", ["CV", "administrative", "TT", "HĐND"]],
    ["34/TT-UBND", ["CV", "administrative", "TT", "UBND"]],
    ["123/CV-UBND", ["CV", "administrative", "UBND", null]],
    ["12/SY-UBND", ["SY", "administrative", "UBND", null]],
    ["12/TrS-UBND", ["TrS", "administrative", "UBND", null]],
    ["15/KL-TTr", ["KL", "administrative", "TTr", null]],
    ["12/QĐ", ["QĐ", "administrative", null, null]],
    ["123456/TB-KKT", ["TB", "administrative", "KKT", null]],
    ["30c/NQ-CP", ["NQ", "administrative", "CP", null]],
    ["517/NQ-UBTVQH15", ["NQ", "administrative", "UBTVQH15", null]],
    ["41/2019/QĐ-UBND", ["QĐ", "legal", "UBND", null]],
    ["77/2018/NQ-HĐND", ["NQ", "legal", "HĐND", null]],
    ["10/2006/CT-UBND", ["CT", "legal", "UBND", null]],
    ["24/CT-TTg", ["CT", "administrative", "TTg", null]],
    ["12/2024/KH-UBND", ["KH", "administrative", "UBND", null]],
    ["12/2024/ABC-KT", ["CV", "administrative", "ABC", "KT"]],
    ["68/NĐ-CP", ["NĐ", "legal", "CP", null]],
    ["35/2022/NĐ", ["NĐ", "legal", null, null]],
    ["61/2017/TT-BTC", ["TT", "legal", "BTC", null]],
    ["55/VBHN-BCT", ["VBHN", "legal", "BCT", null]],
    ["08/2001/L-CTN", ["L", "legal", "CTN", null]],
    ["26/2004/PL-UBTVQH11", ["PL", "legal", "UBTVQH11", null]],
    ["88/2016/TTLT/BTC-BTNMT", ["TTLT", "legal", "BTC-BTNMT", null]],
    ["20/2013/TTLT-BYT-BNN&PTNT", ["TTLT", "legal", "BYT-BNN&PTNT", null]],
    ["01/2014/NQLT/CP-UBTƯMTTQVN", ["NQLT", "legal", "CP-UBTƯMTTQVN", null]],
    ["202/2025/QH15", [null, "legal", "QH15", null]],
    ["76/2025/UBTVQH15", [null, "legal", "UBTVQH15", null]],
    ["36/CP", [null, "legal", "CP", null]],
    ["519/TTg", [null, "legal", "TTg", null]],
    ["07-NQ/TU", ["NQ", "party", "TU", null]],
    ["27-CT/TU", ["CT", "party", "TU", null]],
    ["12-CV/TU", ["CV", "party", "TU", null]],
    ["12-KH/CB", ["KH", "party", "CB", null]],
    ["12-KH/ĐU-CB", ["KH", "party", "ĐU", "CB"]],
    ["26-HD/BTCTW", ["HD", "party", "BTCTW", null]],
    ["26-HD/BTC", ["HD", "party", "BTC", null]],
    ["05-KL/TU", ["KL", "party", "TU", null]],
    ["08-QĐi/TW", ["QyĐ", "party", "TW", null]],
    ["12-TT/TU", ["TT", "party", "TU", null]],
  ])("%s means %j, and is printed as it was", (text, expected) => {
    expect(meaning(text)).toEqual(expected);
    expect(mended(text)).toEqual([text, []]);
  });

  it.each([
    "số 645/TB-KKT",
    "Số: 645/TB-KKT",
    "SỐ:645/TB-KKT",
    "số645/TB-KKT",
    "so 645/TB-KKT",
    "  Số :\u00a0645/TB-KKT ",
  ])("may follow its label: %j", (text) => {
    expect(read(text)).toEqual({ ...read("645/TB-KKT"), asPrinted: text });
  });

  it("is ambiguous where its first group is also in use as a unit's name and nobody well known follows", () => {
    for (const type of ["QC", "CT", "HD", "DA", "KH"]) {
      expect(read(`12/${type}-XYZ`)).toMatchObject({ type, ambiguous: true });
      expect(read(`12/${type}-UBND`).ambiguous).toBe(false);
    }
    expect(read("12/TB-XYZ").ambiguous).toBe(false);
    expect(read("12-KH/XYZ").ambiguous).toBe(false);
    expect(read("12/2010/CT-XYZ").ambiguous).toBe(false);
  });

  it("is ambiguous where the party's QĐ may be a Quyết định or a Quy định", () => {
    expect(read("399-QĐ/TW")).toMatchObject({ type: "QĐ", ambiguous: true });
    expect(read("31/QĐ-UBND").ambiguous).toBe(false);
  });
});

describe("what is no reference", () => {
  it.each([
    ["dates", ["15/9", "15-9", "15/9/2019", "9/2019", "2019-09-15", "10/01/2019"]],
    ["pairs and fractions", ["58/44", "1/2", "50,28 ha/61,58 ha", "24/7", "5/A-B"]],
    ["scales and ranges", ["1/2.000", "1/500", "7-10 triệu", "8.000 – 9.000"]],
    [
      "units",
      ["100/kg", "6/người", "12/VND", "10/USD", "220KV-ABC", "5G/ABC-DEF", "4/Tháng-Năm", "12/TB-kWH", "12/TB-Km"],
    ],
    ["addresses of pages", ["32-nd-cp", "31-qd-ubnd", "31/qd/ubnd"]],
    ["symbols and numbers alone", ["QĐ-UBND", "/QĐ-UBND", "645", "số", ""]],
    ["numbers that are none", ["0/TB-KKT", "00/TB-KKT", "1234567/TB-KKT", "645.1/TB-KKT"]],
    [
      "abbreviations that may be anything",
      ["12/HĐND", "12/BCT", "12/KHĐT", "12/KH", "12-QĐ", "12/qđ", "12/TTHĐND", "12/TTCP", "12/QDABC", "12/QĐA"],
    ],
    [
      "a công văn whose hyphen is lost",
      ["4622/UBNDKT", "12/XYZ/KT", "12XYZ-KT", "12-XYZ-KT", "12a/X-YZ", "12A/XYZ-KT", "12KH/CB"],
    ],
    ["types that need their issuer", ["12/L-ABC", "12/L-CP", "5HD-XYZ"]],
    [
      "text around one",
      ["theo 31/QĐ-UBND", "31số/QĐ-UBND", "31/QĐ-UBND ngày", "31/QĐ-UBND.", "31/QĐ-UBND-", "31/QĐ-9A", "31/QĐ-/UBND"],
    ],
    ["years of other centuries", ["35/1822/NĐ-CP", "35/2122/NĐ-CP"]],
  ])("%s", (_, texts) => {
    expect(texts.map((text) => [text, parseReference(text)])).toEqual(texts.map((text) => [text, null]));
  });

  it("is read only where small letters stand beside somebody well known", () => {
    expect(parseReference("12/TB-abc")).toBeNull();
    expect(parseReference("12/UBND-abcdef")?.symbol).toBe("UBND-ABCDEF");
    expect(parseReference("12/UBND-abcdefg")).toBeNull();
  });

  it("is any text of more than 100 characters", () => {
    const long = (length: number) => `12/QĐ-${"A".repeat(length - 6)}`;
    expect(parseReference(long(100))?.symbol).toHaveLength(97);
    expect(parseReference(long(101))).toBeNull();
  });

  it.each(["1", "A", "-", "/", " ", "1/A-", "QĐ", "Số: "])("is 100 000 characters of %j, at once", (part) => {
    const text = part.repeat(100_000 / part.length);
    expect(parseReference(text)).toBeNull();
    expect(parseReference(text.slice(0, 100))).toBeNull();
  });
});
