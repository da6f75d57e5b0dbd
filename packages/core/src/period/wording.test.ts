import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalPeriod, formatPeriod, type Period, parsePeriod, toPeriod } from "./index.js";

const year = fc.integer({ min: 1000, max: 9999 });

const suffixes = fc.constantFrom(
  "",
  ..."H1 H2 Q1 Q2 Q3 Q4 2M 3M 4M 5M 6M 7M 8M 9M 10M 11M 01 02 03 04 05 06 07 08 09 10 11 12"
    .split(" ")
    .map((suffix) => `-${suffix}`),
);

const periods = fc.oneof(
  fc.tuple(year, suffixes).map(([first, suffix]) => `${first}${suffix}`),
  fc.tuple(fc.integer({ min: 1000, max: 9899 }), fc.integer({ min: 1, max: 100 })).map(([y, n]) => `${y}/${y + n}`),
) as fc.Arbitrary<Period>;

const locales = fc.constantFrom("vi" as const, "en" as const);

const withoutMarks = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");

describe("the wording of a period", () => {
  it.each([
    ["2023", "năm 2023", "2023"],
    ["2019-H1", "6 tháng đầu năm 2019", "first half of 2019"],
    ["2019-H2", "6 tháng cuối năm 2019", "second half of 2019"],
    ["2017-Q1", "quý I/2017", "Q1 2017"],
    ["2017-Q2", "quý II/2017", "Q2 2017"],
    ["2017-Q3", "quý III/2017", "Q3 2017"],
    ["2017-Q4", "quý IV/2017", "Q4 2017"],
    ["2017-9M", "9 tháng đầu năm 2017", "first 9 months of 2017"],
    ["2017-11M", "11 tháng đầu năm 2017", "first 11 months of 2017"],
    ["2024-01", "tháng 01/2024", "January 2024"],
    ["2023-07", "tháng 7/2023", "July 2023"],
    ["2023-12", "tháng 12/2023", "December 2023"],
    ["2021/2030", "giai đoạn 2021–2030", "2021–2030"],
  ])("of %s is %s, and %s", (period, vi, en) => {
    expect(formatPeriod(period as Period, "vi")).toBe(vi);
    expect(formatPeriod(period as Period, "en")).toBe(en);
  });

  it("is read back, in both languages", () => {
    fc.assert(
      fc.property(periods, locales, (period, locale) => {
        expect(parsePeriod(formatPeriod(period, locale))).toBe(canonicalPeriod(period));
      }),
    );
  });

  it("is read back in capitals, in decomposed letters, and without its marks", () => {
    fc.assert(
      fc.property(periods, locales, (period, locale) => {
        const text = formatPeriod(period, locale);
        expect(parsePeriod(text.toUpperCase())).toBe(canonicalPeriod(period));
        expect(parsePeriod(text.normalize("NFD"))).toBe(canonicalPeriod(period));
        expect(parsePeriod(withoutMarks(text))).toBe(canonicalPeriod(period));
        expect(parsePeriod(`  ${text.replaceAll(" ", "\u00a0")}\n`)).toBe(canonicalPeriod(period));
      }),
    );
  });

  it("is a period or null, whatever the text", () => {
    const words = fc.constantFrom(
      ..."the first quý q h1 tháng năm nua dau 9 months july IV 0999 2023 2030 / - – , of".split(" "),
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const period = parsePeriod(text);
        expect(period === null || toPeriod(period) === period).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("is read as the period itself where it is canonical", () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(parsePeriod(period)).toBe(canonicalPeriod(period));
        expect(parsePeriod(` ${period}\n`)).toBe(canonicalPeriod(period));
      }),
    );
  });
});

describe("a Vietnamese wording", () => {
  it.each([
    ["năm 2023", "2023"],
    ["Năm 2026", "2026"],
    ["cả năm 2024", "2024"],
    ["12 tháng năm 2023", "2023"],
    ["6 tháng đầu năm 2019", "2019-H1"],
    ["sáu tháng đầu năm 2019", "2019-H1"],
    ["6 tháng năm 2019", "2019-H1"],
    ["sáu tháng cuối năm 2019", "2019-H2"],
    ["6 tháng cuối năm 2019", "2019-H2"],
    ["nửa đầu năm 2019", "2019-H1"],
    ["nửa cuối năm 2019", "2019-H2"],
    ["quý III/2017", "2017-Q3"],
    ["quý III / 2017", "2017-Q3"],
    ["quý 3 năm 2017", "2017-Q3"],
    ["quý ba năm 2017", "2017-Q3"],
    ["Quý 1 năm 2026", "2026-Q1"],
    ["quý một năm 2026", "2026-Q1"],
    ["Quý IV-2020", "2020-Q4"],
    ["Quý IV - 2020", "2020-Q4"],
    ["quý tư năm 2020", "2020-Q4"],
    ["quý bốn năm 2020", "2020-Q4"],
    ["Qúy II năm 2020", "2020-Q2"],
    ["QUÝ I, NĂM 2020", "2020-Q1"],
    ["9 tháng đầu năm 2017", "2017-9M"],
    ["9 tháng năm 2017", "2017-9M"],
    ["chín tháng đầu năm 2017", "2017-9M"],
    ["năm tháng đầu năm 2017", "2017-5M"],
    ["mười tháng đầu năm 2017", "2017-10M"],
    ["mười một tháng đầu năm 2017", "2017-11M"],
    ["3 tháng đầu năm 2017", "2017-Q1"],
    ["hai tháng đầu năm 2017", "2017-2M"],
    ["tháng 01/2024", "2024-01"],
    ["tháng 1/2024", "2024-01"],
    ["tháng 7 năm 2023", "2023-07"],
    ["tháng bảy năm 2023", "2023-07"],
    ["tháng tám năm 2023", "2023-08"],
    ["tháng tư năm 2023", "2023-04"],
    ["tháng năm năm 2023", "2023-05"],
    ["tháng mười năm 2023", "2023-10"],
    ["tháng mười một năm 2023", "2023-11"],
    ["tháng mười hai năm 2023", "2023-12"],
    ["tháng 12-2023", "2023-12"],
    ["giai đoạn 2021–2030", "2021/2030"],
    ["giai đoạn 2021-2030", "2021/2030"],
    ["Giai đoạn 2021 — 2030", "2021/2030"],
  ])("%s is %s", (text, period) => {
    expect(parsePeriod(text)).toBe(period);
    expect(parsePeriod(text.normalize("NFD"))).toBe(period);
  });

  it.each([
    "",
    "quý III",
    "6 tháng đầu năm",
    "tháng 7",
    "năm nay",
    "cùng kỳ năm trước",
    "đầu năm 2023",
    "cuối năm 2023",
    "tháng năm 2023",
    "tháng 2023",
    "tháng 0/2023",
    "tháng 13/2023",
    "tháng 112/2023",
    "quý V/2017",
    "quý 5/2017",
    "quý 0/2017",
    "quý cuối năm 2017",
    "1 tháng đầu năm 2017",
    "0 tháng đầu năm 2017",
    "13 tháng năm 2017",
    "9 tháng cuối năm 2017",
    "hai quý năm 2017",
    "giai đoạn 2030–2021",
    "giai đoạn 2021–2021",
    "giai đoạn 2021",
    "2021 2030",
    "năm 23",
    "năm 20233",
    "năm 0999",
    "ngày 15/7/2023",
    "15/7/2023",
    "7/2023",
    "I/2023",
    "năm 2023 và 2024",
    "trong năm 2023",
    "quý III/2017.",
    "tháng 7 năm 2023 đạt",
    "n2023",
    "kế hoạch giai đoạn 2021–2030",
    "giai đoạn 2021–2030 đạt",
    "nghỉ quý III/2017",
    "quý III và IV/2017",
    "trong 9 tháng đầu năm 2017",
    "9 tháng đầu tháng 10 năm 2017",
    "hết 6 tháng cuối năm 2017",
  ])("%j names no period", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe("an English wording", () => {
  it.each([
    ["2023", "2023"],
    ["the first half of 2019", "2019-H1"],
    ["second half of 2019", "2019-H2"],
    ["H1 2019", "2019-H1"],
    ["H2/2019", "2019-H2"],
    ["Q3 2017", "2017-Q3"],
    ["Q3/2017", "2017-Q3"],
    ["Q 3, 2017", "2017-Q3"],
    ["the first quarter of 2017", "2017-Q1"],
    ["second quarter of 2017", "2017-Q2"],
    ["third quarter of 2017", "2017-Q3"],
    ["fourth quarter 2017", "2017-Q4"],
    ["first nine months of 2017", "2017-9M"],
    ["the first 9 months of 2017", "2017-9M"],
    ["nine months of 2017", "2017-9M"],
    ["first two months of 2017", "2017-2M"],
    ["first four months of 2017", "2017-4M"],
    ["first five months of 2017", "2017-5M"],
    ["first six months of 2017", "2017-H1"],
    ["first seven months of 2017", "2017-7M"],
    ["first eight months of 2017", "2017-8M"],
    ["first ten months of 2017", "2017-10M"],
    ["first eleven months of 2017", "2017-11M"],
    ["July 2023", "2023-07"],
    ["JULY 2023", "2023-07"],
    ["Jul 2023", "2023-07"],
    ["Sept 2023", "2023-09"],
    ["May 2023", "2023-05"],
    ["March 2023", "2023-03"],
    ["2021–2030", "2021/2030"],
    ["2021-2030", "2021/2030"],
  ])("%s is %s", (text, period) => {
    expect(parsePeriod(text)).toBe(period);
  });

  it.each([
    "first half",
    "July",
    "Ju 2023",
    "Julio 2023",
    "13 months of 2023",
    "fifth quarter of 2017",
    "third half of 2019",
    "H3 2019",
    "Q5 2017",
    "2030–2021",
    "the 2020s",
    "July 0999",
    "July 0000",
    "July the 2023",
    "in the first half of 2019",
    "first half in 2019",
    "mid first quarter of 2019",
  ])("%j names no period", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});
