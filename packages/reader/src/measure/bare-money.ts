import { endsSumBefore, type NumberMatch } from "../number/index.js";
import type { Token } from "../text/index.js";
import { largestScale } from "./closing-scale.js";
import { rateAt } from "./rate.js";
import type { MeasureReading } from "./reading.js";
import type { UnitMatch } from "./unit-match.js";

const BILLION = 9;
const MILLION = 6;
const THOUSAND = 3;

/** `18 triệu/người`, `7 triệu/tháng`: only money is told so. */
const PRICED = /^\/(?:person|household|month)\b/;

/** Năm, một trăm: one word alone is no price, even where prices are spoken of. */
const isPrice = ({ to, words }: NumberMatch, from: number): boolean => !words || to - from > 1;

/**
 * A sum without its currency is đồng: `5 tỷ` wherever nothing else is counted; `5 triệu`, `500k` where money is spoken of; any
 * number where nothing but money can stand. Source: how offices and newspapers write.
 */
export const bareMoneyUnit = (
  tokens: readonly Token[],
  from: number,
  number: NumberMatch,
  { money, running }: MeasureReading,
): UnitMatch | null => {
  const scale = largestScale(tokens, from, number.to);
  const rate = scale >= THOUSAND ? rateAt(tokens, number.to) : null;
  const isPriced = scale >= MILLION && rate !== null && PRICED.test(rate.rate);
  const isSum = money && !running ? isPrice(number, from) : scale >= (money ? THOUSAND : BILLION);
  if (!isSum && !isPriced) return null;
  if (rate !== null) return { unit: `VND${rate.rate}`, to: rate.to };
  return endsSumBefore(tokens[number.to]) ? { unit: "VND", to: number.to } : null;
};
