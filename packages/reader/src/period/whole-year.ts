import { longNumber } from "../date/numeral.js";
import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import type { PeriodExpression } from "./expression.js";
import { namedYearAt, relativeYearAt } from "./year-part.js";

const WHOLE = phrasesOf([["cả|trong|cả trong|trong cả|cho|kế hoạch|toàn", true]]);

/** A year that is all the text: `2014`, `năm 2014`, `cả năm 2024`, `năm ngoái`. */
export const wholeYearAt = (tokens: readonly Token[], index: number): PeriodExpression | null => {
  const at = index + (phraseAt(WHOLE, tokens, index)?.length ?? 0);
  const named = namedYearAt(tokens, at) ?? relativeYearAt(tokens, at);
  if (named !== null) return { shape: { kind: "year" }, ...named, from: index };
  const year = longNumber(tokens[index]);
  return year === null ? null : { shape: { kind: "year" }, year, yearsAway: null, from: index, to: index + 1 };
};
