import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../day/index.js";
import {
  findProvinces,
  holderOn,
  PROVINCES,
  predecessorsOf,
  provinceAt,
  provinceSlug,
  provincesOn,
  searchProvinces,
  successorOf,
} from "./index.js";

const day = (text: string): Day => text as Day;
const before = day("2025-06-30");
const after = day("2025-07-01");

describe("the provinces", () => {
  it("were 63 up to 30 June 2025 and are 34 since, each code once", () => {
    for (const [on, count] of [
      [day("2024-12-31"), 63],
      [before, 63],
      [after, 34],
      [day("2026-04-30"), 34],
    ] as const) {
      const codes = provincesOn(on).map(({ code }) => code);
      expect(codes).toHaveLength(count);
      expect(new Set(codes).size).toBe(count);
    }
  });

  it.each([
    ["15", "Yên Bái", "Lào Cai"],
    ["24", "Bắc Giang", "Bắc Ninh"],
    ["44", "Quảng Bình", "Quảng Trị"],
    ["52", "Bình Định", "Gia Lai"],
    ["80", "Long An", "Tây Ninh"],
    ["82", "Tiền Giang", "Đồng Tháp"],
    ["91", "Kiên Giang", "An Giang"],
  ])("gave the code %s of %s to %s", (code, old, now) => {
    expect(provinceAt(code, before)?.name.vi).toBe(old);
    expect(provinceAt(code, after)?.name.vi).toBe(now);
  });

  it("know no code but on its days", () => {
    expect(provinceAt("99", after)).toBeNull();
    expect(provinceAt("62", before)?.name.vi).toBe("Kon Tum");
    expect(provinceAt("62", after)).toBeNull();
  });

  it("went into one each, and nobody's land was lost", () => {
    const ended = PROVINCES.filter(({ to }) => to === before);
    expect(ended).toHaveLength(52);
    const heirs = ended.map(successorOf);
    expect(heirs).not.toContain(null);
    expect(new Set(heirs.map((heir) => heir?.code)).size).toBe(23);
    for (const old of ended) expect(predecessorsOf(successorOf(old))).toContain(old);
  });

  it("last without a gap: the day after one ends its successor begins", () => {
    for (const province of PROVINCES) {
      if (province.to !== null) expect(successorOf(province)?.from).toBe(addDays(province.to, 1));
    }
  });

  it("are eleven that did not merge, ten of them unchanged", () => {
    const unchanged = PROVINCES.filter(({ from, to }) => from === null && to === null).map(({ name }) => name.vi);
    expect(unchanged).toHaveLength(10);
    expect(unchanged).toContain("Quảng Ninh");
    expect(successorOf(provinceAt("22", after))).toBeNull();
    expect(predecessorsOf(provinceAt("22", after))).toEqual([]);
  });

  it("change their name by day: Thừa Thiên Huế became the municipality of Huế on 1 January 2025", () => {
    const older = provinceAt("46", day("2024-12-31"));
    const newer = provinceAt("46", day("2025-01-01"));
    expect(older).toMatchObject({ name: { vi: "Thừa Thiên Huế" }, type: "province" });
    expect(newer).toMatchObject({ name: { vi: "Huế" }, type: "municipality", to: null });
    expect(successorOf(older)).toBe(newer);
    expect(predecessorsOf(newer)).toEqual([older]);
    expect(provincesOn(day("2024-12-31")).filter(({ type }) => type === "municipality")).toHaveLength(5);
    expect(provincesOn(day("2025-01-01")).filter(({ type }) => type === "municipality")).toHaveLength(6);
  });

  it("hold the land of three of the five boards under another name now", () => {
    const now = day("2026-11-23");
    expect(holderOn(provinceAt("44", day("2024-01-22")), now)?.name.vi).toBe("Quảng Trị");
    expect(holderOn(provinceAt("62", day("2019-07-24")), now)?.name.vi).toBe("Quảng Ngãi");
    expect(holderOn(provinceAt("60", day("2019-12-27")), now)?.name.vi).toBe("Lâm Đồng");
    expect(holderOn(provinceAt("22", day("2017-10-05")), now)?.name.vi).toBe("Quảng Ninh");
  });

  it("have no holder on a day before they began", () => {
    expect(holderOn(provinceAt("44", after), before)).toBeNull();
  });

  it("change their type by day: Đồng Nai became a municipality on 30 April 2026", () => {
    expect(provinceAt("75", day("2026-04-29"))?.type).toBe("province");
    expect(provinceAt("75", day("2026-04-30"))?.type).toBe("municipality");
    expect(provincesOn(after).filter(({ type }) => type === "municipality")).toHaveLength(6);
    expect(provincesOn(day("2026-04-30")).filter(({ type }) => type === "municipality")).toHaveLength(7);
    expect(holderOn(provinceAt("70", before), day("2026-05-01"))?.type).toBe("municipality");
  });
});

const names = (text: string, on: Day | undefined = after): readonly string[] =>
  searchProvinces(text, on).map(({ name }) => name.vi);

describe("a province's name", () => {
  it.each([
    ["Thanh Hoá", "38"],
    ["tỉnh Thanh Hóa", "38"],
    ["KHÁNH HOÀ", "56"],
    ["Khánh Hòa".normalize("NFD"), "56"],
    ["TP. HCM", "79"],
    ["Tp Hồ Chí Minh", "79"],
    ["TP.HCM", "79"],
    ["T.P. Hồ Chí Minh", "79"],
    ["T.P.HCM", "79"],
    ["TPHCM", "79"],
    ["Ho Chi Minh City", "79"],
    ["tp Huế", "46"],
    ["Thành phố Huế", "46"],
    ["Thừa Thiên – Huế", "46"],
    ["TT-Huế", "46"],
    ["Quang Tri Province", "44"],
    ["Hanoi", "01"],
    ["thanh pho Can Tho", "92"],
    ["Thừa Thiên Huế", "46"],
    ["Đắk Lắk", "66"],
    ["Đắc Lắc", "66"],
  ])("is found as %j", (name, code) => {
    expect(findProvinces(name, after).map((province) => province.code)).toEqual([code]);
  });

  it("is found on its days alone", () => {
    expect(findProvinces("Bà Rịa – Vũng Tàu", before).map(({ code }) => code)).toEqual(["77"]);
    expect(findProvinces("Bà Rịa Vũng Tàu", after)).toEqual([]);
  });

  it.each(["", "tỉnh", "Quảng", "Hà", "constructor", "__proto__"])("is not guessed from %j", (name) => {
    expect(findProvinces(name)).toEqual([]);
  });
});

describe("a province looked for while its name is typed", () => {
  it("is found from its first letters, with or without accents", () => {
    expect(names("quảng")).toEqual(["Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Tuyên Quang"]);
    expect(names("QUANG N")).toEqual(["Quảng Ngãi", "Quảng Ninh"]);
    expect(names("tp. hồ ch")).toEqual(["Hồ Chí Minh"]);
  });

  it("stands before those that only begin with the text, and these before those with a word that does", () => {
    expect(names("hà nam", before)).toEqual(["Hà Nam"]);
    expect(names("nam", before)).toEqual(["Nam Định", "Hà Nam", "Quảng Nam"]);
    expect(names("hue")).toEqual(["Huế"]);
    expect(names("gia", before)).toEqual([
      "Gia Lai",
      "An Giang",
      "Bắc Giang",
      "Hà Giang",
      "Hậu Giang",
      "Kiên Giang",
      "Tiền Giang",
    ]);
  });

  it("is found under the names that people still write", () => {
    expect(names("sài")).toEqual(["Hồ Chí Minh"]);
    expect(names("thua thien")).toEqual(["Huế"]);
    expect(names("vũng", before)).toEqual(["Bà Rịa - Vũng Tàu"]);
  });

  it("is not found inside a word, nor where nothing is typed", () => {
    expect(names("uang")).toEqual([]);
    expect(names("")).toEqual([]);
    expect(names("   ")).toEqual([]);
  });

  it("is found on its days alone, or among the units of all times", () => {
    expect(names("kon tum")).toEqual([]);
    expect(searchProvinces("quảng trị").map(({ code }) => code)).toEqual(["45", "44"]);
  });
});

describe("a province in an address", () => {
  it("is its name without accents, one hyphen between words", () => {
    const slugs = provincesOn(before).map(provinceSlug);
    expect(slugs).toContain("dak-lak");
    expect(slugs).toContain("ba-ria-vung-tau");
    expect(slugs.every((slug) => /^[a-z]+(?:-[a-z]+)*$/.test(slug))).toBe(true);
    expect(new Set(slugs).size).toBe(63);
  });
});
