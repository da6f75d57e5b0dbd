import { mendGroup } from "./group.js";
import { findIssuer } from "./issuer.js";
import type { Group, Groups } from "./reference-text.js";
import type { SymbolContext, SymbolReading } from "./symbol-reading.js";

/**
 * The legislature's documents carry no type (`202/2025/QH15`), nor did those of the Government and the Prime Minister
 * before 1997 (`36/CP`). Source: references on public pages (verified); the date from memory, unverified.
 */
const ALONE = /^(?:(?:UBTV)?QH\d+|CP|TTg|HĐBT)$/;

const readAlone = (group: Group, { year }: SymbolContext): SymbolReading | null => {
  const abbreviation = findIssuer(group.text)?.abbreviation ?? "";
  if (!ALONE.test(abbreviation) || (group.mark === "" && year === null)) return null;
  return {
    type: null,
    kind: "legal",
    issuerAbbreviation: abbreviation,
    unit: null,
    ambiguous: false,
    printed: [group],
    mended: [{ mark: "/", text: abbreviation }],
  };
};

/** What nobody we know has issued must be well formed to be taken for a reference: there are many pairs like `5/A-B`. */
const isWellFormed = ([first, ...units]: Groups, { letter }: SymbolContext): boolean =>
  first.text.length > 1 && first.mark === "/" && units.every(({ mark }) => mark === "-") && !/[A-Z]/.test(letter);

/**
 * The symbol of a công văn: issuer, then the unit that drafted it or its field (`UBND-KT`). Null where there is no unit,
 * for a single abbreviation may be anything.
 * Source: Decree 30/2020/NĐ-CP, Appendix I (verified).
 */
export const readUntypedSymbol = (groups: Groups, context: SymbolContext): SymbolReading | null => {
  const [first, ...rest] = groups;
  if (rest.length === 0) return readAlone(first, context);
  const isKnown = findIssuer(first.text) !== null;
  if (!isKnown && !isWellFormed(groups, context)) return null;
  const texts = groups.map(({ text }) => mendGroup(text, isKnown));
  if (!texts.every((text) => text !== null)) return null;
  const [issuer = null, ...units] = texts;
  return {
    type: "CV",
    kind: "administrative",
    issuerAbbreviation: issuer,
    unit: units.join("-"),
    ambiguous: false,
    printed: groups,
    mended: texts.map((text, index): Group => ({ mark: index === 0 ? "/" : "-", text })),
  };
};
