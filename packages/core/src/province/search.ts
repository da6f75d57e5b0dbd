import type { Day } from "../day/day.js";
import { ANYWHERE, bestOf, ranked, rankOf } from "../search/ranked.js";
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

/** A syllable's middle is no way to look for a province. */
const rankOfName = (spelling: string, typed: string): number | null => {
  const rank = rankOf(spelling, typed);
  return rank === ANYWHERE ? null : rank;
};

const bestRank = ({ name }: Province, typed: string): number | null =>
  bestOf(spellingsOf(name.vi).map((spelling) => rankOfName(spelling, typed)));

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
  return typed === ""
    ? []
    : ranked(
        among(day),
        (province) => bestRank(province, typed),
        ({ name }) => name.vi,
      );
};
