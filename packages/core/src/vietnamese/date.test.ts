import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../day/index.js";
import { formatDate, formatMonth, formatOfficialDate, formatPlaceAndDate, parseOfficialDate } from "./index.js";

const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays("1945-09-02" as Day, count));

describe("a date in the wording of documents", () => {
  it("stands behind its place at the head of a document", () => {
    expect(formatPlaceAndDate("Quảng Bình", "2024-01-05" as Day)).toBe("Quảng Bình, ngày 05 tháng 01 năm 2024");
    expect(formatPlaceAndDate("Hà Nội", "2024-10-20" as Day)).toBe("Hà Nội, ngày 20 tháng 10 năm 2024");
  });

  it.each([
    ["ngày 05 tháng 01 năm 2024", "2024-01-05"],
    ["ngày 5 tháng 1 năm 2024", "2024-01-05"],
    ["ngày 03 tháng 07 năm 2020", "2020-07-03"],
    ["Ngày 17 Tháng 7 Năm 2020", "2020-07-17"],
    ["NGÀY 17 THÁNG 7 NĂM 2020", "2020-07-17"],
    ["Quảng Trị, ngày 17 tháng 7 năm 2020", "2020-07-17"],
    ["Quảng Trị,ngày 17  tháng\u00a07 năm 2020 ", "2020-07-17"],
    ["ngày 29 tháng 02 năm 2024", "2024-02-29"],
  ])("%j is read as %s", (text, day) => {
    expect(parseOfficialDate(text)).toBe(day);
    expect(parseOfficialDate(text.normalize("NFD"))).toBe(day);
  });

  it.each([
    "",
    "ngày 29 tháng 02 năm 2023",
    "ngày 31 tháng 4 năm 2024",
    "ngày 00 tháng 01 năm 2024",
    "ngày 01 tháng 13 năm 2024",
    "ngày 01 tháng 0 năm 2024",
    "ngày 001 tháng 01 năm 2024",
    "ngày 01 tháng 01 năm 24",
    "ngày 01 tháng 01 năm 0024",
    "ngày 01 tháng 01 năm 2024.",
    "tháng 01 năm 2024",
    "05/01/2024",
    "Quảng Trị ngày 17 tháng 7 năm 2020",
    "ngay 17 thang 7 nam 2020",
  ])("is not read from %j", (text) => {
    expect(parseOfficialDate(text)).toBeNull();
  });

  it("gives every day back, alone and behind a place", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseOfficialDate(formatOfficialDate(day))).toBe(day);
        expect(parseOfficialDate(formatPlaceAndDate("Bà Rịa - Vũng Tàu", day))).toBe(day);
      }),
    );
  });
});

describe("a date in lists", () => {
  it("names its month in English", () => {
    expect(formatDate("2020-07-03" as Day, "en")).toBe("3 July 2020");
    expect(formatDate("2020-12-31" as Day, "en")).toBe("31 December 2020");
  });

  it.each([
    ["2024-01", "tháng 01/2024", "January 2024"],
    ["2024-02", "tháng 02/2024", "February 2024"],
    ["2024-03", "tháng 3/2024", "March 2024"],
    ["2024-12", "tháng 12/2024", "December 2024"],
  ])("%s is a month: %s, %s", (month, vi, en) => {
    expect(formatMonth(month, "vi")).toBe(vi);
    expect(formatMonth(month, "en")).toBe(en);
  });
});
