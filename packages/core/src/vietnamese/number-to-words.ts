import type { Decimal } from "../decimal/decimal.js";
import { spell, wordOf } from "./number-signs.js";

export interface NumberWordOptions {
  /** Said before a unit that has hundreds but no tens: `linh` in the North, `lẻ` in the South. */
  readonly zeroTens?: "linh" | "lẻ";
  readonly thousand?: "nghìn" | "ngàn";
  /** A capital first letter, as in the line "Bằng chữ: Bốn trăm …" of a document. */
  readonly capital?: boolean;
}

/** Up to three decimals are said as one number, after their zeros; a longer row digit by digit. */
const spellPart = (point: string, digits: string): string =>
  point + (point !== "" && digits.length > 3 ? digits : spell(digits));

/**
 * A number in Vietnamese words, every digit of it, as documents spell out a sum.
 * Source: contracts and invoices, and primary schoolbooks for `phẩy` (secondary sources). `Linh tư` and `linh bốn` are
 * both in use; the first is written and both are read.
 *
 * @example
 * numberToWords("25304" as Decimal) //=> "hai mươi lăm nghìn ba trăm linh tư"
 * numberToWords("408371000000" as Decimal, { capital: true }) //=> "Bốn trăm linh tám tỷ ba trăm bảy mươi mốt triệu"
 * numberToWords("-81.36" as Decimal) //=> "âm tám mươi mốt phẩy ba mươi sáu"
 * numberToWords("1005" as Decimal, { zeroTens: "lẻ", thousand: "ngàn" }) //=> "một ngàn không trăm lẻ năm"
 */
export const numberToWords = (value: Decimal, options: NumberWordOptions = {}): string => {
  const { zeroTens = "linh", thousand = "nghìn", capital } = options;
  const signs = value.replace(/(\.0*)?(\d+)/g, (_, point = "", digits) => spellPart(point, digits));
  const words = [...signs].map(wordOf).join(" ").replace(/linh/g, zeroTens).replace(/nghìn/g, thousand);
  return capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
};
