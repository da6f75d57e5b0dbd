import { isNegative } from "../decimal/decimal.js";
import type { CapitalAmounts } from "./capital.schema.js";

/** Whether a sum in either currency is below zero. */
export const hasNegative = ({ usd, vnd }: CapitalAmounts): boolean => isNegative(usd) || isNegative(vnd);

/** Whether there is nothing in either currency. */
export const isNothing = ({ usd, vnd }: CapitalAmounts): boolean => usd === "0" && vnd === "0";
