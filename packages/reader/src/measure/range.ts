import { compareDecimals, type Decimal, shiftDecimal } from "@khukit/core/decimal";
import { type Phrases, phraseAt, type Token } from "../text/index.js";
import { type Amount, amountAt } from "./amount.js";
import { LINKS, OPENINGS } from "./link.js";
import { isPartOfName } from "./name.js";
import { exactBefore, qualifierBefore } from "./qualifier.js";
import type { MeasureReading } from "./reading.js";

/** A sum or both ends of a range, with their unit. */
export interface Extent {
  readonly value: Decimal | readonly [low: Decimal, high: Decimal];
  readonly unit: string;
  readonly to: number;
  readonly malformed: boolean;
  /** The unit does not stand there. */
  readonly implied: boolean;
  /** `Từ 10 tỷ đồng`: nothing without what follows it. */
  readonly open: boolean;
}

/** `5 – 8 tỷ đồng`: the scale of the second is that of the first too, unless the first would be the larger by it. */
const lowOf = (low: Amount, high: Amount): Decimal => {
  if (low.scale > 0 || low.unit !== null) return low.value;
  const scaled = shiftDecimal(low.value, high.scale);
  return compareDecimals(scaled, high.value) < 0 ? scaled : low.value;
};

const joined = (low: Amount, high: Amount): Extent | null => {
  const unit = high.unit ?? high.implied?.unit;
  const isSame = low.unit === null || unit === low.unit || unit?.startsWith(`${low.unit}/`);
  if (unit === undefined || !isSame) return null;
  const first = lowOf(low, high);
  if (compareDecimals(first, high.value) >= 0) return null;
  const to = high.unit === null ? (high.implied?.to ?? high.to) : high.to;
  const malformed = low.malformed || high.malformed;
  return { value: [first, high.value], unit, to, malformed, implied: high.unit === null, open: false };
};

/** Where the number stands behind words that say how exact it is. */
const pastQualifier = (tokens: readonly Token[], index: number): number =>
  qualifierBefore(tokens, index)?.to ?? exactBefore(tokens, index) ?? index;

const rangeFrom = (
  tokens: readonly Token[],
  low: Amount,
  links: Phrases<true>,
  reading: MeasureReading,
): Extent | null => {
  const link = phraseAt(links, tokens, low.to);
  const high = link === null ? null : amountAt(tokens, pastQualifier(tokens, low.to + link.length), reading);
  return high === null ? null : joined(low, high);
};

const single = (amount: Amount, open: boolean): Extent | null => {
  const { value, malformed } = amount;
  const unit = amount.unit === null ? amount.implied : { unit: amount.unit, to: amount.to };
  return unit === null ? null : { ...unit, value, malformed, implied: amount.unit === null, open };
};

const openedAt = (tokens: readonly Token[], index: number, reading: MeasureReading): Extent | null => {
  const opening = phraseAt(OPENINGS, tokens, index);
  if (opening === null) return null;
  const low = amountAt(tokens, pastQualifier(tokens, index + opening.length), reading);
  return low === null ? null : (rangeFrom(tokens, low, opening.meaning, reading) ?? single(low, true));
};

/** The sum or range at a token, with its unit. */
export const extentAt = (tokens: readonly Token[], index: number, reading: MeasureReading): Extent | null => {
  const opened = openedAt(tokens, index, reading);
  if (opened !== null) return opened;
  const low = amountAt(tokens, index, reading);
  if (low === null) return null;
  const isName = reading.running && low.unit === null && isPartOfName(tokens, index);
  return (isName ? null : rangeFrom(tokens, low, LINKS, reading)) ?? single(low, false);
};
