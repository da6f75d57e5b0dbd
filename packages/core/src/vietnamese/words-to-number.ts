import { type Decimal, shiftDecimal, toDecimal } from "../decimal/decimal.js";
import { cleanText } from "./clean.js";
import { SOUNDS, signOf, soundOut, spell } from "./number-signs.js";

/** How many digits stand behind each word of scale. */
const PLACES = { b: 9, m: 6, v: 4, k: 3, h: 2, t: 1, z: 1 } as const;

/** `rưỡi`: fifty behind a hundred, five hundred nghìn behind a triệu. */
const halfOf = (scale: string): string => spell("5".padEnd(PLACES[scale as keyof typeof PLACES], "0"));

/** What people write beside the standard wording, rewritten to it. */
const standardOf = (signs: string): string =>
  soundOut(
    signs
      .replace(/([hkvmb])r(?=$|[kmb])/g, (_, scale) => scale + halfOf(scale))
      // A vạn is ten nghìn: ba vạn (hai nghìn).
      .replace(/v(?!\dk)/g, "vk")
      // Chục counts round tens alone: hai chục năm is a span of years.
      .replace(/1(c(?![\dofl])|v)/g, "T")
      .replace(/c(?![\dofl])|v|(?<=[2-9])(?=[ofl])/g, "t")
      // Một tỷ không triệu; một tỷ hai triệu; một nghìn (không trăm) linh năm.
      .replace(/(?<=[mb])0[km]/g, "")
      .replace(/([mb])(?=\d[km])/g, "$1z")
      .replace(/([kmb])(?=[zT]|.t)/g, "$10h"),
  );

const placeDigits = (signs: string): string => {
  for (const [scale, places] of Object.entries(PLACES)) {
    const at = signs.lastIndexOf(scale);
    if (at >= 0) return placeDigits(signs.slice(0, at)) + placeDigits(signs.slice(at + 1)).padStart(places, "0");
  }
  return signs;
};

/** The digits of a whole number. What they spell must be what was read, so that nothing half understood gets by. */
const digitsOf = (signs: string): string | null => {
  const standard = standardOf(signs);
  const digits = placeDigits(standard.replace(/T/g, "1t").replace(/[ofl]/g, (sign) => `${SOUNDS.indexOf(sign)}`));
  return spell(digits) === standard && !/^0./.test(digits) ? digits : null;
};

/** Sign, whole number, decimals, and what a number with decimals is counted by; within what a sum can need. */
const NUMBER = /^(?!.{200})(-?)([^.]+)(?:\.([^kvmb]+)([kvmb]*))?$/;

/**
 * The number that a whole text spells out; null where it is none, or may be read in two ways (`một nghìn hai`).
 * Reads what people write beside the standard wording: `linh` and `lẻ`, `nghìn` and `ngàn`, `tỷ` and `tỉ`, `tư` and
 * `bốn`, `lăm`, `nhăm` and `năm`, `hai lăm`, `hai chục`, `ba vạn`, `một triệu rưỡi`, `hai phẩy năm tỷ`.
 * Figures mixed with words (`408.371 triệu`) are read by `@khukit/reader`.
 *
 * @example
 * wordsToNumber("hai mươi lăm nghìn ba trăm linh tư") //=> "25304"
 * wordsToNumber("Hai tỉ rưỡi") //=> "2500000000"
 * wordsToNumber("tám mươi mốt phẩy ba mươi sáu") //=> "81.36"
 * wordsToNumber("hai trăm trăm") //=> null
 */
export const wordsToNumber = (text: string): Decimal | null => {
  const words = cleanText(text).toLowerCase().split(/\s+/);
  const [, minus, whole = "", fraction = "0", scales = ""] = NUMBER.exec(words.map(signOf).join("")) ?? [];
  const decimals = fraction.replace(/^(0*)(.*\D.*)$/, (_, zeros, number) => zeros + digitsOf(number));
  const value = toDecimal(`${minus}${digitsOf(whole)}.${decimals}`);
  const scale = digitsOf(`1${scales}`);
  const isCountedTwice = scales !== "" && /[kvmb]/.test(whole);
  return value && scale && !isCountedTwice ? shiftDecimal(value, scale.length - 1) : null;
};
