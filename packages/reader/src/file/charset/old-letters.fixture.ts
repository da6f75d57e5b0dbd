import { fromTcvn3 } from "./tcvn3.js";
import { fromVni } from "./vni.js";

const VIETNAMESE = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
const LATIN = Array.from({ length: 0x100 - 0xa1 }, (_, at) => String.fromCharCode(0xa1 + at));
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

const isVietnamese = (text: string): boolean => text.length === 1 && VIETNAMESE.includes(text.toLowerCase());

/** What each letter is written as, by reading all that can be written; `same` are those that stand in their own place. */
const writingOf = (
  written: readonly string[],
  read: (text: string) => string,
  same: string,
): ReadonlyMap<string, string> =>
  new Map(
    written
      .map((text) => [read(text), text] as const)
      .filter(([letter, text]) => isVietnamese(letter) && (letter !== text || same.includes(text))),
  );

const BASES = [..."aeouyôöAEOUYÔÖ"];
const tcvn3 = writingOf(LATIN, fromTcvn3, "ý");
const vni = writingOf([...LATIN, ...BASES.flatMap((base) => LATIN.map((sign) => base + sign))], fromVni, "ìíÌÍ");

const write = (text: string, letters: ReadonlyMap<string, string>): string =>
  [...text.normalize("NFC")]
    .map((letter) => letters.get(letter) ?? letters.get(letter.toLowerCase()) ?? letter)
    .join("");

/** Vietnamese in the letters of the TCVN3 fonts, as Latin-1; capitals with tones as small letters, for there are none. */
export const toTcvn3 = (text: string): string => write(text, tcvn3);

/** Vietnamese in the letters of the VNI fonts, as Latin-1. */
export const toVni = (text: string): string => write(text, vni);

const codesOf = (charset: string): ReadonlyMap<string, number> => {
  const letters = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  return new Map([...letters].map((letter, at) => [letter, at]));
};

const windows1252 = codesOf("windows-1252");
const windows1258 = codesOf("windows-1258");

export const latinBytes = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => windows1252.get(letter) ?? 63));

/** Where a letter with its tone has no code, the tone stands behind it. */
const codesIn1258 = (letter: string): readonly number[] => {
  const whole = windows1258.get(letter);
  if (whole !== undefined) return [whole];
  const apart = letter.normalize("NFD");
  const tone = TONES.exec(apart)?.[0] ?? "";
  const base = apart.replace(tone, "").normalize("NFC");
  return [base, tone].filter((part) => part !== "").map((part) => windows1258.get(part) ?? 63);
};

export const windows1258Bytes = (text: string): Uint8Array =>
  Uint8Array.from([...text.normalize("NFC")].flatMap(codesIn1258));
