import type { BoardUnit } from "@khukit/core/board";
import { fold } from "@khukit/core/vietnamese";

/** Who heads a unit stands for it: `Chánh Văn phòng`, `Giám đốc Trung tâm A`. */
const HEAD =
  /^(?:giao |lanh dao |truong (?=cac |phong|ban quan ly du an)|chanh (?=van phong)|giam doc (?=trung tam|ban)|thu truong )/;

const plainWords = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(HEAD, "");

/** `P. QLĐT` and `phòng quản lý đầu tư` alike: the first letter of each word, and all letters of an abbreviation. */
const initialsOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => fold(word.length > 1 && word === word.toUpperCase() ? word : word.slice(0, 1)))
    .join("");

const isAbbreviated = (name: string): boolean => /\p{Lu}{2}/u.test(name);

const only = (units: readonly BoardUnit[]): BoardUnit | null => (units.length === 1 ? (units[0] ?? null) : null);

/**
 * The unit of a board that a text's words mean: by its name, its abbreviation, its initials where the text abbreviates
 * (`phòng KHTH`), or the beginning of its name (`Phòng Kế hoạch`). Null where none or several may be meant.
 *
 * @example
 * findUnit("phòng KHTH", [{ id: "ke-hoach", name: { vi: "Phòng Kế hoạch - Tổng hợp", en: "Planning" } }])?.id
 * //=> "ke-hoach"
 */
export const findUnit = (name: string, units: readonly BoardUnit[]): BoardUnit | null => {
  const wanted = plainWords(name);
  if (wanted === "") return null;
  const initials = isAbbreviated(name) ? initialsOf(name) : null;
  const matching = (fits: (unit: BoardUnit) => boolean): BoardUnit | null => only(units.filter(fits));
  return (
    matching((unit) => plainWords(unit.name.vi) === wanted) ??
    matching(({ abbreviation }) => abbreviation !== undefined && plainWords(abbreviation) === wanted) ??
    matching((unit) => initials !== null && initialsOf(unit.name.vi) === initials) ??
    matching((unit) => plainWords(unit.name.vi).startsWith(`${wanted} `))
  );
};
