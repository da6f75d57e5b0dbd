import { bestOf, EXACT, PREFIX, ranked, rankOf } from "../search/ranked.js";
import { fold } from "../vietnamese/fold.js";
import type { Enterprise } from "./enterprise.js";

/** What must be known of an enterprise to look for it. */
export type NamedEnterprise = Pick<Enterprise, "name" | "taxCode">;

const digitsOf = (text: string): string => text.replace(/[\s-]/g, "");

/** A tax code is looked for from its beginning: a few digits from within it mean nothing. */
const rankOfTaxCode = (code: string | null, typed: string): number | null => {
  if (code === null || !/^\d+$/.test(digitsOf(typed))) return null;
  const rank = rankOf(digitsOf(code), digitsOf(typed));
  return rank === EXACT || rank === PREFIX ? rank : null;
};

const bestRank = ({ name, taxCode }: NamedEnterprise, typed: string): number | null =>
  bestOf([rankOf(fold(name.vi), typed), rankOf(fold(name.en), typed), rankOfTaxCode(taxCode, typed)]);

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
  return typed === ""
    ? []
    : ranked(
        enterprises,
        (enterprise) => bestRank(enterprise, typed),
        ({ name }) => name.vi,
      );
};
