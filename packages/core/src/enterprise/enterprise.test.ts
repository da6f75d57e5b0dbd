import { describe, expect, it } from "vitest";
import { checkRecord } from "../record/index.js";
import {
  type Country,
  countryName,
  enterpriseSchema,
  type NamedEnterprise,
  searchEnterprises,
  toCountry,
} from "./index.js";

const ENTERPRISE = {
  id: "cong-ty-mau",
  name: { vi: "Công ty TNHH Mẫu", en: "Sample Co., Ltd." },
  taxCode: "0100109106",
  country: "KR",
  sector: "2018:2610",
  zone: "hoa-binh",
  ownership: "fdi",
  status: "operating",
};

const check = (change: object) =>
  checkRecord(enterpriseSchema, { ...ENTERPRISE, ...change }, (path) => ({
    file: "enterprises.csv",
    row: 2,
    column: path.join("."),
  }));

describe("an enterprise", () => {
  it("is taken as it stands", () => {
    expect(check({})).toEqual({ ok: true, value: ENTERPRISE });
  });

  it("may have everything but its id and name unknown", () => {
    const unknown = { taxCode: null, country: null, sector: null, zone: null, ownership: null, status: null };
    expect(check(unknown).ok).toBe(true);
  });

  it.each([
    ["taxCode", "0100109107"],
    ["country", "kr"],
    ["country", "EU"],
    ["sector", "C"],
    ["ownership", "public"],
    ["status", "Đang hoạt động"],
    ["id", "Công ty"],
  ])("is refused for the %s %j", (column, value) => {
    const result = check({ [column]: value });
    expect(result.ok ? [] : result.problems.map((problem) => problem.column)).toEqual([column]);
  });

  it("says what a tax code is where one is wrong", () => {
    const result = check({ taxCode: "0100109107" });
    expect(result.ok ? null : result.problems[0]?.message.vi).toBe(
      '"0100109107" không hợp lệ; cần mã số thuế 10 chữ số, hoặc 13 chữ số của đơn vị phụ thuộc, đúng số kiểm tra, ví dụ "0100109106" hoặc "0100109106-001".',
    );
  });
});

describe("a country", () => {
  it("is one of the 249 codes of ISO 3166-1", () => {
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
    expect(codes.filter((code) => toCountry(code) !== null)).toHaveLength(249);
  });

  it.each(["VN", "vn", "Vn"])("is read from %s in either case", (text) => {
    expect(toCountry(text)).toBe("VN");
  });

  it.each(["EU", "XK", "UK", "ZZ", "V", "VNM", "", " VN"])("is not %j", (text) => {
    expect(toCountry(text)).toBeNull();
  });

  it("has its name in both languages", () => {
    expect(countryName("JP" as Country, "vi")).toBe("Nhật Bản");
    expect(countryName("JP" as Country, "en")).toBe("Japan");
    expect(countryName("TW" as Country, "vi")).toBe("Đài Loan");
  });
});

describe("looking for an enterprise", () => {
  const named = (vi: string, en: string, taxCode: string | null = null): NamedEnterprise => ({
    name: { vi, en },
    taxCode: taxCode as NamedEnterprise["taxCode"],
  });
  const enterprises = [
    named("Công ty Thép Đông Á", "East Asia Steel", "0100109106"),
    named("Thép", "Steel", "0314409058"),
    named("Thép Việt", "Viet Steel", "0314409058-002"),
    named("Nhà máy Bêtông-thép", "Concrete Works"),
  ];
  const found = (text: string): readonly string[] => searchEnterprises(enterprises, text).map(({ name }) => name.vi);

  it("puts the whole name first, then beginnings, then words, then what stands within a word", () => {
    expect(found("THEP")).toEqual(["Thép", "Thép Việt", "Công ty Thép Đông Á", "Nhà máy Bêtông-thép"]);
  });

  it("takes names without accents, in either language", () => {
    expect(found("dong a")).toEqual(["Công ty Thép Đông Á"]);
    expect(found("đông á")).toEqual(["Công ty Thép Đông Á"]);
    expect(found("east")).toEqual(["Công ty Thép Đông Á"]);
  });

  it("takes a tax code from its beginning, spaced or not", () => {
    expect(found("0314409058")).toEqual(["Thép", "Thép Việt"]);
    expect(found("0314 409 058 - 002")).toEqual(["Thép Việt"]);
    expect(found("0314409058-002")).toEqual(["Thép Việt"]);
    expect(found("01001")).toEqual(["Công ty Thép Đông Á"]);
    expect(found("109106")).toEqual([]);
  });

  it("finds nothing where nothing is typed, or nothing fits", () => {
    expect(found("")).toEqual([]);
    expect(found("  ")).toEqual([]);
    expect(found("xi măng")).toEqual([]);
  });

  it("is in Vietnamese order where names answer alike, and takes a tax code for digits alone", () => {
    const named = (vi: string, taxCode: string | null = null) =>
      ({ name: { vi, en: "-" }, taxCode }) as NamedEnterprise;
    const like = [named("Công ty Đông"), named("Công ty Dệt"), named("Công ty Đá")];
    expect(searchEnterprises(like, "cong ty").map(({ name }) => name.vi)).toEqual([
      "Công ty Dệt",
      "Công ty Đá",
      "Công ty Đông",
    ]);
    const coded = [named("A", "0100109106")];
    expect(searchEnterprises(coded, "0100 109")).toEqual(coded);
    for (const text of ["x0100109", "0100109x", "00109"]) expect(searchEnterprises(coded, text)).toEqual([]);
  });

  it("leaves the list as it was", () => {
    const frozen = Object.freeze([...enterprises]);
    expect(() => searchEnterprises(frozen, "thep")).not.toThrow();
  });
});
