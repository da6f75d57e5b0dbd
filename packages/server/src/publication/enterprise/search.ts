import { type Enterprise, searchEnterprises } from "@khukit/core/enterprise";
import { onceForEach } from "../once-for-each.js";
import { holdsWords, searchedText, wordsOf } from "../words.js";

const textOf = onceForEach(({ name }: Enterprise) => searchedText(name.vi, name.en));

const digitsOf = (text: string): string => text.replace(/[\s-]/g, "");

const hasTaxCode = ({ taxCode }: Enterprise, digits: string): boolean =>
  /^\d+$/.test(digits) && taxCode !== null && digitsOf(taxCode).startsWith(digits);

/**
 * The enterprises whose names hold every word that was typed, or whose tax code begins so. Those that hold the words as
 * they stand come first, the best match before the others; the rest follow in the table's order.
 */
export const findEnterprises = (enterprises: readonly Enterprise[], query: string): readonly Enterprise[] => {
  const words = wordsOf(query);
  const digits = digitsOf(query);
  const found = enterprises.filter(
    (enterprise) => holdsWords(textOf(enterprise), words) || hasTaxCode(enterprise, digits),
  );
  const best = searchEnterprises(found, query);
  const isBest = new Set(best);
  return [...best, ...found.filter((enterprise) => !isBest.has(enterprise))];
};
