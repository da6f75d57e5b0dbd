import { describe, expect, it } from "vitest";
import type { Day } from "../day/index.js";
import { citeDocument, citeReference, type Document, parseReference } from "./index.js";

const decision: Document = {
  id: "31-qd-ubnd-2019",
  type: "QĐ",
  number: "31",
  symbol: "QĐ-UBND",
  party: false,
  date: "2019-01-10" as Day,
  issuer: "Ủy ban nhân dân tỉnh Kon Tum",
  subject: null,
};

const letter: Document = {
  ...decision,
  type: "CV",
  number: "4622",
  symbol: "UBND-KT",
  date: "2019-12-04" as Day,
  issuer: "Ủy ban nhân dân tỉnh Bình Thuận",
};

const tail = (document: Document): string => citeDocument(document, "full").vi.split(`${document.issuer}`)[1] ?? "";

describe("the citation of a document", () => {
  it("has type, reference, date and issuer the first time", () => {
    expect(citeDocument(decision, "full")).toEqual({
      vi: "Quyết định số 31/QĐ-UBND ngày 10 tháng 01 năm 2019 của Ủy ban nhân dân tỉnh Kon Tum",
      en: "Decision No. 31/QĐ-UBND dated 10 January 2019 of Ủy ban nhân dân tỉnh Kon Tum",
    });
  });

  it("has the subject too, where the record holds it", () => {
    const subject = " Đẩy mạnh phát triển Khu kinh tế Hòn La ";
    expect(citeDocument({ ...decision, type: "KH", symbol: "KH-UBND", subject }, "full")).toEqual({
      vi: "Kế hoạch số 31/KH-UBND ngày 10 tháng 01 năm 2019 của Ủy ban nhân dân tỉnh Kon Tum về đẩy mạnh phát triển Khu kinh tế Hòn La",
      en: "Plan No. 31/KH-UBND dated 10 January 2019 of Ủy ban nhân dân tỉnh Kon Tum: Đẩy mạnh phát triển Khu kinh tế Hòn La",
    });
  });

  it("is type and reference after that", () => {
    expect(citeDocument(letter, "short")).toEqual({
      vi: "Công văn số 4622/UBND-KT",
      en: "Official letter No. 4622/UBND-KT",
    });
    expect(citeDocument({ ...decision, type: "NQ", number: "07", symbol: "NQ/TU", party: true }, "short")).toEqual({
      vi: "Nghị quyết số 07-NQ/TU",
      en: "Resolution No. 07-NQ/TU",
    });
  });

  it.each([
    ["về việc giao kế hoạch", " về việc giao kế hoạch"],
    ["Về việc giao kế hoạch", " về việc giao kế hoạch"],
    ["V/v giao kế hoạch", " về việc giao kế hoạch"],
    ["V/v: Giao kế hoạch", " về việc giao kế hoạch"],
    ["Về Chương trình hành động", " về Chương trình hành động"],
    ["về chương trình hành động", " về chương trình hành động"],
    ["Ban hành Quy chế làm việc", " ban hành Quy chế làm việc"],
    ["Phê duyệt Đề án", " phê duyệt Đề án"],
    ["Sửa đổi, bổ sung Quy chế", " sửa đổi, bổ sung Quy chế"],
    ["Sửa đổi một số điều", " sửa đổi một số điều"],
    ["Uỷ quyền cho Ban Quản lý", " uỷ quyền cho Ban Quản lý"],
    ["Ủy quyền cho Ban Quản lý", " ủy quyền cho Ban Quản lý"],
    ["Ý kiến kết luận của Trưởng Ban", " về ý kiến kết luận của Trưởng Ban"],
    ["Hòn La và vùng phụ cận", " về Hòn La và vùng phụ cận"],
    ["Kế hoạch ban hành văn bản", " về kế hoạch ban hành văn bản"],
    ["Báo cáo về tình hình", " về báo cáo về tình hình"],
    ["Trả lời về việc giao đất", " về trả lời về việc giao đất"],
    ["V/v:Giao kế hoạch", " về việc giao kế hoạch"],
    ["VietGAP năm 2024", " về VietGAP năm 2024"],
    ["Hòn  La", " về Hòn  La"],
    ["Hoạt động của Chính phủ năm 2023", " về hoạt động của Chính phủ năm 2023"],
    ["Chỉ số PCI năm 2023", " về chỉ số PCI năm 2023"],
    ["PCI năm 2023", " về PCI năm 2023"],
    ["Ban Quản lý Khu kinh tế", " về Ban Quản lý Khu kinh tế"],
    ["Ủy ban nhân dân các cấp", " về Ủy ban nhân dân các cấp"],
    ["Uỷ ban nhân dân các cấp", " về Uỷ ban nhân dân các cấp"],
    ["Tỉnh ủy viên", " về Tỉnh ủy viên"],
    ["Tình hình 6 tháng", " về tình hình 6 tháng"],
    ["Vềx", " về vềx"],
  ])("joins the subject %j as %j", (subject, expected) => {
    expect(tail({ ...decision, subject })).toBe(expected);
  });

  it("joins the subject of an official letter by về việc", () => {
    const joined = (subject: string) => tail({ ...letter, subject });
    expect(joined("Lựa chọn nhà đầu tư")).toBe(" về việc lựa chọn nhà đầu tư");
    expect(joined("V/v lựa chọn nhà đầu tư")).toBe(" về việc lựa chọn nhà đầu tư");
    expect(joined("Triển khai kế hoạch")).toBe(" về việc triển khai kế hoạch");
    expect(joined("Hòn La mở rộng")).toBe(" về việc Hòn La mở rộng");
  });

  it("leaves the record as it was", () => {
    const frozen = Object.freeze({ ...decision, subject: "Ban hành Quy chế" });
    citeDocument(frozen, "full");
    expect(frozen.subject).toBe("Ban hành Quy chế");
  });
});

describe("the citation of a reference", () => {
  it.each([
    ["35/2022/NĐ-CP", "Nghị định số 35/2022/NĐ-CP", "Decree No. 35/2022/NĐ-CP"],
    ["05-KL/TU", "Kết luận số 05-KL/TU", "Conclusion No. 05-KL/TU"],
    ["12/SY-UBND", "Bản sao y số 12/SY-UBND", "True copy No. 12/SY-UBND"],
    ["202/2025/QH15", "Văn bản số 202/2025/QH15", "Document No. 202/2025/QH15"],
  ])("of %s is %s", (text, vi, en) => {
    const reference = parseReference(text);
    expect(reference && citeReference(reference)).toEqual({ vi, en });
  });
});
