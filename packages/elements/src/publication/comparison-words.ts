import { compareDecimals, type Decimal } from "@khukit/core/decimal";
import { type Comparison, changeInPercent } from "@khukit/core/observation";
import type { Unit } from "@khukit/core/unit";
import { formatDecimal, formatQuantity, type Locale } from "@khukit/core/vietnamese";

export interface WordedComparison {
  /** A trend in words: "tăng 14% so với cùng kỳ". */
  readonly words: string;
  /** As the source puts it: "bằng 114% so với cùng kỳ". */
  readonly source: string;
  /** Up 1, down -1, the same 0. */
  readonly trend: -1 | 0 | 1;
}

const WORDS = {
  vi: {
    bases: { yoy: "cùng kỳ", plan: "kế hoạch", previous: "kỳ trước" },
    up: "tăng",
    down: "giảm",
    than: "so với",
    same: "bằng",
    ratio: (percent: string, base: string) => `bằng ${percent} so với ${base}`,
    reached: (percent: string, base: string) => `đạt ${percent} ${base}`,
    multiple: (times: string, base: string) => `gấp ${times} lần ${base}`,
  },
  en: {
    bases: { yoy: "the same period last year", plan: "the plan", previous: "the previous period" },
    up: "up",
    down: "down",
    than: "on",
    same: "same as",
    ratio: (percent: string, base: string) => `${percent} of ${base}`,
    reached: (percent: string, base: string) => `${percent} of ${base}`,
    multiple: (times: string, base: string) => `${times} times ${base}`,
  },
} as const;

const ZERO = "0" as Decimal;

/** What a ratio or a multiple is when nothing has changed. */
const UNCHANGED = { ratio: "100", multiple: "1", change: "0", absolute: "0" } as const;

const trendWords = (comparison: Comparison, unit: Unit, language: Locale): string => {
  const { bases, up, down, than, same } = WORDS[language];
  const base = bases[comparison.base];
  const percent = changeInPercent(comparison);
  const change = percent ?? comparison.value;
  const direction = compareDecimals(change, ZERO);
  if (direction === 0) return `${same} ${base}`;
  const amount = formatQuantity(change.replace("-", "") as Decimal, percent === null ? unit : "percent", {
    locale: language,
  });
  return `${direction > 0 ? up : down} ${amount} ${than} ${base}`;
};

/**
 * A comparison in words. A share of a plan is reached, not risen; a multiple stays a multiple; what is left is told
 * as a rise or a fall, with the source's own form beside it.
 *
 * @example
 * comparisonWords({ base: "yoy", form: "ratio", value: "114" }, "USD", "vi")
 * //=> { words: "tăng 14% so với cùng kỳ", source: "bằng 114% so với cùng kỳ", trend: 1 }
 */
export const comparisonWords = (comparison: Comparison, unit: Unit, language: Locale): WordedComparison => {
  const { base, form, value } = comparison;
  const { bases, ratio, reached, multiple } = WORDS[language];
  const number = formatDecimal(value, language);
  const trend = compareDecimals(value, UNCHANGED[form] as Decimal);
  if (form === "multiple") {
    const words = multiple(number, bases[base]);
    return { words, source: words, trend };
  }
  if (form === "ratio" && base === "plan") {
    const words = reached(`${number}%`, bases[base]);
    return { words, source: words, trend };
  }
  const words = trendWords(comparison, unit, language);
  return { words, source: form === "ratio" ? ratio(`${number}%`, bases[base]) : words, trend };
};
