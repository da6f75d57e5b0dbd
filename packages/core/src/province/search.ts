import type { Day } from "../day/day.js";
import { collate } from "../vietnamese/collate.js";
import { bareName, plainName, spellingsOf } from "./name.js";
import { PROVINCES, type Province, provincesOn } from "./province.js";

const among = (day: Day | undefined): readonly Province[] => (day === undefined ? PROVINCES : provincesOn(day));

/**
 * The units of a name, however it is accented, abbreviated or prefixed; on a day, or of all times. None for a part of a
 * name: see `searchProvinces`.
 *
 * @example
 * findProvinces("TP. HCM", "2026-01-01" as Day).map(({ code }) => code) //=> ["79"]
 * findProvinces("quang tri").map(({ code, to }) => [code, to]) //=> [["45", "2025-06-30"], ["44", null]]
 */
export const findProvinces = (name: string, day?: Day): readonly Province[] => {
  const wanted = plainName(name);
  return among(day).filter(({ name: { vi } }) => plainName(vi) === wanted);
};

const EXACT = 0;
const PREFIX = 1;
const WORD = 2;

const rankOf = (spelling: string, typed: string): number | null => {
  if (spelling === typed) return EXACT;
  if (spelling.startsWith(typed)) return PREFIX;
  return spelling.includes(` ${typed}`) ? WORD : null;
};

const bestRank = ({ name }: Province, typed: string): number | null => {
  const ranks = spellingsOf(name.vi).flatMap((spelling) => rankOf(spelling, typed) ?? []);
  return ranks.length === 0 ? null : Math.min(...ranks);
};

/**
 * The units that a text typed into a box may mean: the whole name first, then names that begin with it, then names with
 * a word that begins with it, each group in Vietnamese order. Nothing typed finds nothing.
 *
 * @example
 * searchProvinces("nam", "2025-06-30" as Day).map(({ name }) => name.vi) //=> ["Nam Định", "Hà Nam", "Quảng Nam"]
 * searchProvinces("sai g", "2026-01-01" as Day).map(({ name }) => name.vi) //=> ["Hồ Chí Minh"]
 */
export const searchProvinces = (text: string, day?: Day): readonly Province[] => {
  const typed = bareName(text);
  if (typed === "") return [];
  return among(day)
    .flatMap((province) => {
      const rank = bestRank(province, typed);
      return rank === null ? [] : [{ province, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank || collate(a.province.name.vi, b.province.name.vi))
    .map(({ province }) => province);
};
