import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import type { SaidYear } from "./expression.js";
import { monthsOfYearAt, sinceNewYearAt } from "./month-span.js";

const UNTIL_NOW = phrasesOf([
  [
    "đến nay|tới nay|đến giờ|cho đến nay|đến thời điểm này|đến thời điểm hiện tại|đến hiện tại|đến hiện nay|trở lại đây",
    true,
  ],
]);

/**
 * `từ đầu năm đến nay`, `từ đầu năm 2022`: from New Year to the day of the text, whose notation is `2022-YTD`. A year of
 * null is the one the text is read in. Null where a month ends it, which makes a period: `từ đầu năm đến hết tháng 10`.
 *
 * @example yearToDateAt(tokensOf("từ đầu năm đến nay"), 0) //=> { year: null, yearsAway: null, to: 5 }
 */
export const yearToDateAt = (tokens: readonly Token[], index: number): SaidYear | null => {
  const start = sinceNewYearAt(tokens, index);
  if (start === null || monthsOfYearAt(tokens, index) !== null) return null;
  const now = phraseAt(UNTIL_NOW, tokens, start.to);
  return { ...start, to: start.to + (now?.length ?? 0) };
};
