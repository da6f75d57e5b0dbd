import type { Day } from "@khukit/core/day";
import type { Text, TokenRange } from "../text/index.js";
import { type DatedPlace, type DatesByToken, datesByEnd, datesByStart, detailAfter, detailBefore } from "./detail.js";
import type { Meaning } from "./meaning.js";
import type { Announcement } from "./type-word.js";

/** A document cited in a text, or its own number; the range is number and symbol. */
export interface FoundReference extends Meaning, TokenRange {
  readonly date: Day | null;
  /** As said in the clause, else by the symbol where that leaves no doubt. */
  readonly issuer: string | null;
  /** The words that belong to it, from its type to its date and issuer. */
  readonly phrase: TokenRange;
}

/** A date of the text. */
export interface TextDate extends DatedPlace {
  readonly inferred: boolean;
}

export interface Dates {
  readonly starts: DatesByToken;
  readonly ends: DatesByToken;
}

/** The dates that may be a document's: a day without its year is none. */
export const datesOf = (dates: readonly TextDate[]): Dates => {
  const certain = dates.filter(({ inferred }) => !inferred);
  return { starts: datesByStart(certain), ends: datesByEnd(certain) };
};

/** A reference with the date and the issuer that stand behind or before it. */
export const placed = (
  text: Text,
  index: number,
  meaning: Meaning,
  said: Announcement | null,
  { starts, ends }: Dates,
): FoundReference => {
  const after = detailAfter(text, meaning.to, starts);
  const from = said?.wordFrom ?? said?.from ?? index;
  const before = after.date === null || after.issuer === null ? detailBefore(text, from, ends) : null;
  return {
    ...meaning,
    date: after.date ?? before?.date ?? null,
    issuer: after.issuer ?? before?.issuer ?? meaning.issuer,
    from: index,
    phrase: { from, to: after.to },
  };
};
