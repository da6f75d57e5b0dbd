import type { Day } from "@khukit/core/day";
import { monthNumber, monthNumberOf, yearOf } from "./calendar.js";
import type { SaidYear, TimeContext } from "./context.js";

/** How many months a time without a year may lie ahead of the day that the text is read from; it lies less than a year away. */
export type Ahead = number;

const yearAround = (reference: Day, month: number, ahead: Ahead): number => {
  const year = yearOf(reference);
  const away = monthNumber(year, month) - monthNumberOf(reference);
  if (away > ahead) return year - 1;
  return away <= ahead - 12 ? year + 1 : year;
};

/** The last year said before a token; by halves, since they are in order. */
const saidBefore = ({ years }: TimeContext, index: number): SaidYear | undefined => {
  let low = 0;
  let high = years.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((years[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return years[low - 1];
};

const MOST_YEARS_BACK = 2;

/** A year that governs its paragraph: one that is over, or one to come. */
const governs = (said: SaidYear, index: number, around: number, reference: Day): boolean => {
  if (!said.isTopic || said.paragraphEnd < index) return false;
  const back = around - said.year;
  return back > 0 ? back <= MOST_YEARS_BACK : said.year > yearOf(reference) && back === -1;
};

/**
 * The year of a time that names none: the one in which its month lies nearest to the day the text is read from, or the year
 * that its paragraph is about; without such a day the last year that the text says before, else the first it says at all.
 *
 * @param month the time's last month, 1 to 12
 */
export const inferYear = (context: TimeContext, index: number, month: number, ahead: Ahead): number | null => {
  const said = saidBefore(context, index);
  const { reference } = context;
  if (reference === null) return (said ?? context.years[0])?.year ?? null;
  const around = yearAround(reference, month, ahead);
  return said !== undefined && governs(said, index, around, reference) ? said.year : around;
};
