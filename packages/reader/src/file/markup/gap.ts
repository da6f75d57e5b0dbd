const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\d/;

/** What ended right before an inline element begins, with no text in between. */
export type Ended = "link" | "other" | null;

/**
 * What a page's styles put between two elements that stand side by side without a blank in the source: links of a row, a
 * counter's name and its figure. Parts of a word and digits of a figure stay together.
 *
 * @example gapBetween("other", "span", "y", "5") //=> " "
 */
export const gapBetween = (ended: Ended, next: string, before: string, after: string): "" | " " => {
  if (ended === null || before === "" || before === " ") return "";
  if (ended === "link" && next === "a") return " ";
  const isBorder = (LETTER.test(before) && DIGIT.test(after)) || (DIGIT.test(before) && LETTER.test(after));
  return isBorder ? " " : "";
};
