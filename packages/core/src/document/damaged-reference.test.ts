import { describe, expect, it } from "vitest";
import { formatReference, parseReference } from "./index.js";

const mended = (text: string) => {
  const reference = parseReference(text);
  return reference && [formatReference(reference), reference.repaired];
};

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
    ["31-qđ/UBND", "31/QĐ-UBND", ["slash", "hyphen", "case"]],
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
