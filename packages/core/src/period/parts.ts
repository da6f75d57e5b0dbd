import type { Brand } from "../record/brand.js";

/**
 * The time that a figure covers, in canonical text: `2023`, `2023-H1`, `2023-Q3`, `2023-9M` (the first nine months),
 * `2023-07`, `2021/2030`, in the years 1000 to 9999. The day up to which it was counted is another thing: see `asOf`.
 */
export type Period = Brand<string, "Period">;

export type PeriodParts =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "half"; readonly year: number; readonly half: number }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly kind: "first-months"; readonly year: number; readonly months: number }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "span"; readonly from: number; readonly to: number };

export type PeriodKind = PeriodParts["kind"];

const FORM = /^([1-9]\d{3})(?:-(?:H([12])|Q([1-4])|([2-9]|1[01])M|(0[1-9]|1[0-2]))|\/([1-9]\d{3}))?$/;

const read = (text: string): PeriodParts | null => {
  const match = FORM.exec(text);
  if (!match) return null;
  const [year = 0, half, quarter, months, month, to] = match.slice(1).map(Number);
  if (half) return { kind: "half", year, half };
  if (quarter) return { kind: "quarter", year, quarter };
  if (months) return { kind: "first-months", year, months };
  if (month) return { kind: "month", year, month };
  if (to) return to > year ? { kind: "span", from: year, to } : null;
  return { kind: "year", year };
};

/**
 * The period that a canonical text names, or null. Wordings are for `parsePeriod`.
 *
 * @example
 * toPeriod("2023-Q3") //=> "2023-Q3"
 * toPeriod("quý III/2023") //=> null
 */
export const toPeriod = (text: string): Period | null => (read(text) ? (text as Period) : null);

/**
 * A period taken apart.
 *
 * @example partsOfPeriod("2023-9M" as Period) //=> { kind: "first-months", year: 2023, months: 9 }
 */
export const partsOfPeriod = (period: Period): PeriodParts => read(period) as PeriodParts;
