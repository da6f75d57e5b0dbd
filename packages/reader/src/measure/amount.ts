import { addDecimals, type Decimal, shiftDecimal } from "@khukit/core/decimal";
import { type NumberMatch, numberAt, numberWordOf, overBreak } from "../number/index.js";
import { hasPhraseAt, type Token } from "../text/index.js";
import { bareMoneyUnit } from "./bare-money.js";
import { withCents } from "./cents.js";
import { closingScale } from "./closing-scale.js";
import { currencyBefore, isMoneyUnit } from "./currency.js";
import { LINKS } from "./link.js";
import type { MeasureReading } from "./reading.js";
import { scaledUnitAt } from "./scaled-unit.js";
import { isShare, unitBehind, withRate } from "./unit-behind.js";
import type { UnitMatch } from "./unit-match.js";

/** A number with what it is counted in, if that stands there. */
export interface Amount {
  readonly value: Decimal;
  readonly unit: string | null;
  readonly to: number;
  readonly malformed: boolean;
  /** The power of ten of the scale words that close the number, which a range shares; 0 where none does. */
  readonly scale: number;
  /** What it is counted in where no unit stands: đồng. */
  readonly implied: UnitMatch | null;
}

const DIGIT_WORD = /^(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)$/;

/** Also an article and a year: numbers only with a share. */
const DOUBTFUL = /^(?:một|năm)$/;

/** Hai tấn, năm phần trăm, hai đến ba tỷ: in running text a digit in words is a number only with its unit, or in a range. */
const digitWordAt = (tokens: readonly Token[], index: number, reading: MeasureReading): NumberMatch | null => {
  const word = tokens[index]?.text ?? "";
  const number = DIGIT_WORD.test(word) ? numberAt(tokens, index, reading.marks, { running: false }) : null;
  if (number === null || number.to !== index + 1) return null;
  const unit = unitBehind(tokens, number.to, 0, reading)?.unit;
  const isMeasured = unit !== undefined || hasPhraseAt(LINKS, tokens, number.to);
  return isMeasured && (!DOUBTFUL.test(word) || (unit !== undefined && isShare(unit))) ? number : null;
};

const readNumberAt = (tokens: readonly Token[], index: number, reading: MeasureReading): NumberMatch | null =>
  numberAt(tokens, index, reading.marks, reading) ?? (reading.running ? digitWordAt(tokens, index, reading) : null);

/** `120,000 đồng`: no currency is counted to the thousandth, so the comma groups, whatever the text does elsewhere. */
const GROUPED_BY_COMMA = /^[1-9]\d{0,2},\d{3}$/;

const inCurrency = (
  tokens: readonly Token[],
  from: number,
  number: NumberMatch,
  scale: number,
  unit: string,
): Decimal => {
  const token = tokens[number.to - 1];
  const isGrouped = scale === 0 && isMoneyUnit(unit) && GROUPED_BY_COMMA.test(token?.text ?? "");
  return isGrouped ? (numberAt(tokens, from, "en", { running: false })?.value ?? number.value) : number.value;
};

const HALF = "0.5" as Decimal;

/** `2 tấn rưỡi`; `2 đô và 23 xu`. */
const completed = (tokens: readonly Token[], amount: Amount, reading: MeasureReading): Amount => {
  const { value, unit, to } = amount;
  if (numberWordOf(tokens[to])?.kind === "half") return { ...amount, value: addDecimals(value, HALF), to: to + 1 };
  const takesCents = unit !== null && unit !== "VND" && unit !== "cent" && isMoneyUnit(unit) && amount.scale === 0;
  const cents = takesCents ? withCents(tokens, value, to, reading) : null;
  return cents === null ? amount : { ...amount, ...cents };
};

const plainAmount = (tokens: readonly Token[], from: number, reading: MeasureReading): Amount | null => {
  const number = readNumberAt(tokens, from, reading);
  if (number === null) return null;
  const { value, to, malformed } = number;
  const scale = closingScale(tokens, from, to);
  const run = scaledUnitAt(tokens, to);
  if (run !== null) {
    const rated = withRate(tokens, run);
    return { ...rated, value: shiftDecimal(value, run.exponent), malformed, scale: run.exponent, implied: null };
  }
  const unit = unitBehind(tokens, to, scale, reading);
  if (unit === null) {
    return { value, unit: null, to, malformed, scale, implied: bareMoneyUnit(tokens, from, number, reading) };
  }
  const exact = inCurrency(tokens, from, number, scale, unit.unit);
  return completed(tokens, { ...unit, value: exact, malformed, scale, implied: null }, reading);
};

const isBehindNumber = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.kind === "number" || numberWordOf(tokens[index - 1])?.kind === "scale";

/** `$10`, `USD 5 triệu` */
const prefixedAmount = (tokens: readonly Token[], index: number, reading: MeasureReading): Amount | null => {
  const currency = reading.running && isBehindNumber(tokens, index) ? null : currencyBefore(tokens, index);
  const number = currency === null ? null : numberAt(tokens, currency.to, reading.marks, reading);
  if (currency === null || number === null) return null;
  const scale = closingScale(tokens, currency.to, number.to);
  const value = inCurrency(tokens, currency.to, number, scale, currency.unit);
  const repeated = unitBehind(tokens, number.to, scale, reading);
  const rated = withRate(tokens, { unit: currency.unit, to: number.to });
  const unit = repeated?.unit === currency.unit ? repeated : rated;
  return { ...unit, value, malformed: number.malformed, scale, implied: null };
};

/** The number at a token and its unit; null where no number begins. */
export const amountAt = (tokens: readonly Token[], index: number, reading: MeasureReading): Amount | null =>
  prefixedAmount(tokens, index, reading) ?? plainAmount(tokens, overBreak(tokens, index), reading);
