import type { Decimal } from "@khukit/core/decimal";
import type { NumberMarks } from "../number/index.js";
import { phraseAt, phrasesOf, type Token } from "../text/index.js";
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

/** What a comparison is read from. */
export interface Ground {
  readonly tokens: readonly Token[];
  readonly marks: NumberMarks;
  readonly periods: PeriodPlaces;
}

export interface Parts {
  readonly verb: Verb;
  readonly from: number;
  readonly amount: Amount;
  /** Where it stood before the amount. */
  readonly base: BaseReading | null;
}

interface Base {
  readonly base: BaseReading | null;
  readonly value: { readonly value: Decimal; readonly unit: string } | null;
  readonly to: number;
}

const FIGURE_OF = phrasesOf([["so với con số|so với mức|so với số|so với|từ mức|từ", true]]);

/** `so với con số 118 triệu USD của năm 2015`: the base's value before the base. */
const valueThenBase = ({ tokens, marks, periods }: Ground, index: number): Base | null => {
  const words = phraseAt(FIGURE_OF, tokens, index);
  const printed = words === null ? null : baseValueAt(tokens, index + words.length, marks);
  const base = printed === null ? null : (baseAt(tokens, printed.to, periods) ?? namedOf(tokens, printed.to, periods));
  if (printed === null || base === null || base.kind === "whole") return null;
  return { base, value: printed, to: base.to };
};

const OF = phrasesOf([["của|trong|hồi", true]]);

const namedOf = (tokens: readonly Token[], index: number, periods: PeriodPlaces): BaseReading | null =>
  namedAt(index + (phraseAt(OF, tokens, index)?.length ?? 0), periods);

const isRatio = (verb: Verb): boolean => verb === "reach" || verb === "equal" || verb === "times";

/** The base behind the amount with the value that may be printed beside it. */
const baseBehind = (ground: Ground, { verb, amount, base: ahead }: Parts): Base => {
  const { tokens, marks, periods } = ground;
  const valued = ahead === null ? valueThenBase(ground, amount.to) : null;
  if (valued !== null) return valued;
  const bare = isRatio(verb) ? namedAt(amount.to, periods) : null;
  const behind = ahead === null ? (baseAt(tokens, amount.to, periods) ?? bare) : null;
  const base = ahead ?? behind;
  const end = behind === null || behind.kind === "whole" ? amount.to : behind.to;
  const printed = base === null || base.kind === "whole" ? null : baseValueAt(tokens, end, marks);
  return { base, value: printed, to: printed === null ? end : skip(tokens, printed.to, GIVEN, 2) };
};

/** A comparison from its verb and amount, with whatever stands behind them; null where they make none. */
export const finish = (ground: Ground, parts: Parts): SpokenComparison | null => {
  const { verb, from, amount } = parts;
  const form = formOf(verb, amount.unit);
  if (form === null) return null;
  const { base, value, to } = baseBehind(ground, parts);
  const isShare = base?.kind === "whole";
  return {
    form: form === "ratio" && isShare ? "share" : form,
    amount: amount.amount,
    unit: amount.unit,
    down: DIRECTION[verb] === "down",
    over: verb === "over",
    base: isShare ? null : base,
    baseValue: value === null ? null : { value: value.value, unit: value.unit },
    qualifier: amount.qualifier,
    amountTo: amount.to,
    before: [],
    mayBeLevel: verb === "reach" || verb === "equal" || verb === "share",
    from,
    to,
  };
};
