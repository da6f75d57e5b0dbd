import { readText } from "../read-text.js";
import type { QuantityMention } from "../reading.js";

export const figuresIn = (text: string, publishedOn = "2024-07-10"): readonly QuantityMention[] =>
  readText(text, { publishedOn }).quantities;

/** `projects_new 12`: which indicators, with which values, in the order of the text. */
export const readingOf = (text: string, publishedOn?: string): readonly string[] =>
  figuresIn(text, publishedOn).map(({ indicator, value }) => `${indicator} ${value === null ? "-" : String(value)}`);
