import type { Day } from "../day/day.js";
import { cleanText } from "./clean.js";
import type { Locale } from "./number.js";

/** A day or a month (`YYYY-MM`). */
const partsOf = (text: string) => {
  const [year = "", month, date] = text.split("-");
  return { year, month: Number(month), date: Number(date) };
};

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/**
 * The month as official documents write it: only January and February take a leading zero.
 * Source: Decree 30/2020/NĐ-CP, Appendix I (verified).
 */
const officialMonth = (month: number): string => (month < 3 ? twoDigits(month) : String(month));

const englishMonths = /* @__PURE__ */ new Intl.DateTimeFormat("en", { month: "long" });

/** From the middle of the month, so that no time zone moves it. */
const englishMonth = (month: number): string => englishMonths.format(new Date(2000, month - 1, 15));

/**
 * A day in the wording of official documents.
 * Source: Decree 30/2020/NĐ-CP, Appendix I: a leading zero for days below 10 and for months 1 and 2 (verified).
 *
 * @example formatOfficialDate("2020-07-03" as Day) //=> "ngày 03 tháng 7 năm 2020"
 */
export const formatOfficialDate = (day: Day): string => {
  const { year, month, date } = partsOf(day);
  return `ngày ${twoDigits(date)} tháng ${officialMonth(month)} năm ${year}`;
};

/**
 * The line of place and date at the head of an official document.
 * Source: Decree 30/2020/NĐ-CP, Appendix I (verified).
 *
 * @example formatPlaceAndDate("Quảng Bình", "2024-01-05" as Day) //=> "Quảng Bình, ngày 05 tháng 01 năm 2024"
 */
export const formatPlaceAndDate = (place: string, day: Day): string => `${place}, ${formatOfficialDate(day)}`;

/**
 * The day that a date in official wording names, with its place before it or without; null for anything else. Leading
 * zeros are taken as they come, because real documents ignore the rule.
 *
 * @example
 * parseOfficialDate("Quảng Bình, ngày 5 tháng 1 năm 2024") //=> "2024-01-05"
 * parseOfficialDate("ngày 30 tháng 02 năm 2024") //=> null
 */
export const parseOfficialDate = (text: string): Day | null => {
  const [, date, month, year] =
    /(?:^|, *)ngày +(\d\d?) +tháng +(\d\d?) +năm +([1-9]\d{3})$/i.exec(cleanText(text)) ?? [];
  const day = `${year}-${twoDigits(Number(month))}-${twoDigits(Number(date))}`;
  // Some engines read 30 February on into March: only a day that comes back as it went in is one.
  return new Date(day).toJSON()?.startsWith(day) ? (day as Day) : null;
};

/**
 * A day as lists and tables show it.
 *
 * @example
 * formatDate("2020-07-03" as Day, "vi") //=> "03/7/2020"
 * formatDate("2020-07-03" as Day, "en") //=> "3 July 2020"
 */
export const formatDate = (day: Day, locale: Locale): string => {
  const { year, month, date } = partsOf(day);
  return locale === "vi"
    ? `${twoDigits(date)}/${officialMonth(month)}/${year}`
    : `${date} ${englishMonth(month)} ${year}`;
};

/**
 * A month (`YYYY-MM`) as lists and tables show it.
 *
 * @example formatMonth("2024-01", "vi") //=> "tháng 01/2024"
 */
export const formatMonth = (text: string, locale: Locale): string => {
  const { year, month } = partsOf(text);
  return locale === "vi" ? `tháng ${officialMonth(month)}/${year}` : `${englishMonth(month)} ${year}`;
};
