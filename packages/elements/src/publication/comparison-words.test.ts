import type { Decimal } from "@khukit/core/decimal";
import type { Comparison } from "@khukit/core/observation";
import { expect, it } from "vitest";
import { comparisonWords } from "./comparison-words.js";

const comparison = (base: Comparison["base"], form: Comparison["form"], value: string): Comparison => ({
  base,
  form,
  value: value as Decimal,
});

it.each([
  ["yoy", "ratio", "114", "tăng 14% so với cùng kỳ", "bằng 114% so với cùng kỳ", 1],
  ["yoy", "ratio", "89", "giảm 11% so với cùng kỳ", "bằng 89% so với cùng kỳ", -1],
  ["yoy", "ratio", "100", "bằng cùng kỳ", "bằng 100% so với cùng kỳ", 0],
  ["previous", "change", "-12.5", "giảm 12,5% so với kỳ trước", "giảm 12,5% so với kỳ trước", -1],
  ["plan", "ratio", "95", "đạt 95% kế hoạch", "đạt 95% kế hoạch", -1],
  ["yoy", "multiple", "2.5", "gấp 2,5 lần cùng kỳ", "gấp 2,5 lần cùng kỳ", 1],
  ["yoy", "absolute", "-5000000000", "giảm 5 tỷ đồng so với cùng kỳ", "giảm 5 tỷ đồng so với cùng kỳ", -1],
] as const)("words %s %s %s", (base, form, value, words, source, trend) => {
  expect(comparisonWords(comparison(base, form, value), "VND", "vi")).toEqual({ words, source, trend });
});

it("speaks English", () => {
  const { words, source } = comparisonWords(comparison("yoy", "ratio", "114"), "USD", "en");
  expect(words).toBe("up 14% on the same period last year");
  expect(source).toBe("114% of the same period last year");
});
