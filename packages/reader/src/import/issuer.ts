import type { Board } from "@khukit/core/board";
import { type DocumentReference, findIssuer } from "@khukit/core/document";
import { fold } from "@khukit/core/vietnamese";

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/^UBND(?=\s|$)/i, "Ủy ban nhân dân"],
  [/^HĐND(?=\s|$)/i, "Hội đồng nhân dân"],
  [/^BQL(?=\s|$)/i, "Ban Quản lý"],
  [/(?<=^Ban Quản lý )KKT(?=\s|$)/i, "Khu kinh tế"],
  [/(?<=^Ban Quản lý (?:các )?)KCN(?=\s|$)/i, "khu công nghiệp"],
];

/** What headings print in capitals is written small in a record; other names keep their capitals, for want of knowing better. */
const IN_CAPITALS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ỦY|UỶ) BAN NHÂN DÂN(?=\s|$)/, "Ủy ban nhân dân"],
  [/^BAN QUẢN LÝ(?=\s|$)/, "Ban Quản lý"],
  [/(?<=^Ban Quản lý )KHU KINH TẾ(?=\s|$)/, "Khu kinh tế"],
  [/(?<=^Ban Quản lý )CÁC KHU CÔNG NGHIỆP(?=\s|$)/, "các khu công nghiệp"],
  [/(?<=\s)TỈNH(?=\s|$)/, "tỉnh"],
];

const titleCase = (name: string): string =>
  name.toLowerCase().replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());

const withoutCapitals = (name: string): string => {
  const written = IN_CAPITALS.reduce((text, [capitals, words]) => text.replace(capitals, words), name);
  return written === name
    ? name
    : written.replace(/(?<=\s)tỉnh \P{Ll}+$/u, (place) => `tỉnh ${titleCase(place.slice(5))}`);
};

const isCapitals = (name: string): boolean => name === name.toUpperCase();

/** `BAN QUẢN LÝ KHU KINH TẾ` over a document of the board is the board. */
const isBoard = (name: string, board: Board): boolean =>
  [board.name.vi, board.shortName.vi].some((own) => `${fold(own)} `.startsWith(`${fold(name)} `));

/** A body of the province is told by its province: `UBND tỉnh` of a text is no other's than that of its board. */
const withProvince = (name: string, { province }: Board): string =>
  /(?:^|\s)tỉnh(?: (?:ủy|uỷ))?$/i.test(name) ? `${name.replace(/Tỉnh$/, "tỉnh")} ${province.name}` : name;

const spelledOut = (name: string, board: Board): string => {
  if (isBoard(name, board)) return board.name.vi;
  const small = isCapitals(name) ? withoutCapitals(name) : name;
  const full = WRITTEN_OUT.reduce((text, [abbreviation, words]) => text.replace(abbreviation, words), small);
  return isCapitals(full) ? full : withProvince(full, board);
};

/** Where no name is printed, the symbol may say who it is. */
const bySymbol = ({ issuerAbbreviation }: DocumentReference): string | null => {
  const issuer = issuerAbbreviation === null ? null : findIssuer(issuerAbbreviation);
  return issuer?.unique === true ? issuer.name.vi : null;
};

/**
 * An issuer's name in full, as records hold it.
 *
 * @param printed the name as the text has it; null where it has none
 * @returns null where neither the name nor the symbol tells
 */
export const issuerName = (printed: string | null, reference: DocumentReference, board: Board): string | null =>
  printed === null ? bySymbol(reference) : spelledOut(printed.trim(), board);
