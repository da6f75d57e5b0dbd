import type { NumberMarks } from "../number/index.js";
import type { Token } from "../text/index.js";
import { type Amount, skip } from "./amount.js";
import { type BaseReading, baseAt, type PeriodPlaces } from "./base.js";
import { baseValueAt, GIVEN } from "./base-value.js";
import type { SpokenComparison } from "./spoken.js";
import { DIRECTION, formOf, type Verb } from "./verb.js";

/** `bằng 121 % năm 2023`: after a ratio the time itself is the base. */
const namedAt = (index: number, periods: PeriodPlaces): BaseReading | null => {
  const named = periods.at.get(index);
  return named === undefined ? null : { kind: "named", period: named.index, from: index, to: named.to };
};

export const finish = (
  tokens: readonly Token[],
  parts: { readonly verb: Verb; readonly from: number; readonly amount: Amount; readonly base: BaseReading | null },
  marks: NumberMarks,
  periods: PeriodPlaces,
): SpokenComparison | null => {
  const { verb, from, amount } = parts;
  const form = formOf(verb, amount.unit);
  if (form === null) return null;
  const isRatio = verb === "reach" || verb === "equal" || verb === "times";
  const after =
    parts.base === null ? (baseAt(tokens, amount.to, periods) ?? (isRatio ? namedAt(amount.to, periods) : null)) : null;
  const base = parts.base ?? after;
  const end = after === null || after.kind === "whole" ? amount.to : after.to;
  const printed = base !== null && base.kind !== "whole" ? baseValueAt(tokens, end, marks) : null;
  const to = printed === null ? end : skip(tokens, printed.to, GIVEN, 2);
  return {
    form: form === "ratio" && base?.kind === "whole" ? "share" : form,
    amount: amount.amount,
    unit: amount.unit,
    down: DIRECTION[verb] === "down",
    over: verb === "over",
    base: base?.kind === "whole" ? null : base,
    baseValue: printed === null ? null : { value: printed.value, unit: printed.unit },
    qualifier: amount.qualifier,
    amountTo: amount.to,
    before: [],
    mayBeLevel: verb === "reach" || verb === "equal" || verb === "share",
    from,
    to,
  };
};
