import { addDecimals, type Decimal, shiftDecimal } from "@khukit/core/decimal";
import type { ScaleWord } from "./scale.js";
import type { Term } from "./term.js";

/** A number put together from terms and scale words: hai tỷ | ba trăm triệu | năm nghìn. */
export interface Magnitude {
  /** What was counted by tỷ, and its smallest place: 12 of nghìn tỷ, 18 of tỷ tỷ. */
  readonly high: Decimal;
  readonly highPlace: number;
  /** What came after the last tỷ, and the largest place in it. */
  readonly section: Decimal;
  readonly top: number;
  /** The last place that was named; 0 where the units were said, infinite where nothing was. */
  readonly last: number;
  /** Rưỡi was said: only a scale or lẻ can follow. */
  readonly closed: boolean;
  readonly to: number;
  readonly malformed: boolean;
  readonly words: boolean;
  /** A place word stands in it (mười, trăm, nghìn …): it can hardly be anything but a number. */
  readonly placed: boolean;
}

const ZERO = "0" as Decimal;
const FIVE = "5" as Decimal;
const BILLION = 9;

/** Nothing yet, at a token. */
export const emptyAt = (index: number): Magnitude => ({
  high: ZERO,
  highPlace: 0,
  section: ZERO,
  top: 0,
  last: Number.POSITIVE_INFINITY,
  closed: false,
  to: index,
  malformed: false,
  words: true,
  placed: false,
});

/** Whether anything was said. */
export const hasBegun = ({ last }: Magnitude): boolean => last !== Number.POSITIVE_INFINITY;

const sum = (left: Decimal, right: Decimal): Decimal =>
  left === ZERO ? right : right === ZERO ? left : addDecimals(left, right);

/** Hai nghìn tỷ | năm mươi tỷ: smaller than what tỷ counted before, so it is added. */
const isAddedToHigh = ({ high, highPlace, top }: Magnitude, exponent: number): boolean =>
  high !== ZERO && top + exponent < highPlace;

/** By tỷ all is counted that was said since the last tỷ, or even before it: một tỷ không trăm linh năm tỷ. */
const countedByBillion = (before: Magnitude, term: Decimal, { exponent, to }: ScaleWord, place: number): Magnitude => {
  const section = sum(before.section, term);
  const high =
    section !== ZERO && isAddedToHigh(before, exponent)
      ? sum(before.high, shiftDecimal(section, exponent))
      : shiftDecimal(sum(before.high, section), exponent);
  return { ...before, high, highPlace: place, section: ZERO, top: 0, last: exponent, to, placed: true };
};

/** Một nghìn hai trăm | triệu. */
const counted = (before: Magnitude, term: Decimal, { exponent, to }: ScaleWord): Magnitude => ({
  ...before,
  section: shiftDecimal(sum(before.section, term), exponent),
  top: exponent,
  last: exponent,
  to,
  placed: true,
});

/** Hai triệu | năm nghìn. */
const added = (before: Magnitude, term: Decimal, { exponent, to }: ScaleWord): Magnitude => ({
  ...before,
  section: sum(before.section, shiftDecimal(term, exponent)),
  top: Math.max(before.top, exponent),
  last: exponent,
  to,
  placed: true,
});

/** Not a bare digit, which may be of any place: một nghìn hai triệu. */
const isSaidInFull = ({ form, width }: Term): boolean =>
  form === "figure" ? width === 3 : form !== "digit" && form !== "late";

/** A term with the scale behind it; null where they do not fit what was said before (một nghìn hai triệu). */
export const withScale = (before: Magnitude, term: Term, scale: ScaleWord): Magnitude | null => {
  const { value } = term;
  const { exponent } = scale;
  const isWhole = isSaidInFull(term) || !hasBegun(before);
  if (exponent >= BILLION) {
    return isWhole || isAddedToHigh(before, exponent) ? countedByBillion(before, value, scale, exponent) : null;
  }
  if (exponent < before.last) return added(before, value, scale);
  return isWhole && before.top < exponent ? counted(before, value, scale) : null;
};

/** Nothing that people count needs more places. */
const HIGHEST = 60;

/** A scale counted by a larger one: nghìn | tỷ. */
export const scaled = (before: Magnitude, scale: ScaleWord): Magnitude | null => {
  const { exponent } = scale;
  if (exponent < BILLION) return exponent > before.last && before.last > 0 ? counted(before, ZERO, scale) : null;
  if (before.high.length > HIGHEST) return null;
  const place = exponent + (before.last < BILLION ? before.last : before.highPlace);
  return countedByBillion(before, ZERO, scale, place);
};

/** Rưỡi: half of the last place. */
export const halved = (before: Magnitude, to: number): Magnitude => {
  const half = shiftDecimal(FIVE, before.last - 1);
  return { ...before, section: sum(before.section, half), closed: true, to };
};

/** The units, which end the number. */
export const withUnits = (before: Magnitude, units: Decimal, to: number): Magnitude => ({
  ...before,
  section: sum(before.section, units),
  last: 0,
  to,
});

/** All that was said. */
export const totalOf = ({ high, section }: Magnitude): Decimal => sum(high, section);
