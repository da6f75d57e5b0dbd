import { formatMonth } from "../vietnamese/date.js";
import type { Locale } from "../vietnamese/number.js";
import { type Period, type PeriodKind, partsOfPeriod } from "./parts.js";

type Wordings = Readonly<Record<Exclude<PeriodKind, "month">, string>>;

const ROMAN = ["", "I", "II", "III", "IV"];

/** @param rest the canonical text after the year: `H1`, `Q3`, `9M`, `2030` */
const inVietnamese = (year: string, rest: string): Wordings => ({
  year: `năm ${year}`,
  half: `6 tháng ${rest === "H1" ? "đầu" : "cuối"} năm ${year}`,
  quarter: `quý ${ROMAN[Number(rest.slice(1))]}/${year}`,
  "first-months": `${rest.slice(0, -1)} tháng đầu năm ${year}`,
  span: `giai đoạn ${year}–${rest}`,
});

const inEnglish = (year: string, rest: string): Wordings => ({
  year,
  half: `${rest === "H1" ? "first" : "second"} half of ${year}`,
  quarter: `${rest} ${year}`,
  "first-months": `first ${rest.slice(0, -1)} months of ${year}`,
  span: `${year}–${rest}`,
});

/**
 * A period in the words of a report; `parsePeriod` reads them back.
 *
 * @example
 * formatPeriod("2019-H1" as Period, "vi") //=> "6 tháng đầu năm 2019"
 * formatPeriod("2017-Q3" as Period, "vi") //=> "quý III/2017"
 * formatPeriod("2017-9M" as Period, "en") //=> "first 9 months of 2017"
 */
export const formatPeriod = (period: Period, locale: Locale): string => {
  const { kind } = partsOfPeriod(period);
  if (kind === "month") return formatMonth(period, locale);
  return (locale === "vi" ? inVietnamese : inEnglish)(period.slice(0, 4), period.slice(5))[kind];
};
