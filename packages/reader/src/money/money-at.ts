import { isMoneyUnit, type MeasureMatch, type MeasureOptions, measureAt } from "../measure/index.js";
import type { NumberMarks } from "../number/index.js";
import type { Token } from "../text/index.js";

/**
 * The sum of money that begins at a token, where money is spoken of: `5 triệu` without its currency is đồng. Null where none
 * begins.
 *
 * @example moneyAt(tokensOf("gần 5 triệu"), 0) //=> { value: "5000000", unit: "VND", qualifier: "lt", from: 0, to: 3, … }
 */
export const moneyAt = (
  tokens: readonly Token[],
  index: number,
  marks: NumberMarks = "vi",
  options: Omit<MeasureOptions, "money"> = {},
): MeasureMatch | null => {
  const measure = measureAt(tokens, index, marks, { ...options, money: true });
  return measure !== null && isMoneyUnit(measure.unit) ? measure : null;
};
