import type { Decimal } from "@khukit/core/decimal";
import { amountAt as countedAt } from "../amount/index.js";
import { measureAt } from "../measure/index.js";
import type { NumberMarks } from "../number/index.js";
import { numberAt } from "../number/index.js";
import type { Qualifier } from "../reading.js";
import { hasPhraseAt, phraseAt, phrasesOf, type Token } from "../text/index.js";
import { type BaseReading, baseAt, type PeriodPlaces } from "./base.js";

export type ComparisonForm = "ratio" | "change" | "multiple" | "absolute" | "share" | "points";

/** A comparison as its words say it, before it is known which figure it belongs to. */
export interface SpokenComparison {
  readonly form: ComparisonForm;
  /** Percent, times, or an amount in `unit`; never negative: see `down`. */
  readonly amount: Decimal;
  readonly unit: string | null;
  readonly down: boolean;
  readonly base: BaseReading | null;
  /** The plan or base value that is printed beside it: `kế hoạch (1,5 tỷ USD)`. */
  readonly baseValue: { readonly value: Decimal; readonly unit: string } | null;
  /** `vượt`: beyond a plan, unless another base is said. */
  readonly over: boolean;
  /** `đạt 81 %` may as well be the figure itself; `tăng 14 %` may not. */
  readonly mayBeLevel: boolean;
  readonly qualifier: Qualifier | null;
  /** Those of the figures before, where each has its own: `lần lượt 9,2 % và 4,1 %`. */
  readonly before: readonly SpokenComparison[];
  /** Where the amount itself ends, before the base. */
  readonly amountTo: number;
  readonly from: number;
  readonly to: number;
}

type Verb = "up" | "over" | "down" | "above" | "below" | "reach" | "equal" | "times" | "share";

const VERBS = phrasesOf<Verb>([
  [
    "nhích|nhích thêm|nhích lên|nhích nhẹ|tăng|tăng trưởng|cao hơn|tăng thêm|tăng lên|tăng nhẹ|tăng mạnh|tăng cao|tăng khá|tăng tới|tăng đến|nhiều hơn|lớn hơn|nhỉnh hơn|tăng bình quân|tăng vọt|cao hơn so với|vươn lên|tăng đều|mức tăng|tốc độ tăng|tăng đột biến|tốc độ tăng trưởng|mức tăng trưởng",
    "up",
  ],
  ["vượt|vượt mức|vượt trên|vượt hơn", "over"],
  [
    "tụt xuống|giảm|thấp hơn|sụt giảm|giảm nhẹ|giảm mạnh|giảm sâu|giảm còn|hụt|ít hơn|tụt|sụt|mức giảm|giảm tới|giảm đến|giảm đi|suy giảm|thiếu",
    "down",
  ],
  ["hơn|nhiều hơn so với|cao hơn so với", "above"],
  ["kém|thua|ít hơn so với|thấp hơn so với", "below"],
  [
    "đạt|đạt tỷ lệ|hoàn thành|ước đạt|đã đạt|đạt được|chỉ đạt|mới đạt|đạt mức|thực hiện đạt|hoàn thành được|tỷ lệ đạt|đạt tới",
    "reach",
  ],
  [
    "bằng|chỉ bằng|tương đương|tương ứng|ước bằng|tương đương với|mới bằng|chỉ còn bằng|xấp xỉ|tương đương bằng",
    "equal",
  ],
  ["gấp|tăng gấp|cao gấp|nhiều gấp|lớn gấp|vượt gấp", "times"],
  ["chiếm|chiếm tỷ lệ|chiếm tỷ trọng|tỷ lệ|tỷ trọng", "share"],
]);

/** Between the verb and its amount. */
const FILLERS = phrasesOf([
  [
    "lên|xuống|mức|ở mức|thêm|tới|đến|nhẹ|mạnh|cao|khá|trung bình|bình quân|tỷ lệ|là|còn|với mức|được|với|khá cao|rất cao|đạt",
    true,
  ],
]);
const MOST_FILLERS = 3;

const DOUBLE = phrasesOf<Decimal>([
  ["đôi|hai lần", "2" as Decimal],
  ["rưỡi", "1.5" as Decimal],
  ["ba", "3" as Decimal],
]);
const TIMES = phrasesOf([["lần", true]]);
const POINTS = "percentage points";
const LOOSE = phrasesOf([["hơn|gần|khoảng|trên|xấp xỉ|tới|đến|quá|chừng|ước", true]]);

const skip = (tokens: readonly Token[], index: number, phrases: typeof FILLERS, most: number): number => {
  let at = index;
  for (let step = 0; step < most; step += 1) {
    const word = phraseAt(phrases, tokens, at);
    if (word === null) break;
    at += word.length;
  }
  return at;
};

interface Amount {
  readonly amount: Decimal;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  readonly to: number;
}

const amountAt = (tokens: readonly Token[], index: number, marks: NumberMarks): Amount | null => {
  const counted = countedAt(tokens, index, marks);
  if (counted !== null && counted.unit !== null) {
    return typeof counted.value === "string"
      ? { amount: counted.value, unit: counted.unit, qualifier: counted.qualifier, to: counted.to }
      : null;
  }
  const at = skip(tokens, index, LOOSE, 2);
  const number = numberAt(tokens, at, marks);
  if (number === null) return null;
  const times = hasPhraseAt(TIMES, tokens, number.to);
  return {
    amount: number.value,
    unit: times ? "times" : null,
    qualifier: at > index ? "approx" : null,
    to: number.to + (times ? 1 : 0),
  };
};

const DIRECTION: Readonly<Partial<Record<Verb, "up" | "down">>> = {
  up: "up",
  over: "up",
  above: "up",
  down: "down",
  below: "down",
};

const formOf = (verb: Verb, unit: string | null): ComparisonForm | null => {
  if (unit === POINTS) return "points";
  if (unit === "times") return DIRECTION[verb] === "down" || verb === "share" ? null : "multiple";
  if (verb === "share") return unit === "percent" ? "share" : null;
  if (unit === "percent") return DIRECTION[verb] !== undefined ? "change" : verb === "times" ? null : "ratio";
  return unit !== null && DIRECTION[verb] !== undefined ? "absolute" : null;
};

/** `(1,5 tỷ USD)` or `330 triệu USD được giao` right behind the base. */
const baseValueAt = (
  tokens: readonly Token[],
  index: number,
  marks: NumberMarks,
): { readonly value: Decimal; readonly unit: string; readonly to: number } | null => {
  const inBrackets = tokens[index]?.text === "(";
  let at = inBrackets ? index + 1 : index;
  if (/^(?:là|:)$/.test(tokens[at]?.key ?? "")) at += 1;
  const measure = measureAt(tokens, at, marks);
  if (measure === null || typeof measure.value !== "string" || measure.unit === "percent") return null;
  const closed = inBrackets && tokens[measure.to]?.text === ")";
  if (inBrackets && !closed) return null;
  return { value: measure.value, unit: measure.unit, to: measure.to + (closed ? 1 : 0) };
};

const GIVEN = phrasesOf([["được giao|giao|đề ra|năm|đã đề ra|đặt ra", true]]);

/** What stands before the amount: `tăng so với cùng kỳ 14 %`. */
const baseThenAmount = (
  tokens: readonly Token[],
  index: number,
  marks: NumberMarks,
  periods: PeriodPlaces,
): { readonly base: BaseReading; readonly amount: Amount } | null => {
  const base = baseAt(tokens, index, periods);
  if (base === null || base.kind === "whole") return null;
  const amount = amountAt(tokens, skip(tokens, base.to, FILLERS, MOST_FILLERS), marks);
  return amount === null || amount.unit === null ? null : { base, amount };
};

const RESPECTIVELY = phrasesOf([["lần lượt|lần lượt là|tương ứng là|tương ứng", true]]);
const JOINTS = phrasesOf([[",|và|, và", true]]);
const MOST_TOGETHER = 6;

/** `giảm lần lượt 9,2 % và 4,1 %`: one percentage for each of the figures before, in their order. */
const amountsInTurn = (tokens: readonly Token[], index: number, marks: NumberMarks): readonly Amount[] => {
  const word = phraseAt(RESPECTIVELY, tokens, index);
  const amounts: Amount[] = [];
  for (let at = index + (word?.length ?? 0); word !== null && amounts.length < MOST_TOGETHER; ) {
    const amount = amountAt(tokens, at, marks);
    if (amount?.unit !== "percent") break;
    amounts.push(amount);
    const joint = phraseAt(JOINTS, tokens, amount.to);
    if (joint === null) break;
    at = amount.to + joint.length;
  }
  return amounts.length > 1 ? amounts : [];
};

const doubleAt = (tokens: readonly Token[], index: number, verb: Verb): Amount | null => {
  if (verb !== "times") return null;
  const at = skip(tokens, index, LOOSE, 1);
  const double = phraseAt(DOUBLE, tokens, at);
  return double === null || hasPhraseAt(TIMES, tokens, at + double.length)
    ? null
    : { amount: double.meaning, unit: "times", qualifier: at > index ? "approx" : null, to: at + double.length };
};

/** `bằng 121 % năm 2023`: after a ratio the time itself is the base. */
const namedAt = (index: number, periods: PeriodPlaces): BaseReading | null => {
  const named = periods.at.get(index);
  return named === undefined ? null : { kind: "named", period: named.index, from: index, to: named.to };
};

const finish = (
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

/** The last of the percentages has the base of all, and brings the others with it. */
const inTurn = (
  tokens: readonly Token[],
  parts: { readonly verb: Verb; readonly from: number; readonly base: BaseReading | null },
  amounts: readonly Amount[],
  marks: NumberMarks,
  periods: PeriodPlaces,
): SpokenComparison | null => {
  const [last, ...others] = amounts.toReversed();
  const whole = last === undefined ? null : finish(tokens, { ...parts, amount: last }, marks, periods);
  if (whole === null) return null;
  const before = others.map(({ amount, to, qualifier }) => ({ ...whole, amount, amountTo: to, qualifier, before: [] }));
  return { ...whole, before: before.toReversed() };
};

/** `(+13,5 % so với cùng kỳ)`: a sign before the percentage, in brackets. */
const signedAt = (
  tokens: readonly Token[],
  index: number,
  marks: NumberMarks,
  periods: PeriodPlaces,
): SpokenComparison | null => {
  const sign = tokens[index]?.text;
  const opens = /^[(;,]$/.test(tokens[index - 1]?.text ?? "");
  if (!opens || (sign !== "+" && sign !== "-" && sign !== "–") || tokens[index + 1]?.glued !== true) return null;
  const amount = amountAt(tokens, index + 1, marks);
  if (amount?.unit !== "percent") return null;
  return finish(tokens, { verb: sign === "+" ? "up" : "down", from: index, amount, base: null }, marks, periods);
};

/**
 * The comparison whose verb, or whose base (`so với cùng kỳ tăng 14 %`), stands at a token; or null.
 * A range, and an amount without a unit, is none.
 */
export const comparisonAt = (
  tokens: readonly Token[],
  index: number,
  marks: NumberMarks,
  periods: PeriodPlaces,
): SpokenComparison | null => {
  const before = baseAt(tokens, index, periods);
  const ahead = before !== null && before.kind !== "whole" ? before : null;
  let at = ahead?.to ?? index;
  if (ahead !== null && tokens[at]?.text === ",") at += 1;
  const verb = phraseAt(VERBS, tokens, at);
  if (verb === null) return ahead === null ? signedAt(tokens, index, marks, periods) : null;
  const start = at + verb.length;
  const double = doubleAt(tokens, start, verb.meaning);
  const turns = amountsInTurn(tokens, start, marks);
  if (turns.length > 0)
    return inTurn(
      tokens,
      { verb: verb.meaning, from: ahead === null ? at : index, base: ahead },
      turns,
      marks,
      periods,
    );
  const isAgainst = verb.meaning === "above" || verb.meaning === "below";
  const direct = double ?? amountAt(tokens, skip(tokens, start, FILLERS, MOST_FILLERS), marks);
  const from = ahead === null ? at : index;
  if (direct?.unit != null && !isAgainst) {
    return finish(tokens, { verb: verb.meaning, from, amount: direct, base: ahead }, marks, periods);
  }
  const late = ahead === null ? baseThenAmount(tokens, start, marks, periods) : null;
  if (late === null) return null;
  return finish(tokens, { verb: verb.meaning, from, amount: late.amount, base: late.base }, marks, periods);
};
