import { addDecimals, type Decimal } from "../decimal/decimal.js";
import type { Comparison } from "./comparison.schema.js";

const MINUS_HUNDRED = "-100" as Decimal;

/**
 * By how many percent a comparison says the figure rose (negative: fell); null where it does not say so.
 *
 * @example changeInPercent({ base: "yoy", form: "ratio", value: "89" }) //=> "-11"
 */
export const changeInPercent = ({ form, value }: Comparison): Decimal | null => {
  switch (form) {
    case "ratio":
      return addDecimals(value, MINUS_HUNDRED);
    case "change":
      return value;
    case "multiple":
    case "absolute":
      return null;
  }
};
