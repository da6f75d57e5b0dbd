import { spellingOf, type Text } from "../text/index.js";
import { meaningOf } from "./meaning.js";
import { type Dates, datesOf, type FoundReference, placed, type TextDate } from "./placed.js";
import { printedAt } from "./printed.js";
import { type Announcement, announcementBefore, type TypeWord } from "./type-word.js";

interface Row {
  readonly word: TypeWord | null;
  readonly end: number;
}

const SEPARATORS: ReadonlySet<string> = new Set([",", ";", "&", ...["và", "hoặc", "số"].map(spellingOf)]);
const LONGEST_SEPARATOR = 4;

const isRow = ({ tokens }: Text, from: number, to: number): boolean =>
  to - from <= LONGEST_SEPARATOR &&
  tokens.slice(from, to).every(({ kind, key }) => kind === "break" || SEPARATORS.has(key));

/** A type said once is that of several in a row: `các Nghị định số 68/2017/NĐ-CP, số 66/2020/NĐ-CP`. */
const announced = (text: Text, index: number, row: Row | null): Announcement | null => {
  const said = announcementBefore(text.tokens, index, row?.end ?? 0);
  if (said?.word != null || row?.word == null || !isRow(text, row.end, index)) return said;
  return {
    from: said?.from ?? index,
    word: row.word,
    isNear: true,
    isNumbered: said?.isNumbered ?? false,
    wordFrom: null,
  };
};

interface Found {
  readonly reference: FoundReference;
  readonly row: Row;
}

const foundAt = (text: Text, index: number, row: Row | null, dates: Dates): Found | null => {
  const printed = printedAt(text.tokens, index);
  if (printed === null) return null;
  const said = announced(text, index, row);
  const meaning = meaningOf(printed, said);
  if (meaning === null) return null;
  const reference = placed(text, index, meaning, said, dates);
  return { reference, row: { word: said?.word ?? null, end: reference.phrase.to } };
};

/**
 * The documents that a text cites, with date and issuer where the clause says them, and its own number and symbol.
 * Licences, certificates, contracts, standards, names of files and laws cited by their names alone are no references.
 * Source: Decree 30/2020/NĐ-CP, Article 15 and Appendix I (verified); party documents and damages as core reads them.
 *
 * @example
 * findReferences(textOf("Quyết định số 31/QĐ-UBND ngày 10/01/2019 của UBND tỉnh"), dates)
 * //=> [{ number: "31", symbol: "QĐ-UBND", type: "QĐ", date: "2019-01-10", issuer: "UBND tỉnh", from: 3, to: 8, … }]
 */
export const findReferences = (text: Text, dates: readonly TextDate[]): readonly FoundReference[] => {
  const known = datesOf(dates);
  const found: FoundReference[] = [];
  let row: Row | null = null;
  for (let index = 0; index < text.tokens.length; index += 1) {
    if (text.tokens[index]?.kind !== "number" || known.starts.has(index)) continue;
    const next: Found | null = foundAt(text, index, row, known);
    if (next === null) continue;
    found.push(next.reference);
    row = next.row;
    index = next.reference.to - 1;
  }
  return found;
};
