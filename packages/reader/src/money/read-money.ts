import { compareDecimals, type Decimal, shiftDecimal } from "@khukit/core/decimal";
import type { MeasureMatch } from "../measure/index.js";
import { type ReadNumberOptions, withAccents } from "../number/index.js";
import type { Qualifier } from "../reading.js";
import { spellingOf, type Token, textOf } from "../text/index.js";
import { moneyAt } from "./money-at.js";

export interface Money {
  /** Decimal text in the unit itself; both ends of a range. */
  readonly value: string | readonly [low: string, high: string];
  /** An ISO 4217 code, with what it is counted by: `VND/person/month`; `cent` for a hundredth of any. */
  readonly unit: string;
  readonly qualifier: Qualifier | null;
}

const ROUND: ReadonlySet<string> = new Set(["chẵn", "tròn", ".", "!", ";", "/"].map(spellingOf));

/** `Đồng chẵn./.`: what may stand behind a whole sum. */
const isClosing = ({ kind, key }: Token): boolean => kind === "break" || ROUND.has(key);

const THOUSAND = "1000" as Decimal;

/** In the market the nghìn goes without saying: `hai trăm rưỡi` are 250,000. */
const inThousands = (value: Decimal): Decimal =>
  compareDecimals(value, THOUSAND) < 0 ? shiftDecimal(value, 3) : value;

const moneyOf = ({ value, unit, qualifier, implied }: MeasureMatch, colloquial: boolean): Money => {
  const isShort = colloquial && implied;
  if (typeof value === "string") return { value: isShort ? inThousands(value) : value, unit, qualifier };
  const [low, high] = value;
  return { value: isShort ? [inThousands(low), inThousands(high)] : [low, high], unit, qualifier };
};

const readTokens = (
  tokens: readonly Token[],
  { marks = "vi", colloquial = false }: ReadNumberOptions,
): Money | null => {
  const from = tokens.findIndex(({ kind }) => kind !== "break");
  const money = from < 0 ? null : moneyAt(tokens, from, marks, { running: false, colloquial });
  return money !== null && tokens.slice(money.to).every(isClosing) ? moneyOf(money, colloquial) : null;
};

/**
 * The sum of money that a whole text writes or spells out: with its qualifier, or as a range; null where it is none. A sum
 * without its currency is đồng. Text without any accent is read as if it had them.
 *
 * @example
 * readMoney("từ 8 đến 9,5 tỷ đồng") //=> { value: ["8000000000", "9500000000"], unit: "VND", qualifier: null }
 * readMoney("hơn 2 tr đô") //=> { value: "2000000", unit: "USD", qualifier: "gt" }
 * readMoney("5 triệu đồng/người/tháng") //=> { value: "5000000", unit: "VND/person/month", qualifier: null }
 * readMoney("hai trăm rưỡi", { colloquial: true }) //=> { value: "250000", unit: "VND", qualifier: null }
 */
export const readMoney = (text: string, options: ReadNumberOptions = {}): Money | null => {
  const { tokens } = textOf(text);
  const accented = withAccents(tokens);
  return readTokens(tokens, options) ?? (accented === null ? null : readTokens(accented, options));
};
