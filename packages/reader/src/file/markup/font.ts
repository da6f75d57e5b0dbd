import { fromOldLetters, hasModernLetters } from "../charset/old-letters.js";
import { styleOf } from "./element.js";
import type { OpenTag } from "./token.js";

/** How text in a font of the time before Unicode is read: `.VnTimeH` shows small letters as capitals. */
export type OldFont = "tcvn3" | "tcvn3-capitals" | "vni";

const FAMILY = /font(?:-family)?\s*:[^;]{0,200}/i;

/** Names of a list of fonts, the first of which is the one that was meant. */
const firstFont = (list: string): string => list.replace(/^[^:]*:/, "").split(",")[0] ?? "";

/**
 * The old font that a name stands for; null for any other.
 *
 * @example
 * oldFontNamed("'.VnTimeH'") //=> "tcvn3-capitals"
 * oldFontNamed("VNI-Times") //=> "vni"
 */
export const oldFontNamed = (name: string): OldFont | null => {
  if (/(?:^|[\s'"])\.vn/i.test(name)) return /\.vn\w*h\b/i.test(name) ? "tcvn3-capitals" : "tcvn3";
  return /(?:^|[\s'"])vni-/i.test(name) ? "vni" : null;
};

/** The font that a tag sets: null for a font of Unicode, undefined when it sets none. */
export const fontOf = (tag: OpenTag): OldFont | null | undefined => {
  const face = tag.attributes.get("face");
  if (face !== undefined) return oldFontNamed(firstFont(face));
  const family = FAMILY.exec(styleOf(tag))?.[0];
  return family === undefined ? undefined : oldFontNamed(firstFont(family));
};

/** Text of an old font in Unicode; text that is in Unicode already, whatever its font, as it is. */
export const fromFont = (text: string, font: OldFont): string => {
  if (hasModernLetters(text)) return text;
  const read = fromOldLetters(text, font === "vni" ? "vni" : "tcvn3");
  return font === "tcvn3-capitals" ? read.toUpperCase() : read;
};
