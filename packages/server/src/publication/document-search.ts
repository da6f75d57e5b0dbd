import { type Document, formatReference } from "@khukit/core/document";
import { onceForEach } from "./once-for-each.js";
import { searchedText, wordsOf } from "./words.js";

interface Searched {
  readonly text: string;
  /** Its numbers without the zeros in front: `7` of `07/BC-KKT`. */
  readonly numbers: ReadonlySet<string>;
}

const bare = (digits: string): string => digits.replace(/^0+(?=\d)/, "");

const searchedOf = onceForEach((document: Document): Searched => {
  const text = searchedText(formatReference(document), document.subject, document.issuer);
  return { text, numbers: new Set((text.match(/\d+/g) ?? []).map(bare)) };
});

/**
 * Every word of the query stands in reference, subject or issuer; accents and capitals do not matter. A number is a
 * whole number: `45` finds 45/KH-KKT and not 645/TB-KKT.
 */
export const matchesDocument = (document: Document, query: string): boolean => {
  const { text, numbers } = searchedOf(document);
  return wordsOf(query).every((word) => (/^\d+$/.test(word) ? numbers.has(bare(word)) : text.includes(word)));
};
