const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const NAMES: Readonly<Record<string, string>> = {
  "\u0300": "f",
  "\u0301": "s",
  "\u0303": "x",
  "\u0309": "r",
  "\u0323": "j",
};

/** `ty`, `ky`, `quy` are also spelled with i; not `ay`, `uy`, where y is another sound. */
const FINAL_Y = /(?<=^(?:[bcdghklmnpqrstvxđ]{1,3}|qu))y$/;

const spell = (word: string): string => {
  const bare = word.toLowerCase().normalize("NFD");
  const tone = bare.match(TONES);
  const letters = bare.replace(TONES, "").normalize("NFC").replace(FINAL_Y, "i");
  return tone === null ? letters : `${letters}+${NAMES[tone[0]]}`;
};

const MOST_KEPT = 20_000;
const LONGEST_WORD = 24;
const kept = new Map<string, string>();

/**
 * One spelling for all: the tone apart from the vowel that bears it (hòa, hoà), `tỷ` and `tỉ` alike, no capitals.
 *
 * @example spellingOf("Hoà") === spellingOf("hòa") //=> true
 * @example spellingOf("Tỉ") === spellingOf("tỷ") //=> true
 */
export const spellingOf = (word: string): string => {
  if (word.length > LONGEST_WORD) return word;
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const spelling = spell(word);
  kept.set(word, spelling);
  return spelling;
};
