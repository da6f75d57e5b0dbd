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

describe("a damaged reference", () => {
  it.each([
    ["1961/QĐUBND", "1961/QĐ-UBND", ["hyphen"]],
    ["61/2018/NĐCP", "61/2018/NĐ-CP", ["hyphen"]],
    ["30c/NQCP", "30c/NQ-CP", ["hyphen"]],
    ["12/QĐABC", "12/QĐ-ABC", ["hyphen"]],
    ["12/NQABC", "12/NQ-ABC", ["hyphen"]],
    ["12/QyĐABC", "12/QyĐ-ABC", ["hyphen"]],
    ["12/NĐABC", "12/NĐ-ABC", ["hyphen"]],
    ["12/TTrABC", "12/TTr-ABC", ["hyphen"]],
    ["12/CTrABC", "12/CTr-ABC", ["hyphen"]],
    ["12/TTLTABC", "12/TTLT-ABC", ["hyphen"]],
    ["12/NQLTABC", "12/NQLT-ABC", ["hyphen"]],
    ["12/VBHNABC", "12/VBHN-ABC", ["hyphen"]],
    ["88/2016/TTLT/CPBTC", "88/2016/TTLT/CP-BTC", ["hyphen"]],
    ["12/TBKKT", "12/TB-KKT", ["hyphen"]],
    ["12/TTrSTC", "12/TTr-STC", ["hyphen"]],
    ["12/QDUBND", "12/QĐ-UBND", ["hyphen", "letter"]],
    ["12/QĐTTG", "12/QĐ-TTg", ["hyphen", "case"]],
    ["88/2016/TTLTBTC-BTNMT", "88/2016/TTLT-BTC-BTNMT", ["hyphen"]],
    ["88/2016/TTLT/BTCBTNMT", "88/2016/TTLT/BTC-BTNMT", ["hyphen"]],
    ["88/2016/TTLT/BTC/BTNMT", "88/2016/TTLT/BTC-BTNMT", ["hyphen"]],
    ["88/2016/TTLT/BTCABC", "88/2016/TTLT/BTCABC", []],
    ["31/QĐ/UBND", "31/QĐ-UBND", ["hyphen"]],
    ["31/UBND/KT", "31/UBND-KT", ["hyphen"]],
    ["31-UBND-KT", "31/UBND-KT", ["slash"]],
    ["31-QĐ-UBND", "31/QĐ-UBND", ["slash"]],
    ["31-QĐ/UBND", "31/QĐ-UBND", ["slash", "hyphen"]],
    ["31-NQ/HĐND", "31/NQ-HĐND", ["slash", "hyphen"]],
    ["31-Qđ/UBND", "31/QĐ-UBND", ["slash", "hyphen", "case"]],
    ["31-CT/TTg", "31/CT-TTg", ["slash", "hyphen"]],
    ["35/2022NĐ-CP", "35/2022/NĐ-CP", ["slash"]],
    ["35-2022/NĐ-CP", "35/2022/NĐ-CP", ["slash"]],
    ["35/2022-NĐ-CP", "35/2022/NĐ-CP", ["slash"]],
    ["35/2022NĐCP", "35/2022/NĐ-CP", ["slash", "hyphen"]],
    ["202/2025QH15", "202/2025/QH15", ["slash"]],
    ["36-CP", "36/CP", ["slash"]],
    ["31QĐ-UBND", "31/QĐ-UBND", ["slash"]],
    ["31QĐ-ABC", "31/QĐ-ABC", ["slash"]],
    ["31TB-KKT", "31/TB-KKT", ["slash"]],
    ["30cNQ-CP", "30c/NQ-CP", ["slash"]],
    ["4622UBND-KT", "4622/UBND-KT", ["slash"]],
    ["543/2007/QĐ-TTG", "543/2007/QĐ-TTg", ["case"]],
    ["31/qđ-ubnd", "31/QĐ-UBND", ["case"]],
    ["12/QĐ-UBND-kt", "12/QĐ-UBND-KT", ["case"]],
    ["4622/ubnd-kt", "4622/UBND-KT", ["case"]],
    ["16A/QĐ-UBND", "16a/QĐ-UBND", ["case"]],
    ["05/TTR-KKT", "05/TTr-KKT", ["case"]],
    ["12/qh15", "12/QH15", ["case"]],
    ["31/QD-UBND", "31/QĐ-UBND", ["letter"]],
    ["31/qd-ubnd", "31/QĐ-UBND", ["letter", "case"]],
    ["3043/QÐ-UBND", "3043/QĐ-UBND", ["letter"]],
    ["31/QĐ-ВТС", "31/QĐ-BTC", ["letter"]],
    ["12/HDND-TT", "12/HĐND-TT", ["letter"]],
    ["11-NQ/TƯ", "11-NQ/TW", ["letter"]],
    ["2/2019/QĐ-UBND", "02/2019/QĐ-UBND", ["zero"]],
    ["007/QĐ-UBND", "07/QĐ-UBND", ["zero"]],
    ["0645/TB-KKT", "645/TB-KKT", ["zero"]],
    ["7-NQ/TU", "07-NQ/TU", ["zero"]],
    ["31/QĐ–UBND", "31/QĐ-UBND", ["dash"]],
    ["31/QĐ\u2011UBND", "31/QĐ-UBND", ["dash"]],
    ["31/QĐ--UBND", "31/QĐ-UBND", ["dash"]],
    ["163/2016/NĐ\u00adCP", "163/2016/NĐ-CP", ["dash"]],
    ["163/2016/NĐ-\u00adCP", "163/2016/NĐ-CP", ["dash"]],
    ["31／QĐ-UBND", "31/QĐ-UBND", ["slash"]],
    ["31\\QĐ-UBND", "31/QĐ-UBND", ["slash"]],
    ["31//QĐ-UBND", "31/QĐ-UBND", ["slash"]],
    ["12//ABC-KT", "12/ABC-KT", ["slash"]],
    ["31 /QĐ-UBND", "31/QĐ-UBND", ["space"]],
    ["31/  QĐ-UBND", "31/QĐ-UBND", ["space"]],
    ["31  /QĐ-UBND", "31/QĐ-UBND", ["space"]],
    ["31 / QĐ - UBND", "31/QĐ-UBND", ["space"]],
    ["31/\u00a0QĐ-UBND", "31/QĐ-UBND", ["space"]],
    ["31/QĐ-UB\u200bND", "31/QĐ-UBND", ["space"]],
    ["31/Q\u034fĐ-UBND", "31/QĐ-UBND", ["space"]],
    ["20/2013/TTLT-BYT-BNN & PTNT", "20/2013/TTLT-BYT-BNN&PTNT", ["space"]],
    ["07/NQ/TU", "07-NQ/TU", ["hyphen"]],
    ["07/NQ-TU", "07-NQ/TU", ["slash", "hyphen"]],
    ["07-NQ-TU", "07-NQ/TU", ["slash"]],
    ["07-NQTU", "07-NQ/TU", ["slash"]],
    ["07NQ/TU", "07-NQ/TU", ["hyphen"]],
    ["07NQ/ABC", "07-NQ/ABC", ["hyphen"]],
    ["2 – 2019 ∕ qd – ttg", "02/2019/QĐ-TTg", ["space", "dash", "slash", "letter", "case", "zero"]],
  ])("%s is read as %s, mended in %j", (text, expected, repaired) => {
    expect(mended(text)).toEqual([expected, repaired]);
  });

  it("is read from decomposed Unicode without a repair: it is the same text", () => {
    const decomposed = "68/NĐ-CP và Ủy".slice(0, 8).normalize("NFD");
    expect(mended(decomposed)).toEqual(["68/NĐ-CP", []]);
    expect(mended("12/UBTƯMT-KT".normalize("NFD"))).toEqual(["12/UBTƯMT-KT", []]);
  });

  it("leaves mixed case in what nobody knows", () => {
    expect(mended("12/TB-KTTh")).toEqual(["12/TB-KTTh", []]);
    expect(mended("12/VPCP-KTTh")).toEqual(["12/VPCP-KTTh", []]);
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
