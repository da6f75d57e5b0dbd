import { absoluteDecimal, type Decimal, isNegative } from "@khukit/core/decimal";
import type { Comparison } from "@khukit/core/observation";
import { formatDecimal } from "@khukit/core/vietnamese";
import type { ComparisonMention } from "@khukit/reader";
import { valueWords } from "./figure-words.js";

const BASES = { yoy: "cùng kỳ", plan: "kế hoạch", previous: "kỳ trước" } as const;

/** A text's comparison as records hold it. */
export const comparisonOf = (mention: ComparisonMention): Comparison => {
  const { base, form } = mention;
  if (mention.form === "multiple") return { base, form, value: mention.times as Decimal };
  return { base, form, value: (mention.form === "absolute" ? mention.amount : mention.percent) as Decimal };
};

const trendWords = (value: Decimal, amount: string, base: string): string =>
  absoluteDecimal(value) === "0" ? `bằng ${base}` : `${isNegative(value) ? "giảm" : "tăng"} ${amount} so với ${base}`;

/**
 * A comparison in words, in the form that its source has: never one form told as another.
 *
 * @param unit of the figure, in which an absolute change is told
 *
 * @example
 * comparisonWords({ base: "yoy", form: "change", value: "-3.5" as Decimal }, "VND") //=> "giảm 3,5% so với cùng kỳ"
 * comparisonWords({ base: "plan", form: "ratio", value: "71.61" as Decimal }, "VND") //=> "đạt 71,61% kế hoạch"
 */
export const comparisonWords = ({ base, form, value }: Comparison, unit: string): string => {
  const number = formatDecimal(value, "vi");
  switch (form) {
    case "ratio":
      return base === "plan" ? `đạt ${number}% kế hoạch` : `bằng ${number}% so với ${BASES[base]}`;
    case "multiple":
      return `gấp ${number} lần ${BASES[base]}`;
    case "change":
      return trendWords(value, `${formatDecimal(absoluteDecimal(value), "vi")}%`, BASES[base]);
    case "absolute":
      return trendWords(value, valueWords(absoluteDecimal(value), unit), BASES[base]);
  }
};
