import type { Repair } from "./reference.js";

/** The mark before a group of letters; empty where it was lost. */
export type Mark = "" | "-" | "/";

export interface Group {
  readonly mark: Mark;
  readonly text: string;
}

export type Groups = readonly [Group, ...Group[]];

/** A reference cut into its parts, before anything is known of their meaning. */
export interface ReferenceText {
  readonly digits: string;
  readonly letter: string;
  readonly yearMark: Mark;
  readonly year: number | null;
  readonly groups: Groups;
  readonly repaired: readonly Repair[];
}

/** The longest text that is looked at. The longest references met, of joint circulars, have about 50 characters. */
const LONGEST = 100;

/** Letters of other alphabets that look like the one that is meant: Icelandic Ð, African Ɖ, Cyrillic capitals. */
const LOOK_ALIKES = "ÐƉðАВСЕКМНОРТХ";
const MEANT = "ĐĐđABCEKMHOPTX";

const lookAlikes = /* @__PURE__ */ new RegExp(`[${LOOK_ALIKES}]`, "g");

/** In this order: a soft hyphen stands where the hyphen belongs, and must not be lost with what else is unseen. */
const CLEANINGS: readonly (readonly [repair: Repair, clean: (text: string) => string])[] = [
  ["dash", (text) => text.replace(/[\u00ad\u2010-\u2015\u2212\ufe63\uff0d]/g, "-")],
  ["space", (text) => text.replace(/[\u034f\u200b-\u200f\u2060\ufeff]/g, "")],
  ["slash", (text) => text.replace(/[\u2044\u2215\uff0f\\]/g, "/")],
  ["letter", (text) => text.replace(lookAlikes, (letter) => MEANT.charAt(LOOK_ALIKES.indexOf(letter)))],
  ["space", (text) => text.replace(/\s*([-/&])\s*/g, "$1")],
  ["dash", (text) => text.replace(/-{2,}/g, "-")],
  ["slash", (text) => text.replace(/\/{2,}/g, "/")],
];

interface Cleaned {
  readonly text: string;
  readonly repaired: readonly Repair[];
}

const clean = (text: string): Cleaned =>
  CLEANINGS.reduce<Cleaned>(
    (cleaned, [repair, mend]) => {
      const next = mend(cleaned.text).normalize("NFC");
      return next === cleaned.text ? cleaned : { text: next, repaired: [...cleaned.repaired, repair] };
    },
    { text: text.normalize("NFC"), repaired: [] },
  );

const LEAD = /^(?:số|so(?=[\s:]))\s*:?\s*/i;

/** Number and its letter, year, symbol. Each mark and each letter can be taken in one way only, so time is linear. */
const FORM =
  /^(\d{1,6})([A-Za-z](?=[-/])|[a-z](?=\p{Lu}))?(?:([-/])((?:19|20)\d\d))?([-/]?)(\p{L}[\p{L}\d&]*(?:[-/]\p{L}[\p{L}\d&]*)*)$/u;

/** `QĐ-UBND` after a slash: the groups `/QĐ` and `-UBND`. */
const splitGroups = (symbol: string, mark: Mark): Groups => {
  const [first = "", ...rest] = symbol.split(/(?=[-/])/);
  return [{ mark, text: first }, ...rest.map((part) => ({ mark: part.charAt(0) as Mark, text: part.slice(1) }))];
};

/** Cuts a text that may be a reference into its parts; null where it has not the form of one. */
export const readReferenceText = (text: string): ReferenceText | null => {
  if (text.length > LONGEST) return null;
  const cleaned = clean(text.trim());
  const match = FORM.exec(cleaned.text.replace(LEAD, ""));
  if (match === null) return null;
  const [, digits = "", letter = "", yearMark = "", year, mark = "", symbol = ""] = match;
  return {
    digits,
    letter,
    yearMark: yearMark as Mark,
    year: year === undefined ? null : Number(year),
    groups: splitGroups(symbol, mark as Mark),
    repaired: cleaned.repaired,
  };
};
