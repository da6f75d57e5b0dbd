const BASES = "aeiouy";

/** Signs that follow a letter, each with the mark or marks that it puts upon it: tones, then circumflex, then breve. */
const SIGNS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ..."ø\u0300 ù\u0301 û\u0309 õ\u0303 ï\u0323".split(" ").map((pair) => [pair.charAt(0), pair.slice(1)] as const),
  ..."â à\u0300 á\u0301 å\u0309 ã\u0303 ä\u0323"
    .split(" ")
    .map((pair) => [pair.charAt(0), `\u0302${pair.slice(1)}`] as const),
  ..."ê è\u0300 é\u0301 ú\u0309 ü\u0303 ë\u0323"
    .split(" ")
    .map((pair) => [pair.charAt(0), `\u0306${pair.slice(1)}`] as const),
]);

/** Letters that are one sign of their own. */
const LETTERS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  "ìì íí æỉ óĩ òị ôơ öư îỵ ñđ".split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** A letter with the sign behind it, or a letter of its own with or without one. Breves stand on `a` alone. */
const UNIT = /[aeouyôö][øùûõïâàáåãäêèéúüë]|[ìíæóòôöîñ]/gi;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

const convertUnit = (unit: string): string => {
  const first = unit.charAt(0);
  const small = first.toLowerCase();
  const letter = LETTERS.get(small) ?? small;
  const marks = SIGNS.get(unit.charAt(1).toLowerCase()) ?? "";
  const whole = (letter + marks).normalize("NFC");
  if (whole.length > 1 || (!BASES.includes(small) && marks.length > 1)) return unit;
  return isCapital(first) ? whole.toUpperCase() : whole;
};

/**
 * Text of the VNI fonts (`VNI-Times`), given as Latin-1 letters, in Unicode: a plain letter, then a sign for what stands
 * upon it. What the table lacks stays.
 * Source: the code table of VNI for Windows (secondary source: two public tables that agree).
 *
 * @example fromVni("Khu coâng nghieäp") //=> "Khu công nghiệp"
 */
export const fromVni = (text: string): string => text.replace(UNIT, convertUnit);
