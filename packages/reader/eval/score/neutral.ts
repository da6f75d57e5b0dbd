import type { QuantityMention } from "../../src/reading.ts";
import { canonicalText, canonicalValue } from "../canonical.ts";
import type { NeutralLabel } from "../label.ts";
import { liesIn, overlaps } from "./place.ts";

const SCALES = [1, 1e3, 1e6, 1e9, 1e12] as const;

const rounded = (figure: number): number => Number(figure.toPrecision(14));

const readingsOf = (digits: string): readonly string[] =>
  [
    [".", ","],
    [",", "."],
  ]
    .map(([group = "", mark = ""]) => digits.replaceAll(group, "").replace(mark, "."))
    .filter((reading) => /^\d+(\.\d+)?$/.test(reading));

/** Every figure that a neutral text can print: both number formats, all scales. */
const figuresIn = (text: string): ReadonlySet<number> =>
  new Set(
    [...canonicalText(text).matchAll(/\d[\d.,]*\d|\d/g)].flatMap(([digits]) =>
      readingsOf(digits).flatMap((reading) => SCALES.map((scale) => rounded(Number(reading) * scale))),
    ),
  );

const repeats = (quantity: QuantityMention, neutral: NeutralLabel): boolean => {
  const value = canonicalValue(quantity.value);
  const figures = figuresIn(neutral.text);
  return value?.split("..").some((end) => figures.has(rounded(Math.abs(Number(end))))) ?? false;
};

/** Whether a figure lies in a neutral stretch, or repeats the number of one it touches. */
export const isNeutral = (quantity: QuantityMention, neutrals: readonly NeutralLabel[]): boolean =>
  neutrals.some((neutral) => overlaps(quantity, neutral) && (liesIn(quantity, neutral) || repeats(quantity, neutral)));
