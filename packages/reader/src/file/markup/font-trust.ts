import { hasModernLetters } from "../charset/old-letters.js";
import { isVoid } from "./element.js";
import { openElements } from "./open-elements.js";
import { markupOf } from "./token.js";

const NAMED = /\.vn|vni-/i;
const OLD = /[\u00a1-\u00ff]/;

/**
 * Whether what stands in old fonts is in their letters. Pages that were typed in Unicode often kept the font's name; then
 * the texts in it have letters which the font never had, and the name means nothing.
 */
export const areFontsTrue = (html: string, decode: (text: string) => string): boolean => {
  if (!NAMED.test(html)) return false;
  const elements = openElements(() => {});
  let old = 0;
  let modern = 0;
  for (const token of markupOf(html)) {
    if (token.kind === "open" && !isVoid(token)) elements.open(token);
    else if (token.kind === "close") elements.close(token.name);
    else if (token.kind === "text" && (elements.top()?.font ?? null) !== null) {
      const text = decode(token.text);
      if (hasModernLetters(text)) modern += 1;
      else if (OLD.test(text)) old += 1;
    }
  }
  return old > 2 * modern;
};
