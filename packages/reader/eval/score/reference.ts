import type { ReferenceMention } from "../../src/reading.ts";
import { canonicalSymbol } from "../canonical.ts";
import type { DocumentLabel, Labels } from "../label.ts";
import type { Verdict } from "../tally.ts";

/** Number without its zeros, letters of the symbol: `07/2024/NĐ-CP` is cited once, however often. */
const keyOf = ({ number, symbol }: Pick<DocumentLabel, "number" | "symbol">): string => {
  const [first = ""] = number.split("/");
  return `${first
    .trim()
    .replace(/^0+(?=\d)/, "")
    .toLowerCase()}|${canonicalSymbol(symbol)}`;
};

const isFree = ({ self, optional }: DocumentLabel): boolean => self === true || optional === true;

/** A document is right with its number and symbol; the text's own number does not count either way. */
export const scoreReferences = ({ documents }: Labels, references: readonly ReferenceMention[]): Verdict => {
  const known = new Set(documents.map(keyOf));
  const wanted = new Map(
    documents.filter((document) => !isFree(document)).map((document) => [keyOf(document), document]),
  );
  const found = new Map(references.map((reference) => [keyOf(reference), reference]));
  const extras = [...found].filter(([key]) => !known.has(key));
  const misses = [...wanted].filter(([key]) => !found.has(key));
  return {
    tallies: {
      references: { hits: wanted.size - misses.length, extras: extras.length, misses: misses.length },
    },
    remarks: [
      ...extras.map(([key, { text }]) => `extra reference ${text} ${key}`),
      ...misses.map(([, { text }]) => `miss reference ${text}`),
    ],
  };
};
