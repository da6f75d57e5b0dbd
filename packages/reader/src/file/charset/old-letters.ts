import { isSyllable } from "./syllable.js";
import { fromTcvn3 } from "./tcvn3.js";
import { fromVni } from "./vni.js";

/** The fonts of the time before Unicode, whose letters stand in the places of Latin-1. */
export type OldLetters = "tcvn3" | "vni";

export const fromOldLetters = (text: string, letters: OldLetters): string =>
  letters === "tcvn3" ? fromTcvn3(text) : fromVni(text);

/** Letters that only Unicode and its like have: with one of them a line is no old font's. */
const MODERN = /[\u0300-\u0323\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
const OLD = /[\u00a1-\u00ff]/;
const WORD = /[A-Za-z\u00a1-\u00ff]+/g;
/** Enough to be certain; a longer line's beginning speaks for it. */
const MOST_WORDS = 400;
const LEAST_WORDS = 3;

export const hasModernLetters = (text: string): boolean => MODERN.test(text);

/** Words that are syllables as they stand, and by either table; and the plain ones around them, which no table changes. */
interface Count {
  readonly words: number;
  readonly asIs: number;
  readonly tcvn3: number;
  readonly vni: number;
  readonly plain: number;
  readonly plainSyllables: number;
}

const NONE: Count = { words: 0, asIs: 0, tcvn3: 0, vni: 0, plain: 0, plainSyllables: 0 };

const wordsOf = (line: string): readonly string[] => {
  const words: string[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(line); match !== null && words.length < MOST_WORDS; match = WORD.exec(line)) {
    words.push(match[0]);
  }
  return words;
};

/** `§`, `·` or `®` alone may be what it looks like. */
const isEvidence = (word: string): boolean => word.length > 1 && OLD.test(word);

const isPlain = (word: string): boolean => /^[a-z]{2,}$/.test(word);

const count = (line: string): Count => {
  if (!OLD.test(line) || MODERN.test(line)) return NONE;
  const all = wordsOf(line);
  const words = all.filter(isEvidence);
  const plain = all.filter(isPlain);
  const by = (read: (word: string) => string): number => words.filter((word) => isSyllable(read(word))).length;
  return {
    words: words.length,
    asIs: by((word) => word),
    tcvn3: by(fromTcvn3),
    vni: by(fromVni),
    plain: plain.length,
    plainSyllables: plain.filter(isSyllable).length,
  };
};

/**
 * The table by which words are Vietnamese that are not so as they stand, and the words around them are; null for none.
 * Half of a text in old letters spells syllables as it stands (`cÊp`, `Sè`), though wrong ones.
 */
const lettersOf = ({ words, asIs, tcvn3, vni, plain, plainSyllables }: Count): OldLetters | null => {
  const [letters, best, other] = tcvn3 > vni ? (["tcvn3", tcvn3, vni] as const) : (["vni", vni, tcvn3] as const);
  const isVietnamese = best >= LEAST_WORDS && best >= 0.7 * words && plainSyllables >= 0.6 * plain;
  const isBetter = best - asIs >= 2 && asIs <= 0.75 * best && other <= 0.85 * best;
  return isVietnamese && isBetter ? letters : null;
};

const sum = (counts: readonly Count[]): Count =>
  counts.reduce(
    (all, line) => ({
      words: all.words + line.words,
      asIs: all.asIs + line.asIs,
      tcvn3: all.tcvn3 + line.tcvn3,
      vni: all.vni + line.vni,
      plain: all.plain + line.plain,
      plainSyllables: all.plainSyllables + line.plainSyllables,
    }),
    NONE,
  );

/** Line by line: clear ones by themselves, the others as the line before. */
const convertLines = (lines: readonly string[], counts: readonly Count[], letters: OldLetters): string => {
  let isOld = !lines.some(hasModernLetters);
  return lines
    .map((line, at) => {
      const { asIs, [letters]: old } = counts[at] ?? NONE;
      if (hasModernLetters(line)) isOld = false;
      if (!OLD.test(line) || hasModernLetters(line)) return line;
      if (old !== asIs) isOld = old > asIs;
      return isOld ? fromOldLetters(line, letters) : line;
    })
    .join("\n");
};

export interface Mended {
  readonly text: string;
  /** Which old letters were turned into Unicode, or null when there were none. */
  readonly oldLetters: OldLetters | null;
}

/**
 * A text in Unicode throughout: lines in the letters of an old font (`Khu c«ng nghiÖp`, `Khu coâng nghieäp`) are
 * converted; Vietnamese in Unicode, English and whatever is not clearly of an old font stay as they are.
 *
 * @example
 * mendOldLetters("Khu c«ng nghiÖp tØnh") //=> { text: "Khu công nghiệp tỉnh", oldLetters: "tcvn3" }
 * mendOldLetters("Khu công nghiệp") //=> { text: "Khu công nghiệp", oldLetters: null }
 */
export const mendOldLetters = (text: string): Mended => {
  if (!OLD.test(text)) return { text, oldLetters: null };
  const lines = text.split("\n");
  const counts = lines.map(count);
  const oldLetters = lettersOf(sum(counts));
  return { text: oldLetters === null ? text : convertLines(lines, counts, oldLetters), oldLetters };
};
