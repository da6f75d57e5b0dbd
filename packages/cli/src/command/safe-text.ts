/** Controls of terminals, and the marks that turn the direction of what follows them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be left out
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A file's text as a terminal may show it: what could move its cursor or colour it is left out. */
export const safeText = (text: string): string => text.replace(CONTROLS, "").replaceAll("\t", " ");

/** Words without the marks that part them from what stood before. */
export const withoutLead = (text: string): string => text.replace(/^[\s,;:.)]+/, "");

/**
 * Words of a file on one line, cut to a length.
 *
 * @example quoteWords("Tổng  số:\n 12") //=> "“Tổng số: 12”"
 */
export const quoteWords = (text: string, longest = 70): string => {
  const words = withoutLead(safeText(text.replace(/\s+/g, " "))).trim();
  return `“${words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words}”`;
};
