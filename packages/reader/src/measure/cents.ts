import { addDecimals, type Decimal, shiftDecimal } from "@khukit/core/decimal";
import { numberAt } from "../number/index.js";
import { type Phrases, phraseAt, phrasesOf, type Token } from "../text/index.js";
import { currencyAt } from "./currency.js";
import type { MeasureReading } from "./reading.js";

const AND: Phrases<true> = phrasesOf([["và", true]]);
const WHOLE = /^\d{1,2}$/;

interface Cents {
  readonly value: Decimal;
  readonly to: number;
}

/**
 * `2 đô và 23 xu`: the hundredths behind a currency. Without their name only where nothing else can stand (`hai đô 23`).
 */
export const withCents = (
  tokens: readonly Token[],
  sum: Decimal,
  index: number,
  reading: MeasureReading,
): Cents | null => {
  const and = phraseAt(AND, tokens, index)?.length ?? 0;
  const number = numberAt(tokens, index + and, reading.marks, { ...reading, running: reading.running && and === 0 });
  if (number === null || !WHOLE.test(number.value) || sum.includes(".")) return null;
  const name = currencyAt(tokens, number.to, true);
  if (name?.unit !== "cent" && (reading.running || name !== null || and > 0)) return null;
  return { value: addDecimals(sum, shiftDecimal(number.value, -2)), to: name?.to ?? number.to };
};
