import type { Day } from "../day/day.js";
import type { Locale } from "./number.js";

const partsOf = (day: Day) => ({
  year: day.slice(0, 4),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/**
 * The month as official documents write it: only January and February take a leading zero.
 * Source: Decree 30/2020/NĐ-CP, Appendix I (verified).
 */
const officialMonth = (month: number): string => (month < 3 ? twoDigits(month) : String(month));

const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

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
    : `${date} ${ENGLISH_MONTHS[month - 1]} ${year}`;
};

/** @example formatMonth("2024-01", "vi") //=> "tháng 01/2024" */
export const formatMonth = (month: string, locale: Locale): string => {
  const number = Number(month.slice(5, 7));
  const year = month.slice(0, 4);
  return locale === "vi" ? `tháng ${officialMonth(number)}/${year}` : `${ENGLISH_MONTHS[number - 1]} ${year}`;
};
