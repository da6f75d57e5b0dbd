import { isSyllable } from "./syllable.js";
import { fromTcvn3 } from "./tcvn3.js";
import { fromVni } from "./vni.js";

/** An encoding of one byte a letter that Vietnamese was written in. */
export type OldCharset = "windows-1258" | "windows-1252" | "tcvn3" | "vni";

/** A file's beginning tells as much as all of it. */
const SAMPLE = 400_000;
const MOST_WORDS = 3_000;

interface Spelling {
  readonly words: number;
  readonly syllables: number;
}

/** How many of the words with letters beyond ASCII are Vietnamese syllables. */
const spelling = (text: string): Spelling => {
  const word = /[\p{L}\p{M}]+/gu;
  let words = 0;
  let syllables = 0;
  for (let match = word.exec(text); match !== null && words < MOST_WORDS; match = word.exec(text)) {
    if (!/[^A-Za-z]/.test(match[0])) continue;
    words += 1;
    if (isSyllable(match[0])) syllables += 1;
  }
  return { words, syllables };
};

/** So many syllables are no chance, whatever stands around them: a page's scripts are in English. */
const ENOUGH = 50;

const withoutMarkup = (text: string): string => text.replace(/<[^<>]{0,1000}>|&[#\w]{1,10};/g, " ");

/** Whether the words without marks are Vietnamese too, as in a text that is. */
const isAmongSyllables = (text: string): boolean => {
  const words = (withoutMarkup(text).match(/(?<![\p{L}\p{M}])[a-z]{2,}(?![\p{L}\p{M}])/gu) ?? []).slice(0, MOST_WORDS);
  return words.filter(isSyllable).length >= 0.5 * words.length;
};

/** Text with a foreign name or a typographic sign here and there, as English and unaccented Vietnamese have it. */
const isNearlyPlain = (text: string, { words }: Spelling): boolean =>
  words === 0 || words * 50 <= (text.match(/[A-Za-z]{2,}/g)?.length ?? 0);

/**
 * Which encoding bytes are in that are not UTF-8, given as they read in windows-1252 and in windows-1258: the one that
 * spells Vietnamese syllables, where it is clear; windows-1252 for text that has hardly any letters beyond ASCII; or null.
 */
export const bestReading = (latin: string, vietnamese: string): OldCharset | null => {
  const sample = latin.slice(0, SAMPLE);
  const readings = (
    [
      ["windows-1258", vietnamese.slice(0, SAMPLE)],
      ["tcvn3", fromTcvn3(sample)],
      ["vni", fromVni(sample)],
    ] as const
  ).map(([charset, text]) => ({ charset, text, ...spelling(text) }));
  const [best, next] = readings.toSorted((left, right) => right.syllables - left.syllables);
  if (best === undefined || next === undefined) return null;
  const isClear = best.syllables >= 0.6 * best.words && best.syllables > 1.4 * next.syllables;
  if (isClear && (best.syllables >= ENOUGH || isAmongSyllables(best.text))) return best.charset;
  return isNearlyPlain(sample, spelling(sample)) ? "windows-1252" : null;
};
