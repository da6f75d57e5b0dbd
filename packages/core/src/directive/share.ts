import { type Decimal, divideDecimals, shiftDecimal } from "../decimal/decimal.js";

const ofCount = (count: number): Decimal => String(count) as Decimal;

/** How many percent of a whole a part is, to two decimals, half rounded up; null where the whole is nothing. */
export const shareInPercent = (part: number, whole: number): Decimal | null =>
  divideDecimals(shiftDecimal(ofCount(part), 2), ofCount(whole), 2);
