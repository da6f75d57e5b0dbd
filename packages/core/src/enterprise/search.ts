import { collate } from "../vietnamese/collate.js";
import { fold } from "../vietnamese/fold.js";
import type { Enterprise } from "./enterprise.js";

/** What must be known of an enterprise to look for it. */
export type NamedEnterprise = Pick<Enterprise, "name" | "taxCode">;

const EXACT = 0;
const PREFIX = 1;
const WORD = 2;
const ANYWHERE = 3;

const rankOf = (text: string, typed: string): number | null => {
  if (text === typed) return EXACT;
  if (text.startsWith(typed)) return PREFIX;
  if (text.includes(` ${typed}`)) return WORD;
  return text.includes(typed) ? ANYWHERE : null;
};

const digitsOf = (text: string): string => text.replace(/[\s-]/g, "");

/** A tax code is looked for from its beginning: a few digits from within it mean nothing. */
const rankOfTaxCode = (code: string | null, typed: string): number | null => {
  if (code === null || !/^\d+$/.test(digitsOf(typed))) return null;
  const rank = rankOf(digitsOf(code), digitsOf(typed));
  return rank === EXACT || rank === PREFIX ? rank : null;
};

const bestRank = ({ name, taxCode }: NamedEnterprise, typed: string): number | null => {
  const ranks = [rankOf(fold(name.vi), typed), rankOf(fold(name.en), typed), rankOfTaxCode(taxCode, typed)];
  const found = ranks.filter((rank) => rank !== null);
  return found.length === 0 ? null : Math.min(...found);
};

/**
 * The enterprises that a typed text may mean, by either name without accents or by the beginning of the tax code: whole
 * matches first, then beginnings, then words, then the rest, each group in Vietnamese order. Nothing typed finds nothing.
 *
 * @example
 * searchEnterprises([
 *   { name: { vi: "Công ty Gốm Đăk La", en: "Dak La Ceramics" }, taxCode: "0100109106" },
 *   { name: { vi: "Đăk La", en: "Dak La" }, taxCode: null },
 * ], "dak la").map(({ name }) => name.vi)
 * //=> ["Đăk La", "Công ty Gốm Đăk La"]
 */
export const searchEnterprises = <Of extends NamedEnterprise>(
  enterprises: readonly Of[],
  text: string,
): readonly Of[] => {
  const typed = fold(text);
  if (typed === "") return [];
  return enterprises
    .flatMap((enterprise) => {
      const rank = bestRank(enterprise, typed);
      return rank === null ? [] : [{ enterprise, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank || collate(a.enterprise.name.vi, b.enterprise.name.vi))
    .map(({ enterprise }) => enterprise);
};
