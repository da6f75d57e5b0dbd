import { formatMonth } from "../vietnamese/date.js";
import type { Locale } from "../vietnamese/number.js";
import { type Period, partsOfPeriod } from "./period.js";

const ROMAN = ["I", "II", "III", "IV"] as const;
const ORDINAL = ["first", "second", "third", "fourth"] as const;

const inVietnamese = (period: Period): string => {
  const parts = partsOfPeriod(period);
  switch (parts.kind) {
    case "year":
      return `năm ${parts.year}`;
    case "half":
      return `6 tháng ${parts.half === 1 ? "đầu" : "cuối"} năm ${parts.year}`;
    case "quarter":
      return `quý ${ROMAN[parts.quarter - 1]}/${parts.year}`;
    case "first-months":
      return `${parts.months} tháng đầu năm ${parts.year}`;
    case "month":
      return formatMonth(period, "vi");
    case "span":
      return `giai đoạn ${parts.from}–${parts.to}`;
  }
};

const inEnglish = (period: Period): string => {
  const parts = partsOfPeriod(period);
  switch (parts.kind) {
    case "year":
      return String(parts.year);
    case "half":
      return `${ORDINAL[parts.half - 1]} half of ${parts.year}`;
    case "quarter":
      return `Q${parts.quarter} ${parts.year}`;
    case "first-months":
      return `first ${parts.months} months of ${parts.year}`;
    case "month":
      return formatMonth(period, "en");
    case "span":
      return `${parts.from}–${parts.to}`;
  }
};

/**
 * A period in the words of a report.
 *
 * @example
 * formatPeriod("2019-H1" as Period, "vi") //=> "6 tháng đầu năm 2019"
 * formatPeriod("2017-Q3" as Period, "vi") //=> "quý III/2017"
 */
export const formatPeriod = (period: Period, locale: Locale): string =>
  locale === "vi" ? inVietnamese(period) : inEnglish(period);
