import { type Day, dayAt, toDay } from "@khukit/core/day";

/** What stands around a date on a page is not its. */
const LONGEST = 120;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const ISO =
  /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?\s*(Z|[+-]\d{2}:?\d{2})?)?/;
const NAMED_MONTH =
  /\b(\d{1,2})[\s-]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}:\d{2}(?::\d{2})?)\s*(Z|UTC?|GMT|[+-]\d{2}:?\d{2})?)?/i;
const MONTH_FIRST =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const SPELLED = /(\d{1,2})\s*,?\s*(?:tháng|thg|th)\.?\s*(\d{1,2})\s*,?\s*(?:năm)?\s*(\d{4})/i;
const NUMERIC = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/;
/** The clock of English pages, whose dates begin with the month; Vietnamese ones write SA and CH. */
const ENGLISH_CLOCK = /\d\s*[ap]\.?m\b/i;

const pad = (number: string | number): string => String(number).padStart(2, "0");

const dayFrom = (year: string, month: string | number, date: string): Day | null =>
  toDay(`${year}-${pad(month)}-${pad(date)}`);

const zoneOf = (zone: string): string => (/^[+-]/.test(zone) ? zone.replace(/^(...):?/, "$1:") : "Z");

/** A moment in a named zone falls on a day in Vietnam; a clock without a zone is the portal's own. */
const atMoment = (day: Day | null, time: string | undefined, zone: string | undefined): Day | null => {
  if (day === null || time === undefined || zone === undefined) return day;
  const moment = new Date(`${day}T${time.padStart(time.length > 5 ? 8 : 5, "0")}${zoneOf(zone)}`);
  return Number.isNaN(moment.getTime()) ? day : dayAt(moment);
};

const fullYear = (year: string): string => (year.length === 4 ? year : Number(year) < 70 ? `20${year}` : `19${year}`);

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const numeric = (text: string, first: string, second: string, year: string): Day | null =>
  ENGLISH_CLOCK.test(text)
    ? (dayFrom(year, first, second) ?? dayFrom(year, second, first))
    : (dayFrom(year, second, first) ?? dayFrom(year, first, second));

const READINGS: readonly ((text: string) => Day | null)[] = [
  (text) => {
    const [, year = "", month = "", date = "", time, zone] = ISO.exec(text) ?? [];
    return atMoment(dayFrom(year, month, date), time, zone);
  },
  (text) => {
    const [, date = "", month = "", year = "", time, zone] = NAMED_MONTH.exec(text) ?? [];
    return atMoment(dayFrom(fullYear(year), monthNumber(month), date), time, zone);
  },
  (text) => {
    const [, month = "", date = "", year = ""] = MONTH_FIRST.exec(text) ?? [];
    return dayFrom(year, monthNumber(month), date);
  },
  (text) => {
    const [, first = "", second = "", year = ""] = NUMERIC.exec(text) ?? [];
    return numeric(text, first, second, year);
  },
  (text) => {
    const [, date = "", month = "", year = ""] = SPELLED.exec(text) ?? [];
    return dayFrom(year, month, date);
  },
];

/**
 * The day in Vietnam on which something was published, as feeds and old portals write it; null when the text names none.
 * Day before month, except beside a clock in AM and PM.
 * Source: RFC 822 section 5, RFC 3339; the wording of portals (seen on them).
 *
 * @example
 * publishedDay("Thứ năm, 05/10/2017 08:30") //=> "2017-10-05"
 * publishedDay("Wed, 04 Oct 2017 20:15:00 GMT") //=> "2017-10-05"
 */
export const publishedDay = (text: string): Day | null => {
  const given = text.trim().slice(0, LONGEST).normalize("NFC");
  for (const read of READINGS) {
    const day = read(given);
    if (day !== null) return day;
  }
  return null;
};
