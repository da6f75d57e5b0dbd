import { numberMarksOf } from "../number/index.js";
import { textOf } from "../text/index.js";
import { type MeasureOptions, measureAt } from "./measure-at.js";

/** All measures of a text, each as `words | value | unit | qualifier`. */
export const measuresIn = (given: string, options?: MeasureOptions): readonly string[] => {
  const { source, tokens } = textOf(given);
  const marks = numberMarksOf(tokens);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const measure = measureAt(tokens, at, marks, options);
    if (measure !== null) {
      const words = source.text.slice(tokens[measure.from]?.start, tokens[measure.to - 1]?.end);
      const value = typeof measure.value === "string" ? measure.value : measure.value.join("..");
      found.push([words, value, measure.unit, measure.qualifier].filter((part) => part !== null).join(" | "));
    }
    at = measure?.to ?? at + 1;
  }
  return found;
};
