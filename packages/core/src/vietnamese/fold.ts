import { cleanText } from "./clean.js";

/**
 * Text as a search compares it: small letters, no diacritics, single spaces, nothing unseen between letters.
 * `đ` is a letter of its own that NFD leaves whole, so it is mapped by hand.
 *
 * @example fold("Khu  CÔNG NGHIỆP Đăk La") //=> "khu cong nghiep dak la"
 */
export const fold = (text: string): string =>
  cleanText(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "d").replace(/\s+/g, " ");
