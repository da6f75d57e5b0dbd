import { fromFont, type OldFont, oldFontNamed } from "../markup/font.js";

const TAG = /<(\/?)w:(r|rPr|rFonts|t)(?=[\s/>])([^<>]{0,2000})>/g;

const fontIn = (attributes: string): OldFont | null =>
  oldFontNamed(/w:(?:ascii|hAnsi)\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? "");

/** The letters of a text, not its entities, which a font of capitals would spoil. */
const convert = (xml: string, font: OldFont): string =>
  xml.replace(/&[#\w]{1,10};|[^&]+|&/g, (part) => (part.startsWith("&") ? part : fromFont(part, font)));

/**
 * The XML of a letter's text without the looks of its runs, which are most of it and cost memory, with text in old fonts
 * (`.VnTime`) in Unicode. What it says stays.
 */
export const withPlainRuns = (xml: string): string => {
  const parts: string[] = [];
  let kept = 0;
  let looksFrom = -1;
  let depth = 0;
  let textFrom = -1;
  let font: OldFont | null = null;
  let isRunJustOpen = false;
  const replace = (from: number, to: number, text: string): void => {
    parts.push(xml.slice(kept, from), text);
    kept = to;
  };
  for (const match of xml.matchAll(TAG)) {
    const [tag, slash, name = "", attributes = ""] = match;
    const end = match.index + tag.length;
    const isOpen = slash === "" && !attributes.endsWith("/");
    if (depth > 0) {
      if (name === "rFonts" && font === null) font = fontIn(attributes);
      if (name === "rPr") depth += isOpen ? 1 : slash === "" ? 0 : -1;
      if (depth === 0) replace(looksFrom, end, "");
    } else if (name === "r" && isOpen) font = null;
    else if (name === "rPr" && isOpen && isRunJustOpen) {
      looksFrom = match.index;
      depth = 1;
    } else if (name === "t") {
      if (slash !== "" && textFrom >= kept && font !== null) {
        replace(textFrom, match.index, convert(xml.slice(textFrom, match.index), font));
      }
      textFrom = isOpen ? end : -1;
    }
    isRunJustOpen = name === "r" && isOpen;
  }
  parts.push(xml.slice(kept));
  return parts.join("");
};
