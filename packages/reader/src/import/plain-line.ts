import { cleanText } from "@khukit/core/vietnamese";

/**
 * Words as a cell holds them: on one line, without the bullet that a spreadsheet would take for the sign of a formula.
 *
 * @example plainLine("=- Văn phòng\n  tổng hợp.") //=> "Văn phòng tổng hợp."
 */
export const plainLine = (text: string): string =>
  cleanText(text)
    .replace(/\s+/g, " ")
    .replace(/^[\s=+@•*–—-]+/, "");
