import { compareDecimals, type Decimal } from "@khukit/core/decimal";
import type { Family, Trait } from "../figure/sign.js";
import { measureAt, type UnitFinder } from "../measure/index.js";
import { type NumberMarks, numberAt } from "../number/index.js";
import type { Qualifier } from "../reading.js";
import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import { COUNTED_NOUNS, type Counted } from "./counted.js";
import { COUNTED, NUMBERED } from "./nouns.js";

/** A number with what it counts, before it is known what it is a figure of. */
export interface Amount {
  readonly value: Decimal | readonly [low: Decimal, high: Decimal];
  /** Null where only what stands before it can tell. */
  readonly unit: string | null;
  /** What the counted noun tells. */
  readonly family: Family | null;
  readonly traits: readonly Trait[];
  readonly qualifier: Qualifier | null;
  readonly malformed: boolean;
  readonly from: number;
  readonly to: number;
}

/** `Điều 9`, `giai đoạn 2`: the number is part of a name. */
const isName = (tokens: readonly Token[], index: number): boolean =>
  [1, 2].some((length) => phraseAt(NUMBERED, tokens, index - length)?.length === length);

/** `B4-2`, `2019/05`: the number goes on from something before it. */
const isContinued = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  if (before === undefined) return false;
  const glue = tokens[index]?.glued === true && (before.kind === "mark" ? /[-–/.:_@+]/.test(before.text) : false);
  const earlier = tokens[index - 2]?.kind;
  return glue && before.glued && (earlier === "word" || earlier === "number");
};

const SUMS = new Set(["VND", "USD"]);
const MONEY_WORDS = phrasesOf([["đồng|usd|tỷ|triệu|đô|đô la", true]]);

/** `378 dự án trong nước/30.146 tỷ đồng`: two figures with a stroke between. */
const isBesideCount = (tokens: readonly Token[], index: number, unit: string | undefined): boolean =>
  unit !== undefined &&
  SUMS.has(unit) &&
  tokens[index - 1]?.text === "/" &&
  tokens[index - 2]?.kind === "word" &&
  phraseAt(MONEY_WORDS, tokens, index - 2) === null;

/** `3/4`, `15-9`, `B4-2`: glued to another number or letter by a sign. */
const isJoined = (tokens: readonly Token[], to: number): boolean => {
  const sign = tokens[to];
  const after = tokens[to + 1];
  return sign?.kind === "mark" && sign.glued && /[-/]/.test(sign.text) && after?.kind === "number" && after.glued;
};

/** `B4-2`, not `04 dự án/132,5 triệu USD`. */
const isCode = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 1]?.kind === "number" && isJoined(tokens, to);

/** Where the number itself begins, behind its qualifier. */
const numberFrom = (tokens: readonly Token[], index: number): number => {
  for (let at = index; at < index + MOST_BEFORE; at += 1) if (tokens[at]?.kind === "number") return at;
  return index;
};

const MOST_BEFORE = 4;

/** `12/18 KCN`: twelve of eighteen. */
const partOfCountAt = (tokens: readonly Token[], index: number, marks: NumberMarks): Amount | null => {
  const sign = tokens[index + 1];
  if (sign?.text !== "/" || tokens[index]?.kind !== "number" || tokens[index + 2]?.kind !== "number") return null;
  const part = numberAt(tokens, index, marks);
  const whole = numberAt(tokens, index + 2, marks);
  const isScale = (tokens[index + 2]?.text.length ?? 0) > 3;
  if (part?.to !== index + 1 || whole === null || isScale || isName(tokens, index)) return null;
  const noun = phraseAt(COUNTED, tokens, whole.to);
  if (noun === null || compareDecimals(part.value, whole.value) > 0) return null;
  const meaning = NOUNS.get(noun.meaning);
  if (meaning === undefined) return null;
  const { value, malformed } = part;
  return { value, qualifier: null, malformed, from: index, ...meaning, to: whole.to + noun.length };
};

/** `19,2/48 tỷ đồng`: so much of what was planned, both in the unit behind. */
const partOfMoneyAt = (tokens: readonly Token[], index: number, marks: NumberMarks): Amount | null => {
  if (tokens[index + 1]?.text !== "/" || tokens[index]?.kind !== "number" || tokens[index + 2]?.kind !== "number")
    return null;
  const part = numberAt(tokens, index, marks);
  const whole = measureAt(tokens, index + 2, marks, {});
  const number = numberAt(tokens, index + 2, marks);
  if (part?.to !== index + 1 || whole === null || number === null || !SUMS.has(whole.unit)) return null;
  if (compareDecimals(part.value, number.value) > 0) return null;
  const written = [...tokens.slice(index, index + 1), ...tokens.slice(index + 3, whole.to)];
  const own = measureAt(written, 0, marks, {});
  if (own?.to !== written.length || own.unit !== whole.unit) return null;
  return { ...own, family: null, traits: [], malformed: part.malformed, from: index, to: whole.to };
};

const QUALIFIERS = phrasesOf<Qualifier>([
  ["hơn|trên", "gt"],
  ["gần|dưới", "lt"],
  ["khoảng|chừng|xấp xỉ", "approx"],
]);

const OR_MORE = phrasesOf([["trở lên|trở xuống|đổ lên", true]]);

/** `từ 10 lao động trở lên`: who a rule is for, no count of anybody. */
const isRule = (tokens: readonly Token[], to: number): boolean =>
  phraseAt(OR_MORE, tokens, to) !== null || phraseAt(OR_MORE, tokens, to - 2) !== null;

/** A number with nothing behind it that it could count. */
const bareAt = (tokens: readonly Token[], index: number, marks: NumberMarks): Amount | null => {
  const word = phraseAt(QUALIFIERS, tokens, index);
  const at = index + (word?.length ?? 0);
  const number = tokens[at]?.kind === "number" ? numberAt(tokens, at, marks) : null;
  if (number === null) return null;
  const { value, malformed, to } = number;
  return { value, unit: null, family: null, traits: [], qualifier: word?.meaning ?? null, malformed, from: index, to };
};

const NOUNS: ReadonlyMap<string, Counted> = new Map(COUNTED_NOUNS.map(([, noun], place) => [`noun ${place}`, noun]));

/** Where no unit of measure stands, a noun that is counted; under a name of its own, so that its meaning is kept. */
const nounAt: UnitFinder = (tokens, index) => {
  const noun = phraseAt(COUNTED, tokens, index);
  return noun === null ? null : { unit: noun.meaning, to: index + noun.length };
};

/** The number or range at a token with its qualifier and its unit or counted noun, or null. */
export const amountAt = (tokens: readonly Token[], index: number, marks: NumberMarks): Amount | null => {
  const part = partOfCountAt(tokens, index, marks) ?? partOfMoneyAt(tokens, index, marks);
  if (part !== null) return part;
  const measure = measureAt(tokens, index, marks, { unitAt: nounAt });
  if (isContinued(tokens, index) && !isBesideCount(tokens, index, measure?.unit)) return null;
  const found = measure ?? bareAt(tokens, index, marks);
  if (found === null) return null;
  const [name = "", ...rate] = found.unit?.split("/") ?? [];
  const noun = NOUNS.get(name);
  const counts = noun !== undefined || found.unit === null;
  if (counts && (isName(tokens, numberFrom(tokens, index)) || isCode(tokens, found.to))) return null;
  if (noun !== undefined && isRule(tokens, found.to)) return null;
  if (noun === undefined) return { family: null, traits: [], ...found, from: index };
  return { ...found, ...noun, unit: [noun.unit, ...rate].join("/"), from: index };
};
