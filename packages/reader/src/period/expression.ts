/** What a time of the text covers, apart from its year. */
export type PeriodShape =
  | { readonly kind: "year" }
  /** So many months from the `first` of twelve. */
  | { readonly kind: "months"; readonly first: number; readonly count: number }
  /** So many whole years. */
  | { readonly kind: "span"; readonly years: number };

/** The year that a time says, if any. */
export interface SaidYear {
  readonly year: number | null;
  /** By its place beside the year the text is read in: `năm nay` 0, `năm trước` -1; null where no such word stands there. */
  readonly yearsAway: number | null;
  /** The first token after it. */
  readonly to: number;
}

/** A period as written. */
export interface PeriodExpression extends SaidYear {
  readonly shape: PeriodShape;
  readonly from: number;
}

export const monthsFrom = (first: number, count: number): PeriodShape => ({ kind: "months", first, count });

export const saysYear = ({ year, yearsAway }: SaidYear): boolean => year !== null || yearsAway !== null;
