import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../day/index.js";
import { documentKey, type KnownDocument, parseReference, sameDocument } from "./index.js";

type Known = Pick<KnownDocument, "issuer" | "date">;

const known = (text: string, issuer: string | null = null, date: string | null = null): KnownDocument => {
  const reference = parseReference(text);
  if (reference === null) throw new Error(`"${text}" is not read`);
  return { ...reference, issuer, date: date as Day | null };
};

const kontum = "Ủy ban nhân dân tỉnh Kon Tum";

describe("a document's key", () => {
  it("is number, symbol, kind, year and issuer", () => {
    expect(documentKey(known("031/QĐ-UBND", kontum, "2019-01-10"))).toBe(
      "31/qđubnd/administrative/2019/uy ban nhan dan tinh kon tum",
    );
    expect(documentKey(known("30c/NQ-CP"))).toBe("30c/nqcp/administrative/?/cp");
    expect(documentKey(known("07-NQ/TU"))).toBe("7/nqtu/party/?/?");
    expect(documentKey({ ...known("07-NQ/TU"), number: "007C" })).toBe("7c/nqtu/party/?/?");
    expect(documentKey(known("88/2016/TTLT/BTC-BTNMT"))).toBe("88/ttltbtcbtnmt/legal/2016/btc-btnmt");
    expect(documentKey(known("12/QĐ"))).toBe("12/qđ/administrative/?/?");
  });

  it("takes the year that the reference prints before that of the date", () => {
    expect(documentKey(known("35/2022/NĐ-CP", null, "2021-05-28"))).toBe("35/nđcp/legal/2022/cp");
  });

  it("is unknown where issuer and date are left out", () => {
    expect(
      documentKey({ number: "645", year: null, symbol: "TB-KKT", kind: "administrative", issuerAbbreviation: "KKT" }),
    ).toBe("645/tbkkt/administrative/?/?");
  });

  it("is the same for joint documents printed with a slash or a hyphen, with & or without", () => {
    expect(documentKey(known("88/2016/TTLT-BTC-BTNMT"))).toBe(documentKey(known("88/2016/TTLT/BTC-BTNMT")));
    const plain = { number: "20", year: 2013, kind: "legal", issuerAbbreviation: null } as const;
    expect(documentKey({ ...plain, symbol: "TTLT-BYT-BNN&PTNT" })).toBe(
      documentKey({ ...plain, symbol: "TTLT/BYT-BNNPTNT" }),
    );
    expect(documentKey({ ...plain, symbol: "BNN&PTNT-KH" })).toBe("20/bnnptntkh/legal/2013/?");
  });

  it("keeps Hướng dẫn and Hợp đồng apart, and forgives an issuer its lost Đ", () => {
    expect(documentKey(known("12/HD-KKT"))).not.toBe(documentKey(known("12/HĐ-KKT")));
    expect(documentKey(known("12/QĐ-BQLKCNĐN"))).toBe(documentKey(known("12/QĐ-BQLKCNDN")));
  });

  it("keeps the zeros within a number", () => {
    expect(documentKey(known("100/QĐ-CP"))).toBe("100/qđcp/administrative/?/cp");
    expect(documentKey({ number: "0", year: null, symbol: "A", kind: "party", issuerAbbreviation: null })).toBe(
      "0/a/party/?/?",
    );
  });
});

describe("two references", () => {
  it.each<[string, string, string]>([
    ["35/2022/NĐ-CP", "35/2022NĐCP", "same"],
    ["202/2025/QH15", "202/2025/QH15", "same"],
    ["88/2016/TTLT/BTC-BTNMT", "88/2016/TTLTBTC-BTNMT", "same"],
    ["35/2022/NĐ-CP", "35/2021/NĐ-CP", "different"],
    ["35/2022/NĐ-CP", "36/2022/NĐ-CP", "different"],
    ["68/2017/NĐ-CP", "68/NĐ-CP", "possible"],
    ["31/QĐ-UBND", "31/QĐ-UBND", "possible"],
    ["41/2019/QĐ-UBND", "41/2019/QĐ-UBND", "possible"],
    ["31/QĐ-UBND", "31/QĐ-KKT", "different"],
    ["31/QĐ-UBND", "31/TB-UBND", "different"],
    ["31/QĐ-UBND", "31/2019/QĐ-UBND", "different"],
    ["30/NQ-CP", "30c/NQ-CP", "different"],
    ["88/2016/TTLT/BTC-ABC", "88/2016/TTLT/BTC-ABC", "possible"],
  ])("%s and %s are %s", (left, right, expected) => {
    expect(sameDocument(known(left), known(right))).toBe(expected);
    expect(sameDocument(known(right), known(left))).toBe(expected);
  });

  it.each<[Known, Known, string]>([
    [{ issuer: kontum, date: "2019-01-10" as Day }, { issuer: "UBND tỉnh Kon Tum", date: "2019-01-10" as Day }, "same"],
    [
      { issuer: kontum, date: "2019-01-10" as Day },
      { issuer: " (UBND - tỉnh Kon Tum) ", date: "2019-01-10" as Day },
      "same",
    ],
    [
      { issuer: kontum, date: "2019-01-10" as Day },
      { issuer: "Uỷ Ban Nhân Dân TỈNH KON TUM", date: "2019-12-31" as Day },
      "same",
    ],
    [{ issuer: kontum, date: "2019-01-10" as Day }, { issuer: kontum, date: "2020-01-10" as Day }, "different"],
    [
      { issuer: kontum, date: "2019-01-10" as Day },
      { issuer: "UBND tỉnh Bình Thuận", date: "2019-01-10" as Day },
      "different",
    ],
    [{ issuer: kontum, date: "2019-01-10" as Day }, { issuer: "UBND tỉnh Bình Thuận", date: null }, "different"],
    [{ issuer: kontum, date: "2019-01-10" as Day }, { issuer: null, date: "2020-01-10" as Day }, "different"],
    [{ issuer: kontum, date: "2019-01-10" as Day }, { issuer: "UBND tỉnh", date: "2019-01-10" as Day }, "possible"],
    [
      { issuer: kontum, date: "2019-01-10" as Day },
      { issuer: `Chủ tịch ${kontum}`, date: "2019-01-10" as Day },
      "possible",
    ],
    [{ issuer: kontum, date: "2019-01-10" as Day }, { issuer: null, date: "2019-01-10" as Day }, "possible"],
    [{ issuer: kontum, date: "2019-01-10" as Day }, { issuer: kontum, date: null }, "possible"],
    [{ issuer: kontum, date: "2019-01-10" as Day }, {}, "possible"],
    [
      { issuer: "BQL KKT và KCN", date: "2019-01-10" as Day },
      { issuer: "Ban Quản lý khu kinh tế và khu công nghiệp", date: "2019-01-10" as Day },
      "same",
    ],
    [
      { issuer: "HĐND TP. Huế", date: "2019-01-10" as Day },
      { issuer: "Hội đồng nhân dân thành phố Huế", date: "2019-01-10" as Day },
      "same",
    ],
    [
      { issuer: "UBND tỉnh Hà Nam", date: "2019-01-10" as Day },
      { issuer: "UBND tỉnh Hà", date: "2019-01-10" as Day },
      "possible",
    ],
    [
      { issuer: "UBND tỉnh Hà Nam", date: "2019-01-10" as Day },
      { issuer: "UBND tỉnh Hà Na", date: "2019-01-10" as Day },
      "different",
    ],
    [
      { issuer: "constructor", date: "2019-01-10" as Day },
      { issuer: "constructor", date: "2019-01-10" as Day },
      "same",
    ],
  ])("31/QĐ-UBND of %j and of %j is %s", (left, right, expected) => {
    const { issuer: _, date: __, ...reference } = known("31/QĐ-UBND");
    expect(sameDocument({ ...reference, ...left }, { ...reference, ...right })).toBe(expected);
    expect(sameDocument({ ...reference, ...right }, { ...reference, ...left })).toBe(expected);
  });

  it("of a body that is the only one of its name are the same whatever the issuer is called", () => {
    expect(sameDocument(known("35/2022/NĐ-CP", "Chính phủ"), known("35/2022/NĐ-CP", "Government"))).toBe("same");
    expect(sameDocument({ ...known("35/2022/NĐ-CP"), issuerAbbreviation: null }, known("35/2022/NĐ-CP"))).toBe("same");
    expect(sameDocument(known("35/2022/NĐ-CP"), { ...known("35/2022/NĐ-CP"), issuerAbbreviation: null })).toBe("same");
  });

  it("are the same only where their keys are equal and whole", () => {
    const reference = fc
      .tuple(
        fc.constantFrom("7", "07", "31", "31/2019"),
        fc.constantFrom("QĐ-UBND", "QĐUBND", "NĐ-CP", "TB-KKT"),
        fc.constantFrom(null, kontum, "UBND tỉnh Kon Tum", "UBND tỉnh"),
        fc.constantFrom(null, "2019-01-10", "2020-01-10"),
      )
      .map(([number, symbol, issuer, date]) => known(`${number}/${symbol}`, issuer, date));
    fc.assert(
      fc.property(reference, reference, (left, right) => {
        const [a, b] = [documentKey(left), documentKey(right)];
        expect(sameDocument(left, right) === "same").toBe(a === b && !a.includes("?"));
        expect(sameDocument(left, right)).toBe(sameDocument(right, left));
      }),
    );
  });
});
