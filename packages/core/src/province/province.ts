import type { Day } from "../day/day.js";
import type { Bilingual } from "../problem/problem.js";
import { CHANGES, FORMED, MERGED, type Row, UNCHANGED } from "./table.js";

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

const lastsOn = ({ from, to }: Province, day: Day): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/** A unit whose name or type changed within its span is two, one after the other. */
const inSteps = (unit: Province): readonly Province[] => {
  const change = CHANGES.find(({ code, firstDay }) => code === unit.code && lastsOn(unit, firstDay));
  return change === undefined
    ? [unit]
    : [
        { ...unit, ...change.before, to: change.lastDay, into: unit.code },
        { ...unit, ...change.after, from: change.firstDay },
      ];
};

const unit = ([code, vi, en, type]: Row, span: Pick<Province, "from" | "to" | "into">): Province => ({
  code,
  name: { vi, en },
  type,
  ...span,
});

/** Every provincial unit since before 2025, older ones first. */
export const PROVINCES: readonly Province[] = [
  ...UNCHANGED.map((row) => unit(row, { from: null, to: null, into: null })),
  ...MERGED.map(([code, vi, en, type, into]) => unit([code, vi, en, type], { from: null, to: LAST_OF_63, into })),
  ...FORMED.map((row) => unit(row, { from: FIRST_OF_34, to: null, into: null })),
].flatMap(inSteps);

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
