import { fold } from "../vietnamese/fold.js";

/** What stands before a name: "tỉnh", "thành phố", "TP.", "T.P", "Tp". */
const PREFIX = /^(?:(?:tinh|thanh pho)\s+|t\.?\s?p(?:\.\s*|\s+))/;

/** What stands behind a name in English. */
const SUFFIX = /\s+(?:province|city)$/;

/** Names that people still write, folded, and the name they mean. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["hcm", "ho chi minh"],
  ["tphcm", "ho chi minh"],
  ["sai gon", "ho chi minh"],
  ["thua thien hue", "hue"],
  ["thua thien - hue", "hue"],
  ["tt hue", "hue"],
  ["tt - hue", "hue"],
  ["ba ria vung tau", "ba ria - vung tau"],
  ["brvt", "ba ria - vung tau"],
  ["br - vt", "ba ria - vung tau"],
  ["daklak", "dak lak"],
  ["dac lac", "dak lak"],
  ["dac nong", "dak nong"],
  ["daknong", "dak nong"],
  ["bac can", "bac kan"],
  ["kontum", "kon tum"],
  ["hanoi", "ha noi"],
  ["haiphong", "hai phong"],
  ["danang", "da nang"],
  ["cantho", "can tho"],
]);

/** A name as typed, folded and without the word for its type; an abbreviation may be among the other names. */
export const bareName = (text: string): string =>
  fold(text)
    .replace(/\s*[-–—]\s*/g, " - ")
    .replace(PREFIX, "")
    .replace(SUFFIX, "")
    .trim();

/** The one name that all spellings of a unit lead to. */
export const plainName = (text: string): string => {
  const bare = bareName(text);
  return OTHER_NAMES.get(bare) ?? bare;
};

/** Every folded spelling under which a unit may be looked for, its plain name first. */
export const spellingsOf = (name: string): readonly string[] => {
  const plain = plainName(name);
  const others = [...OTHER_NAMES].filter(([, meant]) => meant === plain).map(([other]) => other);
  return [plain, ...others];
};
