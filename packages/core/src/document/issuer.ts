import type { Bilingual } from "../problem/problem.js";
import { withoutStroke } from "./abbreviation.js";
import {
  type IssuerRow,
  LOCAL,
  NATIONAL,
  OTHER_ISSUER_SPELLINGS,
  PARTY_LOCAL,
  PARTY_NATIONAL,
} from "./issuer-table.js";

/** A body that issues documents, by the abbreviation in its symbols. */
export interface Issuer {
  readonly abbreviation: string;
  readonly name: Bilingual;
  readonly party: boolean;
  /** There is one such body, so that its abbreviation alone says who issued. */
  readonly unique: boolean;
}

const rowsToIssuers = (rows: readonly IssuerRow[], party: boolean, unique: boolean): readonly Issuer[] =>
  rows.map(([abbreviation, vi, en]) => ({ abbreviation, name: { vi, en }, party, unique }));

const listed = (): readonly Issuer[] => [
  ...rowsToIssuers(NATIONAL, false, true),
  ...rowsToIssuers(LOCAL, false, false),
  ...rowsToIssuers(PARTY_NATIONAL, true, true),
  ...rowsToIssuers(PARTY_LOCAL, true, false),
];

const keyed = (keyOf: (text: string) => string): ReadonlyMap<string, Issuer> =>
  new Map(listed().map((issuer) => [keyOf(issuer.abbreviation), issuer]));

const BY_CAPITALS = /* @__PURE__ */ keyed((text) => text.toUpperCase());
const WITHOUT_STROKE = /* @__PURE__ */ keyed(withoutStroke);

/** So short a group may well be somebody's own abbreviation (`DU`): its D is not taken for a Đ. */
const SHORTEST_WITHOUT_STROKE = 4;

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"] as const;

const toRoman = (count: number): string => `${"X".repeat(Math.floor(count / 10))}${ROMAN[count % 10]}`;

const LEGISLATURE = /^(UBTV)?QH([1-9]|[12]\d)$/;

/** The National Assembly and its Standing Committee count their terms: `QH15`. */
const readLegislature = (capitals: string): Issuer | null => {
  const match = LEGISLATURE.exec(capitals);
  if (match === null) return null;
  const term = Number(match[2]);
  const name = match[1]
    ? { vi: "Ủy ban Thường vụ Quốc hội", en: "Standing Committee of the National Assembly" }
    : { vi: "Quốc hội", en: "National Assembly" };
  return {
    abbreviation: capitals,
    name: { vi: `${name.vi} khóa ${toRoman(term)}`, en: `${name.en}, term ${toRoman(term)}` },
    party: false,
    unique: true,
  };
};

/**
 * A well-known issuer by its abbreviation, also where its case or (from four letters on) its Đ is lost; null for all
 * others. Agencies set their own abbreviations, so null does not mean that there is no such body, and a body of the
 * list may share its abbreviation with another.
 * Source: see the table, partly from memory, unverified.
 *
 * @example
 * findIssuer("TTG")?.name.vi //=> "Thủ tướng Chính phủ"
 * findIssuer("QH15")?.name.vi //=> "Quốc hội khóa XV"
 * findIssuer("BKHDT")?.abbreviation //=> "BKHĐT"
 * findIssuer("BQLXYZ") //=> null
 */
export const findIssuer = (abbreviation: string): Issuer | null => {
  const capitals = abbreviation.toUpperCase();
  const found = BY_CAPITALS.get(OTHER_ISSUER_SPELLINGS.get(capitals) ?? capitals) ?? readLegislature(capitals);
  if (found || capitals.length < SHORTEST_WITHOUT_STROKE) return found;
  return WITHOUT_STROKE.get(withoutStroke(capitals)) ?? null;
};
