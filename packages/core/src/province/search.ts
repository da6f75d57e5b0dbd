import type { Day } from "../day/day.js";
import { fold } from "../vietnamese/fold.js";
import { PROVINCES, type Province, provincesOn } from "./province.js";

/** What stands before a name: "tỉnh", "thành phố", "TP.", "T.P", "Tp". */
const PREFIX = /^(?:tinh|thanh pho|t\.?\s?p\.?)\s+|^tp\.\s*/;

/** Names that people still write, folded, and the name they mean. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["hcm", "ho chi minh"],
  ["sai gon", "ho chi minh"],
  ["thua thien hue", "hue"],
  ["thua thien - hue", "hue"],
  ["ba ria vung tau", "ba ria - vung tau"],
  ["daklak", "dak lak"],
  ["dac lac", "dak lak"],
  ["dac nong", "dak nong"],
  ["daknong", "dak nong"],
  ["bac can", "bac kan"],
]);

const plain = (text: string): string => {
  const folded = fold(text)
    .replace(/\s*[-–]\s*/g, " - ")
    .replace(PREFIX, "")
    .trim();
  return OTHER_NAMES.get(folded) ?? folded;
};

/**
 * The units of a name, however it is accented or prefixed; on a day, or of all times.
 *
 * @example
 * findProvinces("TP. HCM", "2026-01-01" as Day).map(({ code }) => code) //=> ["79"]
 * findProvinces("quang tri").map(({ code, to }) => [code, to]) //=> [["45", "2025-06-30"], ["44", null]]
 */
export const findProvinces = (name: string, day?: Day): readonly Province[] => {
  const wanted = plain(name);
  const among = day === undefined ? PROVINCES : provincesOn(day);
  return among.filter(({ name: { vi } }) => plain(vi) === wanted);
};
