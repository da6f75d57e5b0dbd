import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates, timeContextOf } from "../date/index.js";
import { spanOf, textOf } from "../text/index.js";
import { findReferences } from "./index.js";

const find = (given: string) => {
  const text = textOf(given);
  const references = findReferences(text, findDates(text, timeContextOf(text, null)));
  return references.map((reference) => ({ ...reference, ...spanOf(text, reference) }));
};

const printed = (given: string) => find(given).map(({ text }) => text);
const parts = (given: string) => find(given).map(({ number, symbol, type }) => [number, symbol, type]);
const details = (given: string) => find(given).map(({ date, issuer }) => [date, issuer]);

describe("number and symbol", () => {
  it("stand at the place of the reference, without its type, date and issuer", () => {
    expect(find("theo Quyết định số 31/QĐ-UBND ngày 10/01/2019 của UBND tỉnh.")).toMatchObject([
      { text: "31/QĐ-UBND", start: 19, end: 29, number: "31", symbol: "QĐ-UBND", type: "QĐ", kind: "administrative" },
    ]);
  });

  it.each([
    ["Nghị định 35/2022/NĐ-CP", ["35", "NĐ-CP", "NĐ"]],
    ["Nghị quyết số 11-NQ/TW", ["11", "NQ/TW", "NQ"]],
    ["Nghị quyết 07-NQ/ĐU", ["07", "NQ/ĐU", "NQ"]],
    ["Chương trình hành động số 06-CTr/TU", ["06", "CTr/TU", "CTr"]],
    ["Công văn số 4622/UBND-KT", ["4622", "UBND-KT", null]],
    ["Công văn số 1234/BQLKCN-QHXD", ["1234", "BQLKCN-QHXD", null]],
    ["Văn bản số 45/KH-TH", ["45", "KH-TH", null]],
    ["công văn số 1615/BHXH", ["1615", "BHXH", null]],
    ["Luật Đầu tư số 61/2020/QH14", ["61", "QH14", null]],
    ["Bộ luật Lao động số 45/2019/QH14", ["45", "QH14", null]],
    ["Nghị quyết 43/2022/QH15", ["43", "QH15", "NQ"]],
    ["Pháp lệnh số 02/2022/UBTVQH15", ["02", "UBTVQH15", "PL"]],
    ["Nghị quyết 120/2020/NQ-HĐND", ["120", "NQ-HĐND", "NQ"]],
    ["Thông tư liên tịch số 05/2015/TTLT-BTC-BKHĐT", ["05", "TTLT-BTC-BKHĐT", "TTLT"]],
    ["Thông tư số 93/2006/TTLT/BTC-BKHCN", ["93", "TTLT/BTC-BKHCN", "TTLT"]],
    ["09/VBHN-VPQH", ["09", "VBHN-VPQH", "VBHN"]],
    ["Lệnh số 13/2018/L-CTN", ["13", "L-CTN", "L"]],
    ["Sắc lệnh số 22/SL", ["22", "SL", null]],
    ["Kết luận 54-KL/TW", ["54", "KL/TW", "KL"]],
    ["Quyết định số 12a/QĐ-UBND", ["12a", "QĐ-UBND", "QĐ"]],
    ["Quyết định số 20/98/QĐ-BXD", ["20", "QĐ-BXD", "QĐ"]],
    ["Quy chế số 01/QCPH-BQL-CA", ["01", "QCPH-BQL-CA", "QC"]],
    ["Thông tư 05/2014/TT-BNN&PTNT", ["05", "TT-BNN&PTNT", "TT"]],
    ["QĐ số 31/QĐ-UBND", ["31", "QĐ-UBND", "QĐ"]],
    ["Số: 97/TB-BQL          Bắc Ninh, ngày 18 tháng 4 năm 2022", ["97", "TB-BQL", "TB"]],
    ["Số 12-KH/CB", ["12", "KH/CB", "KH"]],
    ["Công điện 53/CB-BGTVT", ["53", "CB-BGTVT", "CĐ"]],
    ["\n-31/QĐ-UBND ngày 10/01/2019", ["31", "QĐ-UBND", "QĐ"]],
  ])("are read from %s", (given, expected) => {
    expect(parts(given)).toEqual([expected]);
  });

  it.each([
    ["Quyết định số 31 /QĐ- UBND", "QĐ-UBND"],
    ["Quyết định 2310/QĐ–UBND", "QĐ-UBND"],
    ["Quyết định số 31/QĐ - UBND", "QĐ-UBND"],
    ["Quyết định số 31/QĐ-\nUBND", "QĐ-UBND"],
    ["Quyết định số\n31/QĐ-UBND", "QĐ-UBND"],
    ["Quyết định số 1961/QĐUBND", "QĐ-UBND"],
    ["Nghị định 35/2022NĐ-CP", "NĐ-CP"],
    ["Nghị định số 163/2016/NĐ\u00adCP", "NĐ-CP"],
    ["Nghị quyết 30c/NQCP", "NQ-CP"],
    ["Quyết định 1111/QĐ.BQL", "QĐ-BQL"],
    ["Quyết định số 15 QĐ/TU", "QĐ/TU"],
    ["Nghị quyết số 72-NQ-TW", "NQ/TW"],
    ["Quyết định số 543/2007/QĐ-TTG", "QĐ-TTG"],
    ["Kế hoạch số 65-Ctr/TU", "Ctr/TU"],
  ])("have their marks mended, and their letters as printed, in %j", (given, symbol) => {
    expect(find(given).map((reference) => reference.symbol)).toEqual([symbol]);
  });

  it("are known by their right form where a letter was lost", () => {
    expect(find("Quyết định số 12/QD-UBND")).toMatchObject([
      { symbol: "QD-UBND", type: "QĐ", canonical: "12/QĐ-UBND" },
    ]);
  });

  it("end before a dash that begins another thought", () => {
    expect(printed("Thông báo số 12/TB-BQL – KCN Hòa Phú")).toEqual(["12/TB-BQL"]);
  });
});

describe("several in a row", () => {
  it("share the type that is said once", () => {
    expect(parts("Luật số 59/2020/QH14, số 61/2020/QH14 và 62/2020/QH14")).toHaveLength(3);
    expect(find("Nghị quyết 43/2022/QH15 và 29/2021/QH15").map(({ type }) => type)).toEqual(["NQ", "NQ"]);
  });

  it("are all found", () => {
    expect(printed("các Nghị định số 68/2017/NĐ-CP, số 66/2020/NĐ-CP và 32/2024/NĐ-CP")).toEqual([
      "68/2017/NĐ-CP",
      "66/2020/NĐ-CP",
      "32/2024/NĐ-CP",
    ]);
  });
});

describe("date and issuer", () => {
  it.each([
    ["Quyết định số 31/QĐ-UBND ngày 10/01/2019 của Ủy ban nhân dân tỉnh", ["2019-01-10", "Ủy ban nhân dân tỉnh"]],
    ["Nghị định số 32/2024/NĐ-CP được Chính phủ ký ngày 15/3/2024", ["2024-03-15", "Chính phủ"]],
    ["Ngày 15/3/2024, Chính phủ ban hành Nghị định số 32/2024/NĐ-CP về cụm công nghiệp", ["2024-03-15", "Chính phủ"]],
    ["theo ý kiến của UBND tỉnh tại Công văn số 4622/UBND-KT, Ban Quản lý đã làm", [null, "UBND tỉnh"]],
    ["được UBND tỉnh phê duyệt tại Quyết định số 31/QĐ-UBND ngày 10/01/2019", ["2019-01-10", "UBND tỉnh"]],
    [
      "Chỉ thị 27-CT/TU ngày 01 tháng 10 năm 2012 của Ban Thường vụ Tỉnh ủy về cải cách",
      ["2012-10-01", "Ban Thường vụ Tỉnh ủy"],
    ],
    ["văn bản số 3105/UBND-CN do Phó Chủ tịch UBND tỉnh ký ngày 12/5/2021", ["2021-05-12", "Phó Chủ tịch UBND tỉnh"]],
    ["Nghị quyết số 03-NQ/TU của Tỉnh ủy và Chương trình của Ban", [null, "Tỉnh ủy"]],
    [
      "Thông tư 61/2017/TT-BTC ngày 15/6/2017 của Bộ trưởng Bộ Tài chính hướng dẫn",
      ["2017-06-15", "Bộ trưởng Bộ Tài chính"],
    ],
    ["Quyết định số 2045/QĐ-BKHĐT ngày 01/12/2023.", ["2023-12-01", "Bộ Kế hoạch và Đầu tư"]],
    ["Luật số 59/2020/QH14", [null, "Quốc hội"]],
    ["Quyết định số 31/QĐ-UBND, Ban Quản lý triển khai", [null, null]],
    [
      "Kế hoạch số 113-KH/ĐUK ngày 21/10/2019 của Đảng ủy Khối, Chi bộ xây dựng kế hoạch",
      ["2019-10-21", "Đảng ủy Khối"],
    ],
  ])("are those of the clause, or the symbol's: %s", (given, expected) => {
    expect(details(given)).toEqual([expected]);
  });

  it("of one document are not those of the next", () => {
    expect(
      details("Nghị định số 68/2017/NĐ-CP ngày 25/5/2017 và Quyết định số 31/QĐ-UBND ngày 10/01/2019 của UBND tỉnh"),
    ).toEqual([
      ["2017-05-25", "Chính phủ"],
      ["2019-01-10", "UBND tỉnh"],
    ]);
  });

  it("lose a day that names no year", () => {
    expect(details("Công văn số 12/BQL-VP ngày 15/6")).toEqual([[null, null]]);
  });
});

describe("no reference", () => {
  it.each([
    "Giấy phép số 12/GP-UBND",
    "Giấy phép môi trường số 15/GPMT-UBND ngày 02/3/2023",
    "Giấy chứng nhận đăng ký đầu tư số 5432/CN-BQL",
    "hợp đồng số 15/2020/HĐ-XD ngày 01/6/2020",
    "TCVN 6772:2000 và QCVN 40:2011/BTNMT",
    "mã số V.05.02.07",
    "tỷ lệ 1/2.000, 1/500",
    "3.014 dự án/địa bàn",
    "số máy lẻ 112, điện thoại 0231.3822588",
    "Tệp: 32-nd-cp.signed.pdf, 31-QD-UBND.pdf",
    "https://vanban.example/31/QD-UBND",
    "xe 74A-123.45, 51F-12345",
    "lô 5/CN-3, lô số 12/CN-KT",
    "Mẫu số 02/ĐK-BQL",
    "Luật Đầu tư năm 2020, Bộ luật Lao động 2019",
    "Hiến pháp năm 2013",
    "ngày 30/4 và 1/5, 15/9/2020",
    "12/15 KCN, 5/7 KKT-KCN, 12/KCN-KKT",
    "có 18 QĐ-UBND",
    "trực 24/24h, 7/7 ngày",
    "Dự án 2/KCN, Đề án 3/GRDP",
  ])("is in %s", (given) => {
    expect(printed(given)).toEqual([]);
  });
});

describe("any text", () => {
  const piece = fc.constantFrom(
    ..."Quyết định|số|31|/|QĐ|-|UBND|2022|NĐ|CP|ngày|10/01/2019|của|tỉnh|,|\n|\u00ad| |TU|a|Luật|QH14|.|:|(".split("|"),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece).map((pieces) => pieces.join("")),
  );

  it("is read without an exception, and what is found lies in it, in order and apart", () => {
    fc.assert(
      fc.property(texts, (given) => {
        let end = 0;
        for (const { text, ...span } of find(given)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(given.slice(span.start, span.end)).toBe(text);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 400 },
    );
  });
});
