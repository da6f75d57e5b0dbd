import type { Decimal } from "@khukit/core/decimal";
import { measureAt } from "../measure/index.js";
import type { NumberMarks } from "../number/index.js";
import { phrasesOf, type Token } from "../text/index.js";

/** `(1,5 tỷ USD)` or `330 triệu USD được giao` right behind the base. */
export const baseValueAt = (
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

export const GIVEN = phrasesOf([["được giao|giao|đề ra|năm|đã đề ra|đặt ra", true]]);
