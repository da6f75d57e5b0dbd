import { describe, expect, it } from "vitest";
import { addDays, type Day, daysBetween } from "../day/index.js";
import { VIETNAM_CALENDAR } from "./index.js";

/**
 * The Vietnamese lunar calendar from the motions of the moon and the sun, to check the table by another way. Months
 * begin on the day of the new moon at Hà Nội (UTC+7); the eleventh holds the winter solstice; where thirteen months
 * lie between two elevenths, the first without a principal term is the leap month. China counts the same at UTC+8,
 * and so has Tết on another day in some years.
 * Formulas: J. Meeus, Astronomical Algorithms, chapters 25 and 49.
 */
const VIETNAM = 7;
const CHINA = 8;

const J2000 = 2_451_545;
const NOON_OF_2000 = "2000-01-01" as Day;
/** Ephemeris time runs ahead of the clock by about a minute in these years. */
const DELTA_T = 65 / 86_400;

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

/** The instant of the new moon with a number (0 is that of 6 January 2000), as a Julian date. */
const newMoon = (k: number): number => {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t ** 2;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t ** 2;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t ** 2;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t ** 2;
  const correction =
    -0.4072 * sine(moon) +
    0.17241 * e * sine(sun) +
    0.01608 * sine(2 * moon) +
    0.01039 * sine(2 * latitude) +
    0.00739 * e * sine(moon - sun) -
    0.00514 * e * sine(moon + sun) +
    0.00208 * e ** 2 * sine(2 * sun) -
    0.00111 * sine(moon - 2 * latitude) -
    0.00057 * sine(moon + 2 * latitude) +
    0.00056 * e * sine(2 * moon + sun) -
    0.00042 * sine(3 * moon) +
    0.00042 * e * sine(sun + 2 * latitude) +
    0.00038 * e * sine(sun - 2 * latitude) -
    0.00024 * e * sine(2 * moon - sun) -
    0.00017 * sine(node) +
    0.0003 * sine(299.77 + 0.107408 * k);
  return 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t ** 2 + correction - DELTA_T;
};

/** The sun's longitude in degrees at a Julian date. */
const sunLongitude = (julian: number): number => {
  const t = (julian + DELTA_T - J2000) / 36_525;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t ** 2;
  const centre =
    (1.914602 - 0.004817 * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const longitude = 280.46646 + 36_000.76983 * t + 0.0003032 * t ** 2 + centre;
  const apparent = longitude - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return ((apparent % 360) + 360) % 360;
};

/** The day on which an instant falls, as a number from 1 January 2000. */
const dayNumber = (julian: number, zone: number): number => Math.floor(julian - J2000 + 0.5 + zone / 24);

const midnight = (day: number, zone: number): number => day + J2000 - 0.5 - zone / 24;

/** Which twelfth of the ecliptic the sun is in as a day begins: 9 from the winter solstice on. */
const sectorAt = (day: number, zone: number): number => Math.floor(sunLongitude(midnight(day, zone)) / 30);

/** The number of the new moon with which the eleventh month of a year begins. */
const eleventhMonth = (year: number, zone: number): number => {
  let solstice = daysBetween(NOON_OF_2000, `${year}-12-19` as Day);
  while (sectorAt(solstice + 1, zone) !== 9) solstice += 1;
  let k = Math.ceil((year + 1 - 2000) * 12.3685) + 1;
  while (dayNumber(newMoon(k), zone) > solstice) k -= 1;
  return k;
};

/** The first day of a lunar month of the lunar year that begins in a year. */
const firstOfMonth = (year: number, month: number, zone: number): Day => {
  const before = eleventhMonth(year - 1, zone);
  const startOf = (index: number): number => dayNumber(newMoon(before + index), zone);
  const isLeapYear = eleventhMonth(year, zone) - before === 13;
  const isLeap = (index: number): boolean => sectorAt(startOf(index), zone) === sectorAt(startOf(index + 1), zone);
  const leap = isLeapYear ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].find(isLeap) : undefined;
  const index = month + 1;
  return addDays(NOON_OF_2000, startOf(leap !== undefined && leap <= index ? index + 1 : index));
};

const tet = (year: number, zone = VIETNAM): Day => firstOfMonth(year, 1, zone);
const hungKings = (year: number): Day => addDays(firstOfMonth(year, 3, VIETNAM), 9);

const daysNamed = (year: number, name: string): readonly Day[] =>
  [...VIETNAM_CALENDAR.off.values()]
    .filter((found) => found.name.vi === name && found.day.startsWith(`${year}`))
    .map(({ day }) => day);

describe("the lunar calendar that the table is checked by", () => {
  it.each([
    [1985, "1985-01-21"],
    [2007, "2007-02-17"],
    [2020, "2020-01-25"],
    [2023, "2023-01-22"],
    [2025, "2025-01-29"],
    [2026, "2026-02-17"],
    [2030, "2030-02-02"],
  ])("has Tết of %i on %s", (year, day) => {
    expect(tet(year)).toBe(day);
  });

  it.each([
    [1985, "1985-02-20"],
    [2007, "2007-02-18"],
    [2030, "2030-02-03"],
  ])("is not China's, which has the New Year of %i on %s", (year, day) => {
    expect(tet(year, CHINA)).toBe(day);
    expect(tet(year)).not.toBe(day);
  });
});

describe("the holidays of the lunar calendar", () => {
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027];

  it.each(years)("of %i: five days of Tết that hold its eve and its first three days", (year) => {
    const days = daysNamed(year, "Tết Âm lịch");
    expect(days).toHaveLength(5);
    expect(days).toEqual(expect.arrayContaining([-1, 0, 1, 2].map((count) => addDays(tet(year), count))));
    expect(daysBetween(days[0] as Day, days[4] as Day)).toBe(4);
  });

  it.each(years)("of %i: the Hùng Kings' day on the tenth of the third month", (year) => {
    expect(daysNamed(year, "Giỗ Tổ Hùng Vương")).toEqual([hungKings(year)]);
  });
});
