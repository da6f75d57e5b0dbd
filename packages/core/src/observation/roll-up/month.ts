import type { Months } from "../../period/months.js";
import { type Period, toPeriod } from "../../period/period.js";

const named = (from: number, length: number): Period => {
  const year = String(Math.floor(from / 12)).padStart(4, "0");
  const month = from % 12;
  const suffix = {
    12: "",
    6: `-H${month / 6 + 1}`,
    3: `-Q${month / 3 + 1}`,
    1: `-${String(month + 1).padStart(2, "0")}`,
  }[length];
  return toPeriod(`${year}${suffix}`) as Period;
};

/** A run of months in the fewest years, halves, quarters and months that name it, in order. */
export const periodsOfMonths = ({ first, end }: Months): readonly Period[] => {
  const periods: Period[] = [];
  for (let month = first; month < end; ) {
    const length = [12, 6, 3].find((size) => month % size === 0 && month + size <= end) ?? 1;
    periods.push(named(month, length));
    month += length;
  }
  return periods;
};
