import { addDays, type Day, weekdayOf } from "../day/day.js";
import type { Bilingual } from "../problem/problem.js";
import { formatDate } from "../vietnamese/date.js";
import type { CalendarDay, Certainty, WorkingCalendar } from "./calendar.js";
import { DECISIONS, type Swap, type YearDecision } from "./decision.js";
import { HOLIDAYS, madeUp } from "./holiday.js";

/** Articles on holidays, and on the day in lieu of one that falls on a weekend; the Code of 2019 is in force since 2021. */
const lawOf = (year: number): { readonly holidays: string; readonly inLieu: string } =>
  year < 2021
    ? {
        holidays: "Bộ luật Lao động 10/2012/QH13, Điều 115 khoản 1",
        inLieu: "Bộ luật Lao động 10/2012/QH13, Điều 115 khoản 3",
      }
    : {
        holidays: "Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1",
        inLieu: "Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3",
      };

const entry = (day: Day, name: Bilingual, source: string, certainty: Certainty = "secondary"): CalendarDay => ({
  day,
  name,
  source,
  certainty,
});

const daysOf = (from: Day, to: Day): readonly Day[] => (from > to ? [] : [from, ...daysOf(addDays(from, 1), to)]);

/** The holidays that Article 112(1) lists, in order. */
const statutory = ({ year, tet, hungKings, besideNationalDay, source, certainty }: YearDecision) => {
  const { holidays } = lawOf(year);
  const on = (monthAndDay: string): Day => `${year}-${monthAndDay}` as Day;
  return [
    entry(on("01-01"), HOLIDAYS.newYear, holidays),
    ...daysOf(tet.from, tet.to).map((day) => entry(day, HOLIDAYS.tet, source, certainty)),
    entry(hungKings, HOLIDAYS.hungKings, holidays),
    entry(on("04-30"), HOLIDAYS.victory, holidays),
    entry(on("05-01"), HOLIDAYS.labour, holidays),
    entry(on("09-02"), HOLIDAYS.national, holidays),
    ...(besideNationalDay === null ? [] : [entry(besideNationalDay, HOLIDAYS.national, source, certainty)]),
  ];
};

const isWeekend = (day: Day): boolean => weekdayOf(day) > 5;

/** For each holiday on a Saturday or Sunday, the next day that is no weekend, no holiday and no such day yet. */
const inLieu = (holidays: readonly CalendarDay[], source: string): readonly CalendarDay[] => {
  const taken = new Set(holidays.map(({ day }) => day));
  return holidays
    .filter(({ day }) => isWeekend(day))
    .map(({ day, name, certainty }) => {
      let next = day;
      while (taken.has(next) || isWeekend(next)) next = addDays(next, 1);
      taken.add(next);
      return entry(next, madeUp(name), source, certainty);
    });
};

/**
 * Vietnamese Culture Day is no holiday of Article 112(1), so no day is given in lieu of it.
 * Source: Resolution 28/2026/QH16, Article 2, in force 01/7/2026 (secondary source); Official Letter
 * 10065/VPCP-KGVX gives the day in 2026 (secondary source).
 */
const cultureDay = (year: number): readonly CalendarDay[] =>
  year < 2026 ? [] : [entry(`${year}-11-24` as Day, HOLIDAYS.culture, "Nghị quyết 28/2026/QH16, Điều 2")];

const daysOffIn = (decision: YearDecision): readonly CalendarDay[] => {
  const holidays = statutory(decision);
  return [
    ...holidays,
    ...inLieu(holidays, lawOf(decision.year).inLieu),
    ...decision.swaps.map(swappedOff),
    ...cultureDay(decision.year),
  ];
};

const swappedOff = ({ off, worked, source }: Swap): CalendarDay =>
  entry(
    off,
    {
      vi: `Nghỉ hoán đổi, làm bù ${formatDate(worked, "vi")}`,
      en: `Swapped day off, worked on ${formatDate(worked, "en")}`,
    },
    source,
  );

const swappedWorked = ({ off, worked, source }: Swap): CalendarDay =>
  entry(
    worked,
    { vi: `Làm bù cho ngày ${formatDate(off, "vi")}`, en: `Worked in place of ${formatDate(off, "en")}` },
    source,
  );

const byDay = (days: readonly CalendarDay[]): ReadonlyMap<Day, CalendarDay> =>
  new Map(days.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map((found) => [found.day, found]));

/**
 * The working days of state offices, 2019 to 2027: the public holidays of the Labour Code, days in lieu, and what the
 * Prime Minister decided for each year. Every entry names its document and how surely it is known; `withDays` replaces
 * or extends them. Private employers may choose other days.
 * Source: Labour Code 45/2019/QH14, Articles 111(3) and 112, and each year's notice (secondary sources).
 *
 * @example
 * VIETNAM_CALENDAR.off.get("2026-08-31" as Day)?.name.vi //=> "Nghỉ hoán đổi, làm bù 22/8/2026"
 * VIETNAM_CALENDAR.off.get("2023-05-03" as Day)?.name.vi //=> "Nghỉ bù Ngày Chiến thắng 30/4"
 */
export const VIETNAM_CALENDAR: WorkingCalendar = {
  from: "2019-01-01" as Day,
  to: "2027-12-31" as Day,
  off: byDay(DECISIONS.flatMap(daysOffIn)),
  worked: byDay(DECISIONS.flatMap(({ swaps }) => swaps).map(swappedWorked)),
};
