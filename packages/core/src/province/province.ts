import type { Day } from "../day/day.js";
import type { Bilingual } from "../problem/problem.js";
import { FORMED, MERGED, UNCHANGED } from "./table.js";

/** tỉnh / thành phố trực thuộc trung ương */
export type ProvinceType = "province" | "municipality";

/**
 * A provincial unit as it was over a span of days. A code alone does not tell which: in 2025 seven codes were given to
 * another unit, so a province is known by its code and a day.
 */
export interface Province {
  /** Two digits, as the statistics office gives them. */
  readonly code: string;
  readonly name: Bilingual;
  readonly type: ProvinceType;
  /** The first day; null where it lies before all of our data. */
  readonly from: Day | null;
  /** The last day; null while it lasts. */
  readonly to: Day | null;
  /** The code of the unit that took over on the day after `to`. */
  readonly into: string | null;
}

const LAST_OF_63 = "2025-06-30" as Day;
const FIRST_OF_34 = "2025-07-01" as Day;

/**
 * Đồng Nai has been a municipality since 30 April 2026. Source: Resolution 30/2026/QH16 (secondary: the province's
 * portal and the dataset's notes).
 */
const DONG_NAI = "75";
const LAST_AS_PROVINCE = "2026-04-29" as Day;
const FIRST_AS_MUNICIPALITY = "2026-04-30" as Day;

const formed = ([code, vi, en, type]: (typeof FORMED)[number]): readonly Province[] => {
  const unit: Province = { code, name: { vi, en }, type, from: FIRST_OF_34, to: null, into: null };
  return code === DONG_NAI
    ? [
        { ...unit, to: LAST_AS_PROVINCE, into: code },
        { ...unit, type: "municipality", from: FIRST_AS_MUNICIPALITY },
      ]
    : [unit];
};

/** Every provincial unit since before 2025, older ones first. */
export const PROVINCES: readonly Province[] = [
  ...UNCHANGED.map(
    ([code, vi, en, type]): Province => ({ code, name: { vi, en }, type, from: null, to: null, into: null }),
  ),
  ...MERGED.map(
    ([code, vi, en, type, into]): Province => ({ code, name: { vi, en }, type, from: null, to: LAST_OF_63, into }),
  ),
  ...FORMED.flatMap(formed),
];

const lastsOn = ({ from, to }: Province, day: Day): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/**
 * The units that there were on a day: 63 up to 30 June 2025, 34 since.
 *
 * @example provincesOn("2025-07-01" as Day).length //=> 34
 */
export const provincesOn = (day: Day): readonly Province[] => PROVINCES.filter((province) => lastsOn(province, day));

/**
 * The unit that held a code on a day, or null.
 *
 * @example
 * provinceAt("44", "2024-01-22" as Day)?.name.vi //=> "Quảng Bình"
 * provinceAt("44", "2025-07-01" as Day)?.name.vi //=> "Quảng Trị"
 */
export const provinceAt = (code: string, day: Day): Province | null =>
  provincesOn(day).find((province) => province.code === code) ?? null;

const follows = (earlier: Province, later: Province): boolean =>
  earlier.into === later.code && earlier.to !== null && later.from !== null && earlier.to < later.from;

const firstAfter = (province: Province): Province | null =>
  PROVINCES.filter((later) => follows(province, later)).toSorted((a, b) =>
    (a.from ?? "") < (b.from ?? "") ? -1 : 1,
  )[0] ?? null;

/**
 * The unit that a province went into, or null while it lasts.
 *
 * @example successorOf(provinceAt("62", "2024-01-01" as Day))?.name.vi //=> "Quảng Ngãi"
 */
export const successorOf = (province: Province | null): Province | null =>
  province === null ? null : firstAfter(province);

/**
 * The units that became a province, in the order of their codes; none where it is older than our data.
 *
 * @example predecessorsOf(provinceAt("44", "2025-07-01" as Day)).map(({ name }) => name.vi) //=> ["Quảng Bình", "Quảng Trị"]
 */
export const predecessorsOf = (province: Province | null): readonly Province[] =>
  province === null ? [] : PROVINCES.filter((earlier) => firstAfter(earlier) === province);

/**
 * The unit that holds a province's land on a later day: follows mergers as far as they go.
 *
 * @example holderOn(provinceAt("60", "2019-12-27" as Day), "2026-11-23" as Day)?.name.vi //=> "Lâm Đồng"
 */
export const holderOn = (province: Province | null, day: Day): Province | null => {
  if (province === null || lastsOn(province, day)) return province;
  return province.to !== null && province.to < day ? holderOn(firstAfter(province), day) : null;
};
