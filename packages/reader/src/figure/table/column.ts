import { type BaseReading, baseAt, type PeriodPlaces } from "../../comparison/index.js";
import { hasPhraseAt, phrasesOf, type Token, type TokenRange } from "../../text/index.js";

/** What a column of a table holds, by its header. */
export type Column =
  | {
      readonly kind: "value";
      readonly period: number | null;
      readonly cumulative: boolean;
      readonly status: "estimate" | "target" | null;
    }
  | { readonly kind: "comparison"; readonly base: BaseReading; readonly change: boolean }
  | { readonly kind: "unit" }
  | { readonly kind: "other" };

const UNIT = phrasesOf([["đơn vị|đvt|đơn vị tính|đơn vị đo", true]]);
const PLAN = phrasesOf([["kế hoạch|kh|mục tiêu|chỉ tiêu năm|dự toán", true]]);
const FORMER = phrasesOf([["cùng kỳ|năm trước|cùng kỳ năm trước|ck", true]]);
const VALUE = phrasesOf([["thực hiện|kết quả|số liệu|ước|th|giá trị|lũy kế|cộng dồn", true]]);
const CUMULATIVE = phrasesOf([["lũy kế|cộng dồn", true]]);
const ESTIMATE = phrasesOf([["ước|ước thực hiện|ước đạt", true]]);
const CHANGE = phrasesOf([["tăng|giảm|tăng, giảm|tăng/giảm|tốc độ tăng", true]]);

const has = (tokens: readonly Token[], { from, to }: TokenRange, phrases: typeof UNIT): boolean => {
  for (let at = from; at < to; at += 1) if (hasPhraseAt(phrases, tokens, at)) return true;
  return false;
};

const baseIn = (tokens: readonly Token[], { from, to }: TokenRange, periods: PeriodPlaces): BaseReading | null => {
  for (let at = from; at < to; at += 1) {
    const base = baseAt(tokens, at, periods);
    if (base !== null && base.kind !== "whole" && base.to <= to) return base;
  }
  return null;
};

const periodIn = ({ from, to }: TokenRange, periods: PeriodPlaces): number | null => {
  for (let at = from; at < to; at += 1) {
    const place = periods.at.get(at);
    if (place !== undefined) return place.index;
  }
  return null;
};

const isShare = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ text, key }) => text === "%" || key === "so");

/** `TH/KH (%)`, `% CK`: what is compared with, where only its letters stand. */
const shortBase = (tokens: readonly Token[], cell: TokenRange): BaseReading | null => {
  if (has(tokens, cell, PLAN)) return { kind: "plan", period: null, ...cell };
  return has(tokens, cell, FORMER) ? { kind: "sameTime", period: null, ...cell } : null;
};

/** What a header's cell says of its column. */
export const columnOf = (tokens: readonly Token[], cell: TokenRange, periods: PeriodPlaces): Column => {
  if (has(tokens, cell, UNIT)) return { kind: "unit" };
  const base = isShare(tokens, cell) ? (baseIn(tokens, cell, periods) ?? shortBase(tokens, cell)) : null;
  if (base !== null) return { kind: "comparison", base, change: has(tokens, cell, CHANGE) };
  const period = periodIn(cell, periods);
  const isPlan = has(tokens, cell, PLAN);
  if (has(tokens, cell, FORMER) || (isPlan && period === null)) return { kind: "other" };
  if (period === null && !has(tokens, cell, VALUE)) return { kind: "other" };
  return {
    kind: "value",
    period,
    cumulative: has(tokens, cell, CUMULATIVE),
    status: isPlan ? "target" : has(tokens, cell, ESTIMATE) ? "estimate" : null,
  };
};
