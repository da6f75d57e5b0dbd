/** A text made even for reading, which still knows where each of its letters stood in the text as given. */
export interface Source {
  readonly given: string;
  /** NFC, one kind of blank, without invisible characters. */
  readonly text: string;
  /** For each unit of `text`, where it begins in `given`; null where both are the same. */
  readonly starts: Uint32Array | null;
  /** For each unit of `text`, where it ends in `given`. */
  readonly ends: Uint32Array | null;
}

/** Whatever would need a change: combining marks, odd blanks, invisible characters, look-alikes. */
const UNEVEN =
  /[\u0300-\u036f\ufe00-\ufe0f\u00a0\u00ad\u00d0\u00f0\u0189\u0370-\u052f\u1680\u2000-\u2012\u2028-\u202f\u205f-\u2064\u2212\u3000\ufeff\uff01-\uff5e\r]/;

const NEXT_UNEVEN = new RegExp(UNEVEN.source, "g");

const INVISIBLE = /[\u034f\ufe00-\ufe0f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const MARK = /[\u0300-\u036f]/;

/** Old fonts and keyboards left Eth for Đ, and Cyrillic or Greek letters that only look Latin. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ..."ÐĐ ðđ ƉĐ аa еe оo рp сc хx уy іi јj АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI αa οo ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX"
    .split(" ")
    .map(([from = "", to = ""]) => [from, to] as const),
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2012", "-"],
  ["\u2212", "-"],
  ["\u2028", "\n"],
  ["\u2029", "\n"],
]);

const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** A letter bears at most two marks in Vietnamese; a tower of them is noise, and costly to put in order. */
const MOST_MARKS = 4;

const evenLetter = (letter: string): string => {
  const code = letter.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (BLANK.test(letter)) return letter === "\u00a0" || letter === "\u202f" ? "\u00a0" : " ";
  return LOOK_ALIKES.get(letter) ?? letter;
};

const isCapital = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase();

/** A soft hyphen that ended up between capitals (`NĐ CP`) was a hyphen. */
const isLostHyphen = (given: string, at: number): boolean =>
  given[at] === "\u00ad" && isCapital(given[at - 1]) && isCapital(given[at + 1]);

interface Cluster {
  readonly text: string;
  readonly end: number;
}

/** The letter at a place with the marks upon it, composed. */
const clusterAt = (given: string, at: number): Cluster => {
  let end = at + 1;
  let marks = "";
  let count = 0;
  for (; end < given.length; end += 1) {
    const next = given[end] ?? "";
    if (MARK.test(next)) {
      if (next !== "\u034f" && count < MOST_MARKS) marks += next;
      count += 1;
    } else if (!(INVISIBLE.test(next) && MARK.test(given[end + 1] ?? ""))) break;
  }
  const letter = evenLetter(given[at] ?? "");
  return { text: marks === "" ? letter : (letter + marks).normalize("NFC"), end };
};

interface Draft {
  readonly parts: string[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  length: number;
}

const keep = (draft: Draft, text: string, from: number, to: number): void => {
  draft.parts.push(text);
  for (let unit = 0; unit < text.length; unit += 1) {
    draft.starts[draft.length] = from;
    draft.ends[draft.length] = to;
    draft.length += 1;
  }
};

/** What needs no change, letter for letter. */
const keepStretch = (draft: Draft, given: string, from: number, to: number): void => {
  draft.parts.push(given.slice(from, to));
  for (let at = from; at < to; at += 1) {
    draft.starts[draft.length] = at;
    draft.ends[draft.length] = at + 1;
    draft.length += 1;
  }
};

/** The next place that needs a change: a mark takes the letter before it along. */
const nextUneven = (given: string, from: number): number => {
  NEXT_UNEVEN.lastIndex = from;
  const found = NEXT_UNEVEN.exec(given)?.index ?? given.length;
  return found > from && MARK.test(given[found] ?? "") ? found - 1 : found;
};

/**
 * A text made even: composed letters, plain or no-break blanks, no invisible characters, look-alike letters as Latin ones.
 *
 * @example evenOut("Ho\u0300a").text //=> "Hòa"
 */
export const evenOut = (given: string): Source => {
  if (!UNEVEN.test(given)) return { given, text: given, starts: null, ends: null };
  const draft: Draft = {
    parts: [],
    starts: new Uint32Array(given.length),
    ends: new Uint32Array(given.length),
    length: 0,
  };
  for (let at = 0; at < given.length; ) {
    const uneven = nextUneven(given, at);
    keepStretch(draft, given, at, uneven);
    at = uneven;
    if (at >= given.length) break;
    const lost = isLostHyphen(given, at);
    if (!lost && (INVISIBLE.test(given[at] ?? "") || given[at] === "\r")) at += 1;
    else {
      const cluster = lost ? { text: "-", end: at + 1 } : clusterAt(given, at);
      keep(draft, cluster.text, at, cluster.end);
      at = cluster.end;
    }
  }
  return { given, text: draft.parts.join(""), starts: draft.starts, ends: draft.ends };
};

/** A stretch of the even text as it stands in the text as given. */
export const spanIn = (source: Source, start: number, end: number): { text: string; start: number; end: number } => {
  const from = source.starts?.[start] ?? start;
  const to = end > start ? (source.ends?.[end - 1] ?? end) : from;
  return { text: source.given.slice(from, to), start: from, end: to };
};
