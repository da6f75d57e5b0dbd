import { COPY_TYPES } from "./copy-type.js";
import { LEGAL_TYPES } from "./legal-type.js";
import { PARTY_TYPES } from "./party-type.js";
import { abbreviationOf, DOCUMENT_TYPES, type ReferenceType } from "./type.js";

/** An abbreviation as it is rightly printed, and the type that it names. */
export interface TypeAbbreviation {
  readonly printed: string;
  readonly type: ReferenceType;
}

/**
 * Spellings that name a type without being its abbreviation: CV, which offices write though the decree gives công văn
 * none, and the party's QĐi for a Quy định. Source: references on public pages (secondary source).
 */
const OTHER_SPELLINGS: readonly TypeAbbreviation[] = [
  { printed: "CV", type: "CV" },
  { printed: "QĐi", type: "QyĐ" },
];

const listed = (): readonly TypeAbbreviation[] => {
  const types = [DOCUMENT_TYPES, COPY_TYPES, LEGAL_TYPES, PARTY_TYPES].flatMap(
    (table) => Object.keys(table) as ReferenceType[],
  );
  const own = types.flatMap((type) => {
    const printed = abbreviationOf(type);
    return printed === null ? [] : [{ printed, type }];
  });
  return [...own, ...OTHER_SPELLINGS];
};

const exact = (text: string): string => text;
const anyCase = (text: string): string => text.toUpperCase();

/** Capitals without the stroke of Đ: `HD` and `HĐ` fall together, `QD` can only be `QĐ`. */
export const withoutStroke = (text: string): string => text.toUpperCase().replaceAll("Đ", "D");

const keyed = (keyOf: (text: string) => string): ReadonlyMap<string, TypeAbbreviation> =>
  new Map(
    listed()
      .toReversed()
      .map((abbreviation) => [keyOf(abbreviation.printed), abbreviation]),
  );

/** From the strictest spelling to the loosest, so that `HD` is not taken for `HĐ`. */
const SPELLINGS = /* @__PURE__ */ [exact, anyCase, withoutStroke].map((keyOf) => ({ keyOf, known: keyed(keyOf) }));

/** The abbreviation that a group of letters means, exactly or with its case or its Đ lost; null where it means none. */
export const readAbbreviation = (text: string): TypeAbbreviation | null => {
  for (const { keyOf, known } of SPELLINGS) {
    const found = known.get(keyOf(text));
    if (found) return found;
  }
  return null;
};

/**
 * The type that an abbreviation names: exactly, else in another case, else with Đ written as D; null where none does.
 * `TT` is Thông tư; in a party document it is Thông tri.
 *
 * @example
 * findTypeByAbbreviation("QĐ") //=> "QĐ"
 * findTypeByAbbreviation("QD") //=> "QĐ"
 * findTypeByAbbreviation("TTR") //=> "TTr"
 * findTypeByAbbreviation("HD") //=> "HD"
 * findTypeByAbbreviation("UBND") //=> null
 */
export const findTypeByAbbreviation = (text: string): ReferenceType | null => readAbbreviation(text)?.type ?? null;
